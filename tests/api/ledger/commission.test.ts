import fc from 'fast-check'
import { createLocalReq } from 'payload'

import type { Order } from '../../../payload-types'
import { commissionReversedBy } from '../../../src/domain/orders/books/commission'
import { query, testApp } from '../../../src/testing/app'
import { buildWorld, setPricing, type World } from '../../../src/testing/builders'
import { runs } from '../../../src/testing/property'
import { expectConsistent } from '../consistency'
import { place, placePaid, said, send, stock, wanted } from '../stage'
import { eventsOf } from '../work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(40, 'esim')
})

afterEach(expectConsistent)

// 19.99 without tax at 5 %, half up.
const WHOLE = 100
// (19.99 + 0.50 service charge) with 23 % tax on each.
const TOTAL = 2521

const move = (id: string, status: string, as = world.tokens.admin) =>
  send(`PATCH /api/orders/${id}/status`, as, { status, reason: 'A trial.' })

const activate = async ({ id }: Order): Promise<string> => {
  await move(id, 'delivered')
  const { body, status } = await move(id, 'activated')
  if (status !== 200) throw new Error(`Not activated: ${JSON.stringify(body)}`)
  return id
}

const sold = async (): Promise<string> => activate(await placePaid(world, 'esim'))

const paymentOf = async (order: string): Promise<string> => {
  const [row] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and transaction_type = 'payment' and status = 'completed'`,
    [order],
  )
  return row?.id ?? ''
}

const refund = async (order: string, amountMinor?: number) => {
  const payment = await paymentOf(order)
  const body = { amountMinor, reason: 'A trial.' }
  const answer = await send(`POST /api/transactions/${payment}/refund`, world.tokens.admin, body)
  expect(answer.body.doc?.status).toBe('completed')
}

/** What the reseller's commission account says of an order: what it earned, what was taken back, what is left. */
const commissionOf = async (order: string) => {
  const [row] = await query<{ earned: number; back: number; kept: number; bookings: number }>(
    `select coalesce(sum(e.amount_minor) filter (where e.type = 'commission'), 0)::int as earned,
       coalesce(-sum(e.amount_minor) filter (where e.type = 'commission_reversal'), 0)::int as back,
       coalesce(sum(e.amount_minor), 0)::int as kept, count(*)::int as bookings
     from ledger_entries e join accounts a on a.id = e.account_id and a.kind = 'reseller_commission'
     join transactions t on t.id = e.transaction_id where t.order_id = $1`,
    [order],
  )
  return row
}

const transactionsOf = (order: string) =>
  query(
    `select amount_minor::int as amount, status, gateway, reseller_id as reseller from transactions
     where order_id = $1 and transaction_type = 'commission'`,
    [order],
  )

const setStatus = (status: 'active' | 'suspended') =>
  query('update resellers set status = $2 where id = $1', [world.reseller.id, status])

describe('commission', () => {
  it("is earned once, when the order is activated, at the order's own rate of the plan without tax", async () => {
    const order = await placePaid(world, 'esim')
    expect([order.totalMinor, order.commissionRateBps]).toEqual([TOTAL, 500])
    await query('update resellers set commission_rate_bps = 2000 where id = $1', [
      world.reseller.id,
    ])
    await move(order.id, 'delivered')
    expect(await transactionsOf(order.id)).toEqual([])
    await Promise.all(Array.from({ length: 5 }, () => move(order.id, 'activated')))
    expect((await move(order.id, 'activated')).status).toBe(200)
    expect(await transactionsOf(order.id)).toEqual([
      { amount: WHOLE, status: 'completed', gateway: 'ledger', reseller: world.reseller.id },
    ])
    expect(await commissionOf(order.id)).toMatchObject({ earned: WHOLE, bookings: 1 })
    const told = (await eventsOf(order.id)).filter((type) => type === 'order.commission_earned')
    expect(told).toHaveLength(1)
    await query('update resellers set commission_rate_bps = 500 where id = $1', [world.reseller.id])
  })

  it('is of the plan without its tax too where prices contain it', async () => {
    await setPricing({ taxInclusive: true })
    const id = await sold()
    await setPricing()
    // 19.99 contains 3.74 of tax; 5 % of 16.25 is 0.8125.
    expect(await commissionOf(id)).toMatchObject({ earned: 81 })
  })

  it("is nobody's for an app user's order, and nothing at a rate of 0", async () => {
    const ofUser = await send('POST /api/orders', world.tokens.user, wanted(world, 'esim'))
    const { id } = ofUser.body.doc
    await send('POST /api/payments/process', world.tokens.user, { order: id, gateway: 'sandbox' })
    await activate(ofUser.body.doc)
    const free = await placePaid(world, 'esim')
    await query('update orders set commission_rate_bps = 0 where id = $1', [free.id])
    await activate(free)
    expect([await transactionsOf(id), await transactionsOf(free.id)]).toEqual([[], []])
  })

  it('is nothing for a suspended reseller, and reinstating it later brings none', async () => {
    const order = await placePaid(world, 'esim')
    await setStatus('suspended')
    await activate(order)
    await setStatus('active')
    await refund(order.id)
    expect(await commissionOf(order.id)).toMatchObject({ earned: 0, bookings: 0 })
  })

  it('is not earned for what was given back before', async () => {
    const order = await placePaid(world, 'esim')
    await refund(order.id, 1000)
    await activate(order)
    // 1000 of 2521 take 40 of 100.
    expect(await commissionOf(order.id)).toMatchObject({ earned: 60 })
    await refund(order.id)
    expect(await commissionOf(order.id)).toMatchObject({ earned: 60, back: 60, kept: 0 })
  })

  it('goes back in proportion, and wholly with a whole refund in whatever parts', async () => {
    const whole = await sold()
    await refund(whole)
    expect(await commissionOf(whole)).toMatchObject({ earned: WHOLE, back: WHOLE, kept: 0 })
    const parts = await sold()
    const kept: (number | undefined)[] = []
    for (const amountMinor of [1, 12, 13, 1234, 700, undefined]) {
      await refund(parts, amountMinor)
      kept.push((await commissionOf(parts))?.kept)
    }
    expect(kept).toEqual([100, 99, 99, 50, 22, 0])
    expect(await eventsOf(parts)).toContain('order.commission_reversed')
  })

  it('a whole refund takes all of it, in any parts', async () => {
    const id = await sold()
    const { payload } = await testApp()
    const req = await createLocalReq({}, payload)
    const order = await payload.findByID({ collection: 'orders', id, req, overrideAccess: true })
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: TOTAL - 1 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const ends = [...at.sort((one, other) => one - other), TOTAL]
        let [alreadyRefundedMinor, back] = [0, 0]
        for (const end of ends) {
          const amountMinor = end - alreadyRefundedMinor
          const part = { alreadyRefundedMinor, amountMinor }
          const reversed = await commissionReversedBy(req, order, part)
          expect(reversed).toBeGreaterThanOrEqual(0)
          back += reversed
          alreadyRefundedMinor = end
        }
        expect(back).toBe(WHOLE)
      }),
      { ...runs(), numRuns: 20 },
    )
  })

  it('is earned by an order that is paid after it was activated, not before', async () => {
    const { id } = await place(world, 'esim')
    await query(
      `update accounts set holds_minor = holds_minor - $2 where reseller_id = $1 and kind = 'reseller_funds'`,
      [world.reseller.id, TOTAL],
    )
    await query('update orders set held_minor = 0 where id = $1', [id])
    expect(said(await move(id, 'confirmed', world.tokens.moderator))).toEqual([409, 'order.unpaid'])
    await move(id, 'confirmed')
    for (const status of ['delivered', 'activated']) await move(id, status)
    expect(await transactionsOf(id)).toEqual([])
    await send('POST /api/payments/process', world.tokens.reseller, {
      order: id,
      gateway: 'sandbox',
    })
    expect(await commissionOf(id)).toMatchObject({ earned: WHOLE })
  })
})
