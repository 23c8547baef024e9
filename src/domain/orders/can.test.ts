import type { Caller } from '../access/can'
import { confirmNeedsReason, orderCan, type OrderFacts } from './can'
import { legalMoves, ORDER_STATUSES, PAYMENT_STATUSES, SIM_TYPES } from './status'

const callerOf = (role: 'super_admin' | 'admin' | 'moderator' | 'editor'): Caller =>
  ({ collection: 'admins', role, isActive: true }) as Caller

const admin = callerOf('admin')
const moderator = callerOf('moderator')

const buildOrder = (facts: Partial<OrderFacts> = {}): OrderFacts => ({
  status: 'pending',
  simType: 'physical',
  paymentStatus: 'paid',
  ...facts,
})

const why = (sentence: string) => ({ allowed: false, why: sentence })
const yes = { allowed: true }

const MOVES = [
  ['confirm', 'confirmed'],
  ['dispatch', 'dispatched'],
  ['deliver', 'delivered'],
  ['activate', 'activated'],
  ['cancel', 'cancelled'],
] as const

describe('what the buttons of an order say', () => {
  it('offers exactly the legal moves of a paid order, and says why of every other', () => {
    const orders = SIM_TYPES.flatMap((simType) =>
      ORDER_STATUSES.map((status) => buildOrder({ simType, status })),
    )
    for (const order of orders)
      for (const [action, to] of MOVES) {
        const verdict = orderCan[action](order, moderator)
        expect(verdict.allowed).toBe(legalMoves(order).includes(to))
        if (!verdict.allowed) expect(verdict.why).toMatch(/^[A-Z].*\.$/)
      }
  })

  it('offers nothing at all to an editor or to nobody', () => {
    for (const caller of [callerOf('editor'), null])
      for (const ask of Object.values(orderCan))
        for (const status of ORDER_STATUSES)
          expect(ask(buildOrder({ status, paymentStatus: 'pending' }), caller).allowed).toBe(false)
  })

  it('lets only an admin confirm what is not paid, and then wants a reason', () => {
    for (const paymentStatus of PAYMENT_STATUSES) {
      const order = buildOrder({ paymentStatus })
      const isUnpaid = paymentStatus === 'pending' || paymentStatus === 'failed'
      expect(orderCan.confirm(order, admin)).toEqual(yes)
      expect(orderCan.confirm(order, moderator).allowed).toBe(!isUnpaid)
      expect(confirmNeedsReason(order)).toBe(isUnpaid)
    }
    expect(orderCan.confirm(buildOrder({ paymentStatus: 'pending' }), moderator)).toEqual(
      why('Pay first: only an admin may confirm an unpaid order.'),
    )
  })

  it('never dispatches an eSIM and never gives it to a carrier', () => {
    for (const status of ORDER_STATUSES) {
      const order = buildOrder({ simType: 'esim', status })
      expect(orderCan.dispatch(order, admin)).toEqual(why('An eSIM is never dispatched.'))
      expect(orderCan.assignDelivery(order, admin).allowed).toBe(false)
    }
  })

  it('says that a cancelled order is cancelled', () => {
    const order = buildOrder({ status: 'cancelled' })
    expect(orderCan.confirm(order, admin)).toEqual(why('The order is cancelled.'))
    expect(orderCan.cancel(order, admin)).toEqual(why('Cancelled already.'))
    expect(orderCan.takePayment({ ...order, paymentStatus: 'pending' }, admin)).toEqual(
      why('The order is cancelled.'),
    )
  })

  it('waits with the activation until the customer is verified', () => {
    const order = buildOrder({ status: 'delivered' })
    expect(orderCan.activate({ ...order, userStatus: 'pending_verification' }, moderator)).toEqual(
      why('The customer is not verified yet.'),
    )
    expect(orderCan.activate({ ...order, userStatus: 'blocked' }, moderator)).toEqual(
      why('The customer is blocked.'),
    )
    expect(orderCan.activate({ ...order, userStatus: 'active' }, moderator)).toEqual(yes)
    expect(orderCan.activate({ ...order, userStatus: null }, moderator)).toEqual(yes)
  })

  it('changes the SIM between confirmation and dispatch, of an eSIM until delivery', () => {
    const verdicts = (simType: OrderFacts['simType']) =>
      ORDER_STATUSES.filter(
        (status) => orderCan.changeSim(buildOrder({ simType, status }), moderator).allowed,
      )
    expect(verdicts('physical')).toEqual(['confirmed'])
    expect(verdicts('esim')).toEqual(['confirmed'])
    expect(orderCan.changeSim(buildOrder({ simType: 'esim', status: 'delivered' }), admin)).toEqual(
      why('The SIM is fixed once the order is delivered.'),
    )
    expect(orderCan.changeSim(buildOrder({ status: 'dispatched' }), admin)).toEqual(
      why('The SIM is fixed once the order is dispatched.'),
    )
  })

  it('assigns a delivery until it has happened', () => {
    const open = ORDER_STATUSES.filter(
      (status) => orderCan.assignDelivery(buildOrder({ status }), moderator).allowed,
    )
    expect(open).toEqual(['pending', 'confirmed', 'dispatched'])
  })

  it('sends the link of an eSIM once it is delivered', () => {
    const ready = ORDER_STATUSES.filter(
      (status) => orderCan.sendEsim(buildOrder({ status, simType: 'esim' }), moderator).allowed,
    )
    expect(ready).toEqual(['delivered', 'activated'])
    expect(orderCan.sendEsim(buildOrder({ status: 'delivered' }), moderator)).toEqual(
      why('This order is for a physical SIM.'),
    )
  })

  it('takes a payment once, and only an admin does', () => {
    expect(orderCan.takePayment(buildOrder({ paymentStatus: 'pending' }), admin)).toEqual(yes)
    expect(orderCan.takePayment(buildOrder({ paymentStatus: 'failed' }), admin)).toEqual(yes)
    expect(orderCan.takePayment(buildOrder(), admin)).toEqual(why('Paid already.'))
    expect(orderCan.takePayment(buildOrder({ paymentStatus: 'pending' }), moderator)).toEqual(
      why('Only an admin may take a payment.'),
    )
  })
})
