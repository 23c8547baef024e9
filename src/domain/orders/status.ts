import { assertReachable, canMove, type Moves } from '../../core/machine'
import { problem } from '../../core/problem'
import { namedIn, says } from '../../core/words/sentence'

export const ORDER_STATUSES = [
  'pending',
  'confirmed',
  'dispatched',
  'delivered',
  'activated',
  'cancelled',
] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

/** Payment facts move only through payments and the ledger, never through the status endpoint. */
export const PAYMENT_STATUSES = [
  'pending',
  'paid',
  'partially_refunded',
  'refunded',
  'failed',
] as const
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number]

/** Whether the order's customer owes nothing; part of it may have been given back since. */
export const isPaid = ({ paymentStatus }: { paymentStatus: PaymentStatus }): boolean =>
  paymentStatus === 'paid' || paymentStatus === 'partially_refunded'

/** Whether nothing was ever paid for it, so that it can still be paid. */
export const isUnpaid = ({ paymentStatus }: { paymentStatus: PaymentStatus }): boolean =>
  paymentStatus === 'pending' || paymentStatus === 'failed'

/** Whether it is with its customer, or on the way there. */
export const hasLeft = ({ status }: { status: OrderStatus }): boolean =>
  status === 'dispatched' || status === 'delivered' || status === 'activated'

export const SIM_TYPES = ['physical', 'esim'] as const
export type SimType = (typeof SIM_TYPES)[number]

/** Every move that any order may make; what one order may do is `movesFor` its SIM type. */
export const ORDER_MOVES: Moves<OrderStatus> = {
  pending: ['confirmed', 'cancelled'],
  confirmed: ['dispatched', 'delivered', 'cancelled'],
  dispatched: ['delivered', 'cancelled'],
  delivered: ['activated'],
  activated: [],
  cancelled: [],
}

const PHYSICAL_MOVES: Moves<OrderStatus> = {
  ...ORDER_MOVES,
  confirmed: ['dispatched', 'cancelled'],
}

const ESIM_MOVES: Moves<Exclude<OrderStatus, 'dispatched'>> = {
  pending: ['confirmed', 'cancelled'],
  confirmed: ['delivered', 'cancelled'],
  delivered: ['activated'],
  activated: [],
  cancelled: [],
}

const MOVES_BY_SIM_TYPE: Readonly<Record<SimType, Moves<OrderStatus>>> = {
  physical: PHYSICAL_MOVES,
  esim: { ...ESIM_MOVES, dispatched: [] },
}

assertReachable('orders', ORDER_MOVES, 'pending')
assertReachable('physical orders', PHYSICAL_MOVES, 'pending')
assertReachable('eSIM orders', ESIM_MOVES, 'pending')

/** A physical order is dispatched before it is delivered; an eSIM order is never dispatched. */
export const movesFor = (simType: SimType): Moves<OrderStatus> => MOVES_BY_SIM_TYPE[simType]

/** The statuses an order may move to now; empty when its story has ended. */
export const legalMoves = (order: {
  status: OrderStatus
  simType: SimType
}): readonly OrderStatus[] => movesFor(order.simType)[order.status]

export const moveNotAllowed = problem<{ from: OrderStatus; to: OrderStatus }>(
  'order.move_not_allowed',
  409,
  ({ from, to }) => says`An order that is ${namedIn(from)} cannot become ${namedIn(to)}.`,
)

const esimNotDispatched = problem<{ from: OrderStatus; to: OrderStatus }>(
  'order.move_not_allowed',
  409,
  ({ from }) =>
    movesFor('esim')[from].includes('delivered')
      ? 'An eSIM is never dispatched; deliver it instead.'
      : 'An eSIM is never dispatched.',
)

/** Throws 409 `order.move_not_allowed`; staying in place is refused too, so callers answer repeats first. */
export function assertMove({
  from,
  to,
  simType,
}: {
  from: OrderStatus
  to: OrderStatus
  simType: SimType
}): void {
  if (canMove(movesFor(simType), from, to)) return
  if (simType === 'esim' && to === 'dispatched') throw esimNotDispatched({ from, to })
  throw moveNotAllowed({ from, to })
}
