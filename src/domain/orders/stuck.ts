import { addDays, dayOf, startOfDay } from '../../core/calendar'
import type { Order } from '../../../payload-types'
import type { OrderStatus } from './status'

type Came = keyof Pick<Order, 'createdAt' | 'confirmedAt' | 'dispatchedAt' | 'deliveredAt'>

/** The states in which somebody still has something to do. */
export const OPEN_STATES = [
  'pending',
  'confirmed',
  'dispatched',
  'delivered',
] as const satisfies readonly OrderStatus[]
export type OpenState = (typeof OPEN_STATES)[number]

/** When an order came into its state, and after how many whole days there it is stuck. */
export const STUCK: Record<OpenState, { came: Came; afterDays: number }> = {
  pending: { came: 'createdAt', afterDays: 2 },
  confirmed: { came: 'confirmedAt', afterDays: 2 },
  dispatched: { came: 'dispatchedAt', afterDays: 7 },
  delivered: { came: 'deliveredAt', afterDays: 7 },
}

/** An order is stuck that came into its state before this instant, the start of a business day. */
export const stuckBefore = (state: OpenState, timeZone: string, now: Date): Date =>
  startOfDay(addDays(dayOf(now, timeZone), -STUCK[state].afterDays), timeZone)
