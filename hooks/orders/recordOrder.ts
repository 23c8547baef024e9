import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Order } from '../../payload-types'
import { idOf } from '../../src/domain/database/transaction'
import { recordEvent } from '../../src/domain/events/record'
import type { EventType } from '../../src/domain/events/types'

type Said = { type: EventType; summary: string; from?: string; to?: string }

const PAYMENT_EVENTS: Partial<Record<Order['paymentStatus'], EventType>> = {
  paid: 'order.paid',
  failed: 'order.payment_failed',
  partially_refunded: 'order.refunded',
  refunded: 'order.refunded',
}

const moved = (before: Order, { orderNumber, status }: Order): Said | undefined =>
  before.status === status || status === 'pending'
    ? undefined
    : {
        type: `order.${status}`,
        summary: `Order ${orderNumber} ${status}.`,
        from: before.status,
        to: status,
      }

/** A refund that failed after it was made is told by the verb that takes it back. */
const GIVEN_BACK: readonly Order['paymentStatus'][] = ['paid', 'partially_refunded', 'refunded']
const isReopened = (before: Order, { paymentStatus }: Order): boolean =>
  GIVEN_BACK.includes(paymentStatus) &&
  GIVEN_BACK.indexOf(before.paymentStatus) > GIVEN_BACK.indexOf(paymentStatus)

const paid = (before: Order, order: Order): Said | undefined => {
  const { orderNumber, paymentStatus, refundDueMinor } = order
  const type = PAYMENT_EVENTS[paymentStatus]
  const isRefundedAgain = type === 'order.refunded' && before.refundDueMinor > refundDueMinor
  if (
    !type ||
    isReopened(before, order) ||
    (before.paymentStatus === paymentStatus && !isRefundedAgain)
  )
    return undefined
  const words = paymentStatus.replaceAll('_', ' ')
  return {
    type,
    summary: `Payment of order ${orderNumber}: ${words}.`,
    from: before.paymentStatus,
    to: paymentStatus,
  }
}

const bound = (before: Order, order: Order): Said | undefined =>
  idOf(order.sim) && idOf(before.sim) && idOf(before.sim) !== idOf(order.sim)
    ? { type: 'order.sim_bound', summary: `Another SIM serves order ${order.orderNumber}.` }
    : undefined

const DELIVERY = ['carrier', 'deliveryTrackingNumber', 'courier', 'expectedAt'] as const

const assigned = (before: Order, order: Order): Said | undefined => {
  if (DELIVERY.every((field) => (before[field] ?? null) === (order[field] ?? null)))
    return undefined
  const { carrier, orderNumber } = order
  return carrier
    ? { type: 'order.delivery_assigned', summary: `Delivery of order ${orderNumber} assigned.` }
    : { type: 'order.delivery_unassigned', summary: `Nobody carries order ${orderNumber} now.` }
}

const EDITED = ['notes', 'internalNotes', 'externalRef', 'metadata'] as const

/** What the caller may not read is missing here, and was not theirs to change. */
const edited = (before: Order, order: Order): Said | undefined => {
  const fields = EDITED.filter((field) => field in order).filter(
    (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(order[field] ?? null),
  )
  return fields.length > 0
    ? { type: 'order.updated', summary: `Changed ${fields.join(', ')}.` }
    : undefined
}

const reasonIn = (req: PayloadRequest): string | undefined => {
  const { reason } = req.context
  return typeof reason === 'string' ? reason : undefined
}

const placed = ({ orderNumber, paymentStatus }: Order): Said[] => [
  { type: 'order.placed', summary: `Order ${orderNumber} placed.`, to: 'pending' },
  ...(paymentStatus === 'paid'
    ? [
        {
          type: 'order.paid' as const,
          summary: `Order ${orderNumber} costs nothing, so it is paid.`,
          to: 'paid',
        },
      ]
    : []),
]

/** One event for each thing that happened to the order, in the change's own transaction. */
export const recordOrder: CollectionAfterChangeHook<Order> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const said: (Said | undefined)[] =
    operation === 'create'
      ? placed(doc)
      : [moved, paid, bound, assigned, edited].map((say) => say(previousDoc, doc))
  for (const event of said)
    if (event)
      await recordEvent(req, {
        ...event,
        subject: { collection: 'orders', id: doc.id },
        reason: reasonIn(req),
      })
  return doc
}
