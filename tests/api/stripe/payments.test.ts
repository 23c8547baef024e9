import { query } from '../../../src/testing/app'
import { buildWorld, type World } from '../../../src/testing/builders'
import { FAULTS } from '../../../src/testing/stripe/faults'
import { SECRET_KEY } from '../../../src/testing/stripe/server'
import { rowCounts } from '../consistency'
import { place, said, send, stock } from '../stage'
import { errorsDuring, work } from '../work'
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
  WEBHOOK_SECRETS,
  type Till,
} from './till'

let world: World
let till: Till

beforeAll(async () => {
  world = await buildWorld()
  await stock(60, 'physical')
  till = await openTill()
})
afterAll(() => till.close())

afterEach(() => settleUp(till))

const postsTo = (path: RegExp) =>
  till.stripe.requests.filter((each) => each.method === 'POST' && path.test(each.path))

it("a gateway's secrets are told by nothing that anybody can read", async () => {
  await placeAndPay(world)
  const paths = [
    'payments/gateways',
    'settings',
    'settings/public',
    'transactions?depth=2&limit=100',
  ]
  const kept = ['gateway-events?limit=100', 'events?limit=200', 'docs/openapi.json']
  const globals = ['general', 'pricing', 'api', 'notifications'].map((slug) => `globals/${slug}`)
  for (const as of [...Object.values(world.tokens), undefined])
    for (const path of [...paths, ...kept, ...globals]) {
      const { body } = await send(`GET /api/${path}`, as)
      const text = JSON.stringify(body)
      expect([
        path,
        [SECRET_KEY, ...WEBHOOK_SECRETS, '_secret_'].filter((one) => text.includes(one)),
      ]).toEqual([path, []])
    }
})

describe('a payment through Stripe', () => {
  it('is offered with its currencies, and is made at once with a card the payer has given to Stripe', async () => {
    const { body: offered } = await send('GET /api/payments/gateways', world.tokens.user)
    expect(offered).toContainEqual(
      expect.objectContaining({ id: 'stripe', methods: ['card'], enabled: true, mode: 'test' }),
    )
    const { order } = await placeAndPay(world)
    expect(await orderOf(order)).toEqual({ status: 'confirmed', payment: 'paid', due: 0 })
  })

  it('gives the payer a client secret that is stored nowhere, again when it is asked for again', async () => {
    const { id } = await place(world, 'physical')
    const first = await pay(world, id, { paymentMethod: 'card' })
    expect([first.status, first.body.status, first.body.next?.type]).toEqual([
      201,
      'pending',
      'confirm',
    ])
    const secret = first.body.next.clientSecret
    expect(secret).toContain('_secret_')
    expect((await pay(world, id, { paymentMethod: 'card' })).body.next.clientSecret).toBe(secret)
    expect(
      said(await pay(world, id, { gateway: 'sandbox', paymentMethod: 'sandbox_approve' })),
    ).toEqual([409, 'payment.in_progress'])
    const tables = ['transactions', 'gateway_events', 'events', 'messages']
    for (const table of tables) {
      const rows = await query(`select * from ${table} as t where t::text like $1`, [`%${secret}%`])
      expect([table, rows]).toEqual([table, []])
    }
    const intent = first.body.transaction.gatewayTransactionId
    till.stripe.books.confirmIntent(intent, 'pm_card_visa')
    await work('settle_transaction', { transaction: first.body.transaction.id })
    expect(await orderOf(id)).toMatchObject({ payment: 'paid' })
  })

  it('is failed when the card is declined, closed at Stripe, and may be tried again', async () => {
    const { id } = await place(world, 'physical')
    const { body, status } = await pay(world, id, { paymentMethod: 'pm_card_chargeDeclined' })
    expect([status, body.status]).toEqual([201, 'failed'])
    const [row] = await query<{ response: object }>(
      'select payment_gateway_response as response from transactions where order_id = $1',
      [id],
    )
    expect(row?.response).toMatchObject({ code: 'card_declined', declineCode: 'generic_decline' })
    const intent = till.stripe.books.intent(body.transaction.gatewayTransactionId)
    expect(intent.status).toBe('canceled')
    expect((await pay(world, id)).body.status).toBe('completed')
    expect((await transactionsOf(id)).map(({ status: each }) => each)).toEqual([
      'failed',
      'completed',
    ])
  })

  it("waits for the payer's bank, and is given up when nobody came back for a day", async () => {
    const { id } = await place(world, 'physical')
    const method = 'pm_card_authenticationRequired'
    const { body } = await pay(world, id, { paymentMethod: method })
    expect([body.status, body.next.type]).toEqual(['pending', 'confirm'])
    const { id: transaction, gatewayTransactionId: intent } = body.transaction
    await work('settle_transaction', { transaction })
    expect((await transactionsOf(id))[0]?.status).toBe('pending')
    till.wait(25)
    await work('settle_transaction', { transaction })
    expect((await transactionsOf(id))[0]?.status).toBe('failed')
    expect(till.stripe.books.intent(intent).status).toBe('canceled')
  })

  it('422 for what Stripe cannot express, and for what is no token', async () => {
    const { id } = await place(world, 'physical')
    for (const paymentMethod of ['gold', 'pm_', 'pm_a b'])
      expect(said(await pay(world, id, { paymentMethod }))).toEqual([422, 'invalid'])
    expect(await transactionsOf(id)).toEqual([])
  })

  it('sends every call with a key of its own transaction', async () => {
    till.stripe.requests.length = 0
    const { payment } = await placeAndPay(world)
    const { body } = await refund(world, payment, { amountMinor: 100 })
    expect(postsTo(/./).map(({ key }) => key)).toEqual([
      `${payment}:pay`,
      `${payment}:confirm`,
      `${body.doc.id}:refund`,
    ])
  })
})

const HALF_AN_HOUR = 0.5

/** What Stripe keeps as a failure of its own is over once it is certain, and not in a day. */
const settleWhateverItTakes = async (transaction: string): Promise<void> => {
  await askAgain(transaction)
  till.wait(HALF_AN_HOUR)
  await askAgain(transaction)
  till.wait(0)
}

describe.each(FAULTS)('when Stripe answers with %s', (fault) => {
  // The client repeats a broken connection once by itself.
  const times = fault.startsWith('reset') ? 2 : 1

  it.each([/payment_intents$/, /confirm$/])('a payment (%s) is settled once', async (path) => {
    const { id } = await place(world, 'physical')
    till.stripe.faults.plant(fault, path, times)
    const before = till.stripe.books.charges.size
    await errorsDuring(() => pay(world, id))
    const [row] = await query<{ id: string; status: string }>(
      'select id, status from transactions where order_id = $1',
      [id],
    )
    const transaction = row?.id ?? ''
    if (fault !== 'slow') expect(row?.status).toBe('pending')
    await askAgain(transaction)
    const [settled] = await transactionsOf(id)
    // Where Stripe keeps its failure to try the card, the payer goes on with what they are given.
    if (settled?.status === 'pending') {
      const again = await pay(world, id)
      expect(again.body.next.clientSecret).toBeTruthy()
      till.stripe.books.confirmIntent(again.body.transaction.gatewayTransactionId, 'pm_card_visa')
      await askAgain(transaction)
    }
    const [end] = await transactionsOf(id)
    const isTaken = till.stripe.books.charges.size - before
    expect([end?.status, isTaken]).toEqual(isTaken ? ['completed', 1] : ['failed', 0])
    // A card that was given is tried, wherever the answer was lost: nobody waits for a payer who has done all.
    if (fault !== '500') expect([isTaken, settled?.status]).toEqual([1, 'completed'])
    const rows = await rowCounts()
    await askAgain(transaction)
    expect(await rowCounts()).toEqual(rows)
    if (!isTaken) expect((await pay(world, id)).body.status).toBe('completed')
  })

  it('a refund is settled once', async () => {
    const { order, payment } = await placeAndPay(world)
    till.stripe.faults.plant(fault, /refunds$/, times)
    const before = till.stripe.books.refunds.size
    await errorsDuring(() => refund(world, payment, { amountMinor: 1000 }))
    const [row] = await query<{ id: string; status: string }>(
      `select id, status from transactions where order_id = $1 and transaction_type = 'refund'`,
      [order],
    )
    if (fault !== 'slow') expect(row?.status).toBe('pending')
    await settleWhateverItTakes(row?.id ?? '')
    const isMade = till.stripe.books.refunds.size - before
    const [, end] = await transactionsOf(order)
    expect([end?.status, isMade]).toEqual(isMade ? ['completed', 1] : ['failed', 0])
    const rows = await rowCounts()
    await askAgain(row?.id ?? '')
    expect(await rowCounts()).toEqual(rows)
    const left = isMade ? TOTAL - 1000 : TOTAL
    expect((await refund(world, payment)).body.doc).toMatchObject({
      status: 'completed',
      amountMinor: left,
    })
    expect(await orderOf(order)).toMatchObject({ payment: 'refunded' })
  })
})

describe('a payment whose id was never learned', () => {
  it('is found by search once Stripe has forgotten the key', async () => {
    const { id } = await place(world, 'physical')
    till.stripe.faults.plant('timeout', /confirm$/)
    await errorsDuring(() => pay(world, id))
    const [row] = await query<{ id: string }>('select id from transactions where order_id = $1', [
      id,
    ])
    till.wait(30)
    await askAgain(row?.id ?? '')
    expect(await orderOf(id)).toMatchObject({ payment: 'paid' })
    expect(
      [...till.stripe.books.intents.values()].filter(
        (each) => each.metadata.transaction === row?.id,
      ),
    ).toHaveLength(1)
  })
})
