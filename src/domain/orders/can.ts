import type { Order, User } from '../../../payload-types'
import { can, type Caller, type Permission } from '../access/can'
import { no, YES, type Verdict } from '../access/verdict'
import { isUnpaid, legalMoves, type OrderStatus, type SimType } from './status'

/** What the verdicts are made of. `userStatus` is that of the app user the order is for, if it is for one. */
export type OrderFacts = Pick<Order, 'paymentStatus' | 'simType' | 'status'> & {
  userStatus?: User['status'] | null
}

type Ask = (order: OrderFacts, caller: Caller) => Verdict
type Why = Partial<Record<OrderStatus, string>>

/** What keeps each SIM type from a status, by the status it has. */
const WHY_NOT: Readonly<Record<Exclude<OrderStatus, 'pending'>, Readonly<Record<SimType, Why>>>> = {
  confirmed: both({
    confirmed: 'Confirmed already.',
    dispatched: 'Confirmed already.',
    delivered: 'Confirmed already.',
    activated: 'Confirmed already.',
  }),
  dispatched: {
    physical: {
      pending: 'Confirm it first.',
      dispatched: 'Dispatched already.',
      delivered: 'Delivered already.',
      activated: 'Delivered already.',
    },
    esim: {},
  },
  delivered: {
    physical: {
      pending: 'Confirm it first.',
      confirmed: 'Dispatch it first.',
      delivered: 'Delivered already.',
      activated: 'Delivered already.',
    },
    esim: {
      pending: 'Confirm it first.',
      delivered: 'Delivered already.',
      activated: 'Delivered already.',
    },
  },
  activated: both({
    pending: 'Deliver it first.',
    confirmed: 'Deliver it first.',
    dispatched: 'Deliver it first.',
    activated: 'Activated already.',
  }),
  cancelled: both({
    delivered: 'A delivered order cannot be cancelled.',
    activated: 'An activated order cannot be cancelled.',
    cancelled: 'Cancelled already.',
  }),
}

function both(why: Why): Record<SimType, Why> {
  return { physical: why, esim: why }
}

const may = (caller: Caller, permission: Permission, why: string): Verdict =>
  can(caller, permission) ? YES : no(why)

const toMove =
  (to: Exclude<OrderStatus, 'pending'>): Ask =>
  (order, caller) => {
    if (!can(caller, 'orders.move')) return no('You may not move orders.')
    if (legalMoves(order).includes(to)) return YES
    if (to === 'dispatched' && order.simType === 'esim') return no('An eSIM is never dispatched.')
    return no(WHY_NOT[to][order.simType][order.status] ?? 'The order is cancelled.')
  }

/** The first verdict that refuses, or yes. */
const all =
  (...asks: Ask[]): Ask =>
  (order, caller) =>
    asks.map((ask) => ask(order, caller)).find(({ allowed }) => !allowed) ?? YES

const paidOrAdmin: Ask = (order, caller) =>
  isUnpaid(order)
    ? may(caller, 'orders.confirmUnpaid', 'Pay first: only an admin may confirm an unpaid order.')
    : YES

const ownerVerified: Ask = ({ userStatus }) => {
  if (userStatus === 'pending_verification') return no('The customer is not verified yet.')
  return userStatus === 'blocked' ? no('The customer is blocked.') : YES
}

const changeSim: Ask = ({ simType, status }, caller) => {
  if (status === 'confirmed') return may(caller, 'orders.bindSim', 'You may not change SIMs.')
  if (status === 'pending') return no('A SIM is reserved when the order is confirmed.')
  if (status === 'cancelled') return no('The order is cancelled.')
  return no(
    simType === 'esim'
      ? 'The SIM is fixed once the order is delivered.'
      : 'The SIM is fixed once the order is dispatched.',
  )
}

const assignDelivery: Ask = ({ simType, status }, caller) => {
  if (simType === 'esim') return no('An eSIM is not delivered by a carrier.')
  if (status === 'cancelled') return no('The order is cancelled.')
  if (status === 'delivered' || status === 'activated') return no('Delivered already.')
  return may(caller, 'orders.assignDelivery', 'You may not assign deliveries.')
}

const printPacking: Ask = ({ simType, status }, caller) => {
  if (simType === 'esim') return no('An eSIM goes into no parcel.')
  if (status === 'cancelled') return no('The order is cancelled.')
  return may(caller, 'orders.printPacking', 'You may not print packing slips.')
}

const sendEsim: Ask = ({ simType, status }, caller) => {
  if (simType === 'physical') return no('This order is for a physical SIM.')
  if (status === 'cancelled') return no('The order is cancelled.')
  if (status !== 'delivered' && status !== 'activated')
    return no('The eSIM can be installed once the order is delivered.')
  return may(caller, 'orders.sendEsim', 'You may not send eSIMs.')
}

const takePayment: Ask = (order, caller) => {
  if (order.status === 'cancelled') return no('The order is cancelled.')
  if (!isUnpaid(order)) return no('Paid already.')
  return may(caller, 'payments.process', 'Only an admin may take a payment.')
}

/** Which buttons of an order work for this caller now; the verbs themselves still decide. */
export const orderCan = {
  confirm: all(toMove('confirmed'), paidOrAdmin),
  dispatch: toMove('dispatched'),
  deliver: toMove('delivered'),
  activate: all(toMove('activated'), ownerVerified),
  cancel: toMove('cancelled'),
  changeSim,
  assignDelivery,
  printPacking,
  sendEsim,
  takePayment,
} as const satisfies Record<string, Ask>

export type OrderAction = keyof typeof orderCan

/** Confirming is then an override, and says why. */
export const confirmNeedsReason = isUnpaid
