import type { PayloadRequest, TypedUser } from 'payload'

import type { Order, Ticket, TicketReply } from '../../../payload-types'
import { cancelOwn } from '../../domain/orders/moves/cancelOwn'
import { changeStatus } from '../../domain/orders/controls/changeStatus'
import { expireUnpaidOrders } from '../../domain/orders/moves/expireUnpaid'
import { pay } from '../../domain/orders/money/pay'
import { refund } from '../../domain/orders/money/refund'
import { settleTransaction } from '../../domain/orders/money/settleTransaction'
import type { Deed } from '../paper/steps'

/** What has come of a story so far. */
export type Progress = {
  order?: Order
  /** The last payment of the order. */
  payment?: string
  ticket?: Ticket
}

type Does<D extends Deed['does']> = Extract<Deed, { does: D }>

/** The order as its customer sends it. */
export type Wish = Pick<
  Order,
  'plan' | 'simType' | 'currency' | 'client' | 'deliveryAddress' | 'notes'
>

export const place = (req: PayloadRequest, wish: Wish): Promise<Order> =>
  req.payload.create({
    collection: 'orders',
    // The create hook derives the whole row from what a customer says; the type wants it all given.
    data: wish as Order,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })

const orderIn = ({ order }: Progress): Order => {
  if (!order) throw new Error('This story has no order yet')
  return order
}

const ticketIn = ({ ticket }: Progress): Ticket => {
  if (!ticket) throw new Error('This story has no ticket yet')
  return ticket
}

type Perform<D extends Deed['does']> = (
  req: PayloadRequest,
  deed: Does<D>,
  so: Progress,
) => Promise<Progress>

/** A reseller pays from its balance, unless the story wants the payment declined. */
export const meansOf = (
  { reseller }: { reseller?: unknown },
  paymentMethod: string,
): { gateway: string; paymentMethod: string } =>
  reseller && paymentMethod !== 'sandbox_decline'
    ? { gateway: 'wallet', paymentMethod: 'balance' }
    : { gateway: 'sandbox', paymentMethod }

const payOrder: Perform<'pay'> = async (req, { paymentMethod }, so) => {
  const order = orderIn(so)
  const { transaction } = await pay(req, { order: order.id, ...meansOf(order, paymentMethod) })
  return { payment: transaction.id }
}

const settlePayment: Perform<'settle'> = async (req, _, { payment }) => {
  if (payment) await settleTransaction(req, { transaction: payment })
  return {}
}

const expire: Perform<'expire'> = async (req) => {
  await expireUnpaidOrders(req)
  return {}
}

const takeBack: Perform<'takeBack'> = async (req, { reason }, so) => {
  await cancelOwn(req, orderIn(so).id, reason)
  return {}
}

const move: Perform<'move'> = async (req, deed, so) => {
  const { delivery, reason, refund: isRefunded = false, to } = deed
  const change = { status: to, reason, delivery, refund: isRefunded, notify: true }
  await changeStatus(req, orderIn(so).id, change)
  return {}
}

const giveBack: Perform<'refund'> = async (req, { reason, share }, so) => {
  const { totalMinor } = orderIn(so)
  const amountMinor = share === 1 ? undefined : Math.max(1, Math.round(totalMinor * share))
  await refund(req, so.payment ?? '', { amountMinor, reason, validateOnly: false })
  return {}
}

const ask: Perform<'ask'> = async (req, { description, priority, subject }, so) => {
  const ticket = await req.payload.create({
    collection: 'tickets',
    // The create hook adds number, owner and status, which the type wants given.
    data: { subject, description, priority, order: orderIn(so).id } as Ticket,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { ticket }
}

const work: Perform<'work'> = async (req, { to }, so) => {
  const assigned = to === 'in_progress' ? { assignedTo: req.user?.id } : {}
  const ticket = await req.payload.update({
    collection: 'tickets',
    id: ticketIn(so).id,
    data: { status: to, ...assigned },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { ticket }
}

const write: Perform<'write'> = async (req, { body, isInternal = false }, so) => {
  await req.payload.create({
    collection: 'ticket-replies',
    // The create hook adds the author, which the type wants given.
    data: { ticket: ticketIn(so).id, body, isInternal } as TicketReply,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return {}
}

type Performable = Exclude<Deed, { does: 'place' }>

const DEEDS: { [D in Performable['does']]: Perform<D> } = {
  pay: payOrder,
  settle: settlePayment,
  expire,
  takeBack,
  move,
  refund: giveBack,
  ask,
  work,
  write,
}

type PerformAny = (req: PayloadRequest, deed: Performable, so: Progress) => Promise<Progress>

/** Does the deed through the verb that a person at a screen would use; answers what is new. */
export const perform: PerformAny = (req, deed, so) => {
  // The table's row of a deed takes that deed; TypeScript cannot tie the two together.
  const verb = DEEDS[deed.does] as PerformAny
  return verb(req, deed, so)
}

/** Who does it: staff by their place, the system, else the customer. */
export const doerOf = (
  deed: Deed,
  { customer, staff }: { customer: TypedUser; staff: (place: number) => TypedUser },
): TypedUser | null => {
  if (deed.does === 'settle' || deed.does === 'expire') return null
  return 'by' in deed && deed.by !== undefined ? staff(deed.by) : customer
}
