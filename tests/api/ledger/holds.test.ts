import { query } from '../../../src/testing/app'
import {
  buildClient,
  buildReseller,
  buildWorld,
  PASSWORD,
  type World,
} from '../../../src/testing/builders'
import { graphql } from '../../../src/testing/http'
import { tokenFor } from '../../../src/testing/tokens'
import { expectConsistent } from '../consistency'
import { said, send, stock } from '../stage'
import { work } from '../work'

// 19.99 + 0.50 service charge, each with 23 % tax: an eSIM order of any reseller here.
const TOTAL = 2521

const AT_ONCE = process.env.SIMDESK_LONG === '1' ? 200 : 40

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(30, 'esim')
})

afterEach(expectConsistent)

const trader = async (creditLimitMinor: number | null) => {
  const { id } = await buildReseller({ creditLimitMinor })
  const [as, client] = [await tokenFor('resellers', id), (await buildClient(id)).id]
  return { id, as, client }
}

const NEW_RESELLER = {
  ...{ businessName: 'Cell Shop', contactPerson: 'Jan Kowalski', email: 'cell@example.com' },
  ...{ password: PASSWORD, phone: '+48511100200', currency: 'USD' },
  ...{ address: 'Prosta 1', city: 'Warsaw', country: 'PL' },
}

type Trader = Awaited<ReturnType<typeof trader>>

const wanted = ({ client }: Trader) => ({ plan: world.plan.id, simType: 'esim', client })

const place = (by: Trader) => send('POST /api/orders', by.as, wanted(by))

const placed = async (by: Trader): Promise<string> => (await place(by)).body.doc.id

/** Under load the pool turns requests away, and nothing is saved of those: they come again. */
const placeAtLast = async (by: Trader): ReturnType<typeof place> => {
  const answer = await place(by)
  return answer.status === 503 ? placeAtLast(by) : answer
}

/** What the account says: balance, and how many orders' totals are held. */
const fundsOf = async ({ id }: Trader) => {
  const [row] = await query<{ balance: number; held: number }>(
    `select balance_minor::int as balance, holds_minor::int as held from accounts
     where reseller_id = $1 and kind = 'reseller_funds'`,
    [id],
  )
  return row ?? { balance: 0, held: 0 }
}

const NOTHING = { balance: 0, held: 0 }
const HELD = { balance: 0, held: TOTAL }
const CAPTURED = { balance: -TOTAL, held: 0 }

const move = (id: string, body: object) =>
  send(`PATCH /api/orders/${id}/status`, world.tokens.moderator, { reason: 'A trial.', ...body })

const PLACING: [string, (by: Trader) => Promise<unknown>][] = [
  ['REST', place],
  ['a batch', (by) => send('POST /api/orders/batch', by.as, { orders: [wanted(by)] })],
  ['staff', (by) => send('POST /api/orders', world.tokens.moderator, wanted(by))],
  [
    'GraphQL',
    (by) =>
      graphql(
        `
          mutation ($data: mutationOrderInput!) {
            createOrder(data: $data) {
              id
            }
          }
        `,
        { data: wanted(by) },
        by.as,
      ),
  ],
]

const ENDING: [string, object, (id: string, by: Trader) => Promise<unknown>][] = [
  ['staff confirming', CAPTURED, (id) => move(id, { status: 'confirmed' })],
  [
    'confirming in bulk',
    CAPTURED,
    (id) =>
      send('POST /api/orders/bulk-status', world.tokens.moderator, {
        ...{ ids: [id], status: 'confirmed' },
      }),
  ],
  ['confirming when placed', CAPTURED, (id) => work('confirm_order', { order: id })],
  [
    'paying from the balance',
    CAPTURED,
    (id, { as }) => send('POST /api/payments/process', as, { order: id, gateway: 'wallet' }),
  ],
  [
    'paying by card',
    NOTHING,
    (id, { as }) => send('POST /api/payments/process', as, { order: id, gateway: 'sandbox' }),
  ],
  ['staff cancelling', NOTHING, (id) => move(id, { status: 'cancelled' })],
  ['the owner cancelling', NOTHING, (id, { as }) => send(`POST /api/orders/${id}/cancel`, as, {})],
  [
    'cancelling in bulk',
    NOTHING,
    (id) =>
      send('POST /api/orders/bulk-status', world.tokens.moderator, {
        ...{ ids: [id], status: 'cancelled', reason: 'A trial.' },
      }),
  ],
]

describe("a hold on a reseller's credit", () => {
  it.each(PLACING)('is taken by an order placed by %s', async (_way, act) => {
    const by = await trader(TOTAL)
    await act(by)
    expect(await fundsOf(by)).toEqual(HELD)
  })

  it.each(ENDING)('ends by %s, once', async (_way, left, act) => {
    const by = await trader(TOTAL)
    const id = await placed(by)
    expect(await fundsOf(by)).toEqual(HELD)
    await Promise.all([act(id, by), act(id, by)])
    await act(id, by)
    expect(await fundsOf(by)).toEqual(left)
    const [order] = await query('select held_minor::int as held from orders where id = $1', [id])
    expect(order).toEqual({ held: 0 })
  })

  it('stays while a card is declined, and while the order only waits to be confirmed', async () => {
    const by = await trader(TOTAL)
    const id = await placed(by)
    const paymentMethod = 'sandbox_decline'
    await send('POST /api/payments/process', by.as, {
      order: id,
      gateway: 'sandbox',
      paymentMethod,
    })
    const age = (by: string) =>
      query(`update orders set created_at = created_at + $2::interval where id = $1`, [id, by])
    await age('-1 year')
    await work('expire_unpaid_orders', {})
    await age('1 year')
    expect(await fundsOf(by)).toEqual(HELD)
  })

  it('is none of an order that is refused, quoted or fails with others', async () => {
    const by = await trader(TOTAL)
    await send('POST /api/orders/quote', by.as, wanted(by))
    await send('POST /api/orders', by.as, { ...wanted(by), plan: 'x' })
    expect(await fundsOf(by)).toEqual(NOTHING)
    const orders = [wanted(by), wanted(by), wanted(by)]
    const { body } = await send('POST /api/orders/batch', by.as, { orders })
    expect([body.done, body.failed]).toEqual([1, 2])
    expect(body.results[1].code).toBe('credit.exceeded')
    expect(await fundsOf(by)).toEqual(HELD)
  })

  it('200 of a refund to the balance is credit again', async () => {
    const by = await trader(TOTAL)
    const id = await placed(by)
    await move(id, { status: 'confirmed' })
    expect(said(await place(by))).toEqual([409, 'credit.exceeded'])
    const body = { status: 'cancelled', reason: 'A trial.', refund: true }
    await send(`PATCH /api/orders/${id}/status`, world.tokens.admin, body)
    expect(await fundsOf(by)).toEqual(NOTHING)
    expect((await place(by)).status).toBe(201)
  })
})

describe('a credit limit', () => {
  it('that is not given is 0, empty is none, and neither is the other, over HTTP too', async () => {
    const { admin } = world.tokens
    const made = await send('POST /api/resellers', admin, NEW_RESELLER)
    const { id } = made.body.doc
    expect([made.status, made.body.doc.creditLimitMinor]).toEqual([201, 0])
    await send(`PATCH /api/resellers/${id}/status`, admin, { status: 'active', reason: 'Checked.' })
    const by = {
      id,
      as: await tokenFor('resellers', id),
      client: (await buildClient(id)).id,
    }
    const limited = async (creditLimitMinor: unknown) => {
      const { status } = await send(`PATCH /api/resellers/${id}`, admin, { creditLimitMinor })
      const seen = (await send(`GET /api/resellers/${id}`, by.as)).body
      return [status, seen.creditLimitMinor, seen.availableMinor, (await place(by)).status]
    }
    expect((await place(by)).status).toBe(409)
    expect(await limited(null)).toEqual([200, null, null, 201])
    expect(await limited(0)).toEqual([200, 0, -TOTAL, 409])
    expect(await limited(2 * TOTAL)).toEqual([200, 2 * TOTAL, TOTAL, 201])
    for (const wrong of ['', 'unlimited', -1, 1.5])
      expect(await limited(wrong)).toEqual([422, 2 * TOTAL, 0, 409])
  })

  it('of 0 is prepaid only, of nothing has no end, and a balance counts as credit', async () => {
    const [prepaid, unlimited] = [await trader(0), await trader(null)]
    expect(said(await place(prepaid))).toEqual([409, 'credit.exceeded'])
    await send(`POST /api/resellers/${prepaid.id}/credit`, world.tokens.admin, {
      ...{ amountMinor: TOTAL, currency: 'USD', reason: 'A trial.' },
    })
    expect((await place(prepaid)).status).toBe(201)
    const refused = await place(prepaid)
    expect(refused.body.errors[0].data).toEqual({
      ...{ availableMinor: 0, neededMinor: TOTAL, currency: 'USD' },
    })
    for (let count = 0; count < 3; count += 1) expect((await place(unlimited)).status).toBe(201)
    const told = (await send(`GET /api/resellers/${unlimited.id}`, unlimited.as)).body
    expect([told.availableMinor, told.holdsMinor]).toEqual([null, 3 * TOTAL])
  })

  it(`lets exactly as many of ${AT_ONCE} orders at once pass as fit`, async () => {
    const fitting = 7
    const by = await trader(fitting * TOTAL + TOTAL - 1)
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => placeAtLast(by)))
    const codes = answers.map((answer) => said(answer).join(' '))
    const counts = Object.fromEntries(
      [...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]),
    )
    expect(counts).toEqual({ '201': fitting, '409 credit.exceeded': AT_ONCE - fitting })
    expect(await fundsOf(by)).toEqual({ balance: 0, held: fitting * TOTAL })
  })
})
