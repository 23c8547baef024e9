import type { Ticket } from '../../../payload-types'
import type { Delivery } from '../../domain/orders/delivery/delivery'
import type { OrderStatus } from '../../domain/orders/status'

type Move = {
  does: 'move'
  /** Who of the staff, by place. */
  by: number
  to: OrderStatus
  reason?: string
  refund?: boolean
  delivery?: Delivery
}

export type Deed =
  | { does: 'place' }
  | { does: 'pay'; paymentMethod: 'sandbox_approve' | 'sandbox_decline' | 'sandbox_pending' }
  /** Asks the gateway what became of a waiting payment. */
  | { does: 'settle' }
  | { does: 'expire' }
  | { does: 'takeBack'; reason: string }
  | Move
  /** `share` of the payment, 1 for all that is left. */
  | { does: 'refund'; by: number; share: number; reason: string }
  | { does: 'ask'; subject: string; description: string; priority: Ticket['priority'] }
  | { does: 'work'; by: number; to: Ticket['status'] }
  /** Without `by` the customer writes. */
  | { does: 'write'; by?: number; body: string; isInternal?: boolean }

/** What happens to an order or its ticket, and when. */
export type Step = { at: number } & Deed

const LANES: Partial<Record<Deed['does'], string>> = {
  place: 'placing',
  pay: 'money',
  settle: 'money',
  expire: 'money',
  takeBack: 'money',
  refund: 'money',
  ask: 'support',
}

const MONEY_MOVES: readonly OrderStatus[] = ['cancelled', 'activated']

/**
 * What draws numbers, or cards from stock, does so one after the other, or two runs would not agree on
 * them; a cancelling gives a card back. Whatever else happens only keeps the order of its own story.
 */
export const laneOf = (step: Step): string | undefined =>
  step.does === 'move' && MONEY_MOVES.includes(step.to) ? 'money' : LANES[step.does]

/** A top-up draws a number of the money, and the next order of its reseller counts on it. */
export const TOP_UP_LANES = ['placing', 'money']
