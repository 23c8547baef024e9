import { query } from '../../../src/testing/app'
import { buildWorld, type World } from '../../../src/testing/builders'
import { rowCounts } from '../consistency'
import { place, said, send, stock } from '../stage'
import { errorsDuring, eventsOf, queued, work } from '../work'
import {
  askAgain,
  openTill,
  orderOf,
  pay,
  placeAndPay,
  refund,
  settleUp,
  TOTAL,
  transactionsOf,
  type Till,
} from './till'

let world: World
let till: Till

const HALF_AN_HOUR = 0.5

beforeAll(async () => {
  world = await buildWorld()
  await stock(20, 'physical')
  till = await openTill()
})
afterAll(() => till.close())

afterEach(() => settleUp(till))

describe('a failure that Stripe keeps under our key', () => {
  const begun = async (method: string) => {
    const { id } = await place(world, 'physical')
    await errorsDuring(() => pay(world, id, { paymentMethod: method }))
    const [row] = await query<{ id: string }>('select id from transactions where order_id = $1', [
      id,
    ])
    return { order: id, transaction: row?.id ?? '' }
  }

  it('holds no payer up: the payment goes on under another key, and is one', async () => {
    till.stripe.faults.plant('500', /payment_intents$/)
    const { order, transaction } = await begun('card')
    expect((await transactionsOf(order))[0]).toMatchObject({ status: 'pending', gatewayId: null })
    await askAgain(transaction)
    const { body } = await pay(world, order, { paymentMethod: 'card' })
    expect(body.next.clientSecret).toBeTruthy()
    till.stripe.books.confirmIntent(body.transaction.gatewayTransactionId, 'pm_card_visa')
    await askAgain(transaction)
    expect(await orderOf(order)).toMatchObject({ payment: 'paid' })
    const own = [...till.stripe.books.intents.values()].filter(
      ({ metadata }) => metadata.transaction === transaction,
    )
    expect(own).toHaveLength(1)
  })

  it('lasts a quarter of an hour longer than the outage, and no longer', async () => {
    till.stripe.faults.plant('500', /payment_intents$/, 100)
    const { order, transaction } = await begun('card')
    await askAgain(transaction)
    till.stripe.faults.clear()
    await askAgain(transaction)
    expect((await transactionsOf(order))[0]?.gatewayId).toBeNull()
    till.wait(HALF_AN_HOUR)
    await askAgain(transaction)
    expect((await transactionsOf(order))[0]?.gatewayId).toMatch(/^pi_/)
  })

  it('closes a token that was never charged, so that it may be tried again', async () => {
    till.stripe.faults.plant('500', /payment_intents$/)
    const { order, transaction } = await begun('pm_card_visa')
    till.wait(HALF_AN_HOUR)
    await askAgain(transaction)
    till.wait(0)
    expect((await transactionsOf(order))[0]?.status).toBe('failed')
    expect((await pay(world, order)).body.status).toBe('completed')
  })

  it('is no second refund where the first was made after all', async () => {
    const { order, payment } = await placeAndPay(world)
    till.stripe.faults.plant('500_applied', /refunds$/)
    await errorsDuring(() => refund(world, payment, { amountMinor: 1000 }))
    const [row] = await query<{ id: string }>(
      `select id from transactions where order_id = $1 and transaction_type = 'refund'`,
      [order],
    )
    const made = till.stripe.books.refunds.size
    till.wait(HALF_AN_HOUR)
    await askAgain(row?.id ?? '')
    expect((await transactionsOf(order))[1]?.status).toBe('completed')
    expect(till.stripe.books.refunds.size).toBe(made)
  })
})

const cancel = (order: string) =>
  send(`PATCH /api/orders/${order}/status`, world.tokens.admin, {
    status: 'cancelled',
    reason: 'Not wanted any more.',
  })

const cancelOwn = (order: string) => send(`POST /api/orders/${order}/cancel`, world.tokens.user)

describe.each([
  ['staff', cancel],
  ['its owner', cancelOwn],
])('an order that is cancelled by %s while its payment waits', (_who, cancelled) => {
  it('has it given up at Stripe too, so that nobody can pay it afterwards', async () => {
    const { id } = await place(world, 'physical')
    const { body } = await pay(world, id, { paymentMethod: 'card' })
    const { gatewayTransactionId: intent, id: transaction } = body.transaction
    expect((await cancelled(id)).status).toBe(200)
    expect(said(await pay(world, id, { paymentMethod: 'card' }))).toEqual([409, 'order.cancelled'])
    expect(till.stripe.books.intent(intent).status).toBe('requires_payment_method')
    expect(await queued(`cancel:${transaction}`)).toEqual(['cancel_payment'])
    await work('cancel_payment', { transaction })
    expect(till.stripe.books.intent(intent).status).toBe('canceled')
    expect((await transactionsOf(id))[0]?.status).toBe('cancelled')
    expect(await orderOf(id)).toEqual({ status: 'cancelled', payment: 'pending', due: 0 })
    expect(await eventsOf(id)).toContain('order.payment_cancelled')
    const rows = await rowCounts()
    await work('cancel_payment', { transaction })
    await askAgain(transaction)
    expect(await rowCounts()).toEqual(rows)
  })

  it('owes it back where it was made in the meantime', async () => {
    const { id } = await place(world, 'physical')
    const { body } = await pay(world, id, { paymentMethod: 'card' })
    const { gatewayTransactionId: intent, id: transaction } = body.transaction
    till.stripe.books.confirmIntent(intent, 'pm_card_visa')
    expect((await cancelled(id)).status).toBe(200)
    await work('cancel_payment', { transaction })
    expect((await transactionsOf(id))[0]?.status).toBe('completed')
    expect(await orderOf(id)).toEqual({ status: 'cancelled', payment: 'paid', due: TOTAL })
  })
})

describe('money that Stripe has only set aside', () => {
  const aside = async () => {
    const { id } = await place(world, 'physical')
    const { body } = await pay(world, id, { paymentMethod: 'card' })
    till.stripe.books.setAside(body.transaction.gatewayTransactionId)
    return { order: id, transaction: body.transaction.id }
  }

  it('is taken once', async () => {
    const { order, transaction } = await aside()
    const charges = till.stripe.books.charges.size
    await Promise.all([1, 2].map(() => work('settle_transaction', { transaction })))
    expect(await orderOf(order)).toMatchObject({ payment: 'paid' })
    expect(till.stripe.books.charges.size).toBe(charges + 1)
  })

  it('is let go when its order is cancelled', async () => {
    const { order, transaction } = await aside()
    await cancel(order)
    await work('settle_transaction', { transaction })
    await work('cancel_payment', { transaction })
    expect((await transactionsOf(order))[0]?.status).toBe('cancelled')
  })
})
