import fc from 'fast-check'

/** What a client's eSIM costs in `buildWorld`: 19.99 and 0.50, each with 23 % tax added. */
export const TOTAL = 2521
const PLAN = 1999

export type ModelOrder = {
  id: string
  status: 'pending' | 'confirmed' | 'delivered' | 'activated' | 'cancelled'
  payment: 'pending' | 'failed' | 'paid'
  isFromBalance: boolean
  refunded: number
  commission: number
}

/** A reseller's money as one would count it on paper. */
export type Model = {
  limit: number | null
  rateBps: number
  balance: number
  earned: number
  orders: ModelOrder[]
}

export type Action =
  | { does: 'place' }
  | { does: 'confirm' | 'deliver' | 'activate' | 'cancel'; which: number }
  | { does: 'pay'; which: number; how: 'wallet' | 'sandbox' | 'decline' }
  | { does: 'refund'; which: number; amount: number }
  | { does: 'topUp' | 'correct'; amount: number }

const which = fc.nat(20)

export const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant('place' as const) }) },
    {
      weight: 6,
      arbitrary: fc.record({
        does: fc.constantFrom('confirm' as const, 'deliver' as const, 'activate' as const),
        which,
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('cancel' as const), which }) },
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('pay' as const),
        which,
        how: fc.constantFrom('wallet' as const, 'sandbox' as const, 'decline' as const),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('refund' as const),
        which,
        amount: fc.integer({ min: 1, max: TOTAL + 1 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('topUp' as const),
        amount: fc.integer({ min: 1, max: 9000 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('correct' as const),
        amount: fc.integer({ min: -3000, max: 3000 }).filter((amount) => amount !== 0),
      }),
    },
  ),
  { minLength: 1, maxLength: 60, size: 'medium' },
)

const isHeld = ({ payment, status }: ModelOrder) => status === 'pending' && payment !== 'paid'

export const heldBy = (order: ModelOrder): number => (isHeld(order) ? TOTAL : 0)

export const holdsOf = ({ orders }: Model): number =>
  orders.reduce((sum, order) => sum + heldBy(order), 0)

export const dueOf = ({ payment, refunded, status }: ModelOrder): number =>
  status === 'cancelled' && payment === 'paid' ? TOTAL - refunded : 0

export const paymentStatusOf = ({ payment, refunded }: ModelOrder): string => {
  if (refunded === 0) return payment
  return refunded === TOTAL ? 'refunded' : 'partially_refunded'
}

const roundHalfUp = (part: number, whole: number): number =>
  Math.floor((2 * part + whole) / (2 * whole))

/** How much of the whole commission goes with so much of the price. */
const lost = (rateBps: number, refunded: number): number =>
  roundHalfUp(roundHalfUp(PLAN * rateBps, 10_000) * refunded, TOTAL)

const WAY = {
  confirm: ['pending', 'confirmed'],
  deliver: ['confirmed', 'delivered'],
  activate: ['delivered', 'activated'],
} as const

/** Moves the model, and answers the status that the real thing must answer with. */
export const step = (model: Model, action: Action, order: ModelOrder | undefined): number => {
  if (action.does === 'topUp' || action.does === 'correct') {
    model.balance += action.amount
    return 201
  }
  if (action.does === 'place') {
    const { balance, limit } = model
    return limit === null || balance + limit - holdsOf(model) >= TOTAL ? 201 : 409
  }
  if (!order) throw new Error('There is no order to do it to')
  if (action.does === 'pay') return payStep(model, order, action.how)
  if (action.does === 'refund') return refundStep(model, order, action.amount)
  return action.does === 'cancel' ? cancelStep(order) : moveStep(model, order, action.does)
}

const payStep = (
  model: Model,
  order: ModelOrder,
  how: 'wallet' | 'sandbox' | 'decline',
): number => {
  if (order.status === 'cancelled' || order.payment === 'paid') return 409
  order.payment = how === 'decline' ? 'failed' : 'paid'
  order.isFromBalance = how === 'wallet'
  if (how === 'wallet') model.balance -= TOTAL
  return 201
}

const refundStep = (model: Model, order: ModelOrder, amount: number): number => {
  if (order.payment !== 'paid' || order.refunded + amount > TOTAL) return 409
  if (order.isFromBalance) model.balance += amount
  if (order.commission > 0) {
    const back = lost(model.rateBps, order.refunded + amount) - lost(model.rateBps, order.refunded)
    model.earned -= back
  }
  order.refunded += amount
  return 201
}

const cancelStep = (order: ModelOrder): number => {
  if (order.status === 'cancelled') return 200
  if (order.status !== 'pending' && order.status !== 'confirmed') return 409
  order.status = 'cancelled'
  return 200
}

const moveStep = (model: Model, order: ModelOrder, does: keyof typeof WAY): number => {
  const [from, to] = WAY[does]
  if (order.status === to) return 200
  if (order.status !== from) return 409
  // What was given back whole is not paid, and who moves things here confirms nothing unpaid.
  if (does === 'confirm' && order.refunded === TOTAL) return 409
  if (isHeld(order)) {
    model.balance -= TOTAL
    Object.assign(order, { payment: 'paid', isFromBalance: true })
  }
  order.status = to
  if (to === 'activated') {
    order.commission = lost(model.rateBps, TOTAL) - lost(model.rateBps, order.refunded)
    model.earned += order.commission
  }
  return 200
}
