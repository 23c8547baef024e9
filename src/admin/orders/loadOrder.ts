import type { PayloadRequest } from 'payload'

import type { Order, User } from '../../../payload-types'
import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import type { Verdict } from '../../domain/access/verdict'
import { idOf } from '../../domain/database/transaction'
import { orderCan, type OrderAction, type OrderFacts } from '../../domain/orders/can'
import { trackingUrl } from '../../domain/orders/delivery/tracking'
import { paidMinor } from '../../domain/payments/sums'
import { loadBeside } from './loadBeside'
import { loadMessages } from './messages/loadMessages'
import { pathOf, type OrderPage } from './order'
import { loadPayments, refundDueOf } from './payments/loadPayments'

type Customer = OrderPage['customer'] & { userStatus?: User['status'] }

const userOf = async (req: PayloadRequest, id: string): Promise<Customer> => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return {
    name: user.fullName,
    href: pathOf('users', id),
    email: user.email,
    phone: user.phone,
    userStatus: user.status,
  }
}

const clientOf = async (req: PayloadRequest, id: string): Promise<Customer> => {
  const client = await req.payload.findByID({
    collection: 'clients',
    id,
    depth: 1,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const { reseller } = client
  return {
    name: client.clientName,
    href: pathOf('clients', id),
    email: client.clientEmail,
    phone: client.clientPhone,
    reseller:
      typeof reseller === 'object'
        ? { label: reseller.businessName, href: pathOf('resellers', reseller.id) }
        : { label: sayIn(req.i18n)('orders:reseller'), href: pathOf('resellers', reseller) },
  }
}

const simOf = async (req: PayloadRequest, order: Order): Promise<OrderPage['sim']> => {
  const id = idOf(order.sim)
  if (!id) return undefined
  const sim = await req.payload.findByID({
    collection: 'sims',
    id,
    depth: 0,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { iccid: sim.iccid, href: pathOf('sims', id), stockState: sim.stockState }
}

const verdictsOf = (facts: OrderFacts, caller: PayloadRequest['user']) =>
  // fromEntries forgets the keys that orderCan itself gives.
  Object.fromEntries(
    Object.entries(orderCan).map(([action, ask]) => [action, ask(facts, caller)]),
  ) as Record<OrderAction, Verdict>

/** The page of an order as this person may see it; one query after the other, for they share a connection. */
export const loadOrder = async (req: PayloadRequest, id: string): Promise<OrderPage> => {
  const order = await req.payload.findByID({
    collection: 'orders',
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const user = idOf(order.user)
  const { userStatus, ...customer } = user
    ? await userOf(req, user)
    : await clientOf(req, idOf(order.client) ?? '')
  const payments = await loadPayments(req, order)
  return {
    order,
    locale: req.i18n.language,
    customer,
    planHref: pathOf('plans', idOf(order.plan) ?? ''),
    sim: await simOf(req, order),
    trackingUrl: await trackingUrl(req, order),
    payments,
    ...(await loadBeside(req, order)),
    messages: await loadMessages(req, order.id),
    paidMinor: await paidMinor(req, order.id),
    verdicts: verdictsOf({ ...order, userStatus: userStatus ?? null }, req.user),
    refund: refundDueOf(order, payments),
    canRefund: can(req.user, 'payments.refund'),
  }
}
