import type { Word } from '../../core/words/say'
import type { EventType } from '../../domain/events/types'

type OrderEvent = Extract<EventType, `order.${string}`>

/** What happened, in two or three words; the event's own summary says the rest. */
const WORDS: Record<OrderEvent, Word> = {
  'order.placed': 'orders:placed',
  'order.updated': 'orders:updated',
  'order.confirmed': 'orders:confirmed',
  'order.dispatched': 'orders:dispatched',
  'order.delivered': 'orders:delivered',
  'order.activated': 'orders:activated',
  'order.cancelled': 'orders:cancelled',
  'order.expired': 'orders:expired',
  'order.payment_started': 'orders:paymentStarted',
  'order.paid': 'orders:paid',
  'order.payment_failed': 'orders:paymentFailed',
  'order.payment_cancelled': 'orders:paymentCancelled',
  'order.refund_started': 'orders:refundStarted',
  'order.refunded': 'orders:refunded',
  'order.refund_failed': 'orders:refundFailed',
  'order.refund_reopened': 'orders:refundReopened',
  'order.payment_disputed': 'orders:paymentDisputed',
  'order.waiting_for_sim': 'orders:waitingForSim',
  'order.sim_bound': 'orders:simBound',
  'order.delivery_assigned': 'orders:deliveryAssigned',
  'order.delivery_unassigned': 'orders:deliveryUnassigned',
  'order.packing_printed': 'orders:packingPrinted',
  'order.esim_read': 'orders:esimRead',
  'order.esim_sent': 'orders:esimSent',
  'order.notified': 'orders:notified',
  'order.commission_earned': 'orders:commissionEarned',
  'order.commission_reversed': 'orders:commissionReversed',
  'order.commission_forgone': 'orders:commissionForgone',
  'order.deleted': 'orders:deleted',
}

const words: Readonly<Record<string, Word | undefined>> = WORDS

/** Events of a kind that came later than this page are shown by their summary alone. */
export const eventWords = (type: string): Word | undefined => words[type]

const ENDED = [
  'order.cancelled',
  'order.expired',
  'order.payment_failed',
  'order.refund_failed',
  'order.refund_reopened',
  'order.payment_disputed',
]
const MOVED = ['order.confirmed', 'order.dispatched', 'order.delivered', 'order.activated']

export type EventTone = 'bad' | 'good' | 'plain'

export const eventTone = (type: string): EventTone => {
  if (ENDED.includes(type)) return 'bad'
  return MOVED.includes(type) || type === 'order.paid' ? 'good' : 'plain'
}
