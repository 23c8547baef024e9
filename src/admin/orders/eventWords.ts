import type { EventType } from '../../domain/events/types'

type OrderEvent = Extract<EventType, `order.${string}`>

/** What happened, in two or three words; the event's own summary says the rest. */
const WORDS: Record<OrderEvent, string> = {
  'order.placed': 'Placed',
  'order.updated': 'Edited',
  'order.confirmed': 'Confirmed',
  'order.dispatched': 'Dispatched',
  'order.delivered': 'Delivered',
  'order.activated': 'Activated',
  'order.cancelled': 'Cancelled',
  'order.expired': 'Expired unpaid',
  'order.payment_started': 'Payment started',
  'order.paid': 'Paid',
  'order.payment_failed': 'Payment failed',
  'order.payment_cancelled': 'Payment given up',
  'order.refund_started': 'Refund started',
  'order.refunded': 'Refunded',
  'order.refund_failed': 'Refund failed',
  'order.refund_reopened': 'Refund came back',
  'order.payment_disputed': 'Payment disputed',
  'order.waiting_for_sim': 'Waiting for a SIM',
  'order.sim_bound': 'SIM changed',
  'order.delivery_assigned': 'Delivery assigned',
  'order.packing_printed': 'Packing papers printed',
  'order.esim_read': 'eSIM opened',
  'order.esim_sent': 'eSIM link sent',
  'order.notified': 'Message sent',
  'order.commission_earned': 'Commission earned',
  'order.commission_reversed': 'Commission reversed',
  'order.commission_forgone': 'No commission earned',
  'order.deleted': 'Deleted',
}

const words: Readonly<Record<string, string | undefined>> = WORDS

/** Events of a kind that came later than this page are shown by their summary alone. */
export const eventWords = (type: string): string | undefined => words[type]

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
