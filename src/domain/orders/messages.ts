import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../payload-types'
import { formatMoney } from '../../core/money'
import { idOf } from '../database/transaction'
import { queueMail } from '../notifications/queueMail'
import { now, portsOf } from '../ports'
import { readGeneral } from '../settings/read'
import { trackingUrl } from './tracking'

type Addressee = {
  name: string
  to: { email: string; language?: string | null; phone?: string | null }
}

/** Whom mail about the order goes to: the app user, or the reseller's client. */
export const addresseeOf = async (req: PayloadRequest, order: Order): Promise<Addressee> => {
  const user = idOf(order.user)
  if (user) {
    const { email, fullName, language, phone } = await req.payload.findByID({
      collection: 'users',
      id: user,
      depth: 0,
      joins: false,
      trash: true,
      overrideAccess: true,
      req,
    })
    return { name: fullName, to: { email, language, phone } }
  }
  const client = await req.payload.findByID({
    collection: 'clients',
    id: idOf(order.client) ?? '',
    depth: 0,
    joins: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  const { clientEmail: email, clientPhone: phone, language } = client
  return { name: client.clientName, to: { email, language, phone } }
}

const about = (order: Order) => ({
  subject: { collection: 'orders' as const, id: order.id },
  order: order.id,
})

/**
 * A mail about a transaction brings its invoice along. That of a reseller's order is the reseller's, whose client the mail
 * goes to.
 */
const aboutPaper = (order: Order, { id }: Transaction) => ({
  ...about(order),
  ...(order.user ? { subject: { collection: 'transactions' as const, id } } : {}),
})

const moneyFor = (amountMinor: number, currency: string, { to }: Addressee): string =>
  formatMoney(amountMinor, currency, to.language ?? 'en')

export const sendConfirmation = async (req: PayloadRequest, order: Order): Promise<void> => {
  const addressee = await addresseeOf(req, order)
  await queueMail(req, {
    template: 'order_confirmation',
    to: addressee.to,
    variables: {
      name: addressee.name,
      orderNumber: order.orderNumber,
      planName: order.planName,
      total: moneyFor(order.totalMinor, order.currency, addressee),
    },
    ...about(order),
  })
}

export const sendReceipt = async (
  req: PayloadRequest,
  order: Order,
  payment: Transaction,
): Promise<void> => {
  const addressee = await addresseeOf(req, order)
  await queueMail(req, {
    template: 'payment_receipt',
    to: addressee.to,
    variables: {
      name: addressee.name,
      orderNumber: order.orderNumber,
      amount: moneyFor(payment.amountMinor, payment.currency, addressee),
      transactionId: payment.transactionId,
      paidAt: now(req).toISOString().slice(0, 10),
    },
    ...aboutPaper(order, payment),
  })
}

export const sendRefunded = async (
  req: PayloadRequest,
  order: Order,
  refund: Transaction,
): Promise<void> => {
  const addressee = await addresseeOf(req, order)
  await queueMail(req, {
    template: 'refund_issued',
    to: addressee.to,
    variables: {
      name: addressee.name,
      orderNumber: order.orderNumber,
      amount: moneyFor(refund.amountMinor, refund.currency, addressee),
    },
    ...aboutPaper(order, refund),
  })
}

/** Sends the owner the way to the eSIM, never the code itself. */
export const sendEsimLink = async (req: PayloadRequest, order: Order): Promise<void> => {
  const addressee = await addresseeOf(req, order)
  const { resellerPortalUrl, shopAppUrl } = await readGeneral(req)
  const base = (order.user ? shopAppUrl : resellerPortalUrl) ?? portsOf(req).mode.publicUrl
  await queueMail(req, {
    template: 'esim_ready',
    to: addressee.to,
    variables: {
      name: addressee.name,
      orderNumber: order.orderNumber,
      planName: order.planName,
      link: `${base.replace(/\/+$/, '')}/orders/${order.id}/esim`,
    },
    ...about(order),
  })
}

const sendDispatched = async (req: PayloadRequest, order: Order): Promise<void> => {
  const addressee = await addresseeOf(req, order)
  await queueMail(req, {
    template: 'order_dispatched',
    to: addressee.to,
    variables: {
      name: addressee.name,
      orderNumber: order.orderNumber,
      carrier: order.carrier ?? '',
      trackingNumber: order.deliveryTrackingNumber ?? '',
      trackingLink: (await trackingUrl(req, order)) ?? '',
    },
    ...about(order),
  })
}

const sendCancelled = async (req: PayloadRequest, order: Order, reason: string): Promise<void> => {
  const addressee = await addresseeOf(req, order)
  await queueMail(req, {
    template: 'order_cancelled',
    to: addressee.to,
    variables: { name: addressee.name, orderNumber: order.orderNumber, reason },
    ...about(order),
  })
}

/** What the customer hears of a move: on the way, ready to install, or cancelled. */
export const tellCustomer = async (
  req: PayloadRequest,
  order: Order,
  reason = '',
): Promise<void> => {
  if (order.status === 'dispatched') await sendDispatched(req, order)
  if (order.status === 'delivered' && order.simType === 'esim') await sendEsimLink(req, order)
  if (order.status === 'cancelled') await sendCancelled(req, order, reason)
}
