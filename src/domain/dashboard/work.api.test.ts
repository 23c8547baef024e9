import { createLocalReq, type PayloadRequest } from 'payload'

import { query, testApp } from '../../testing/app'
import { buildAdmin, buildWorld, type World } from '../../testing/builders'
import { place, placePaid, send } from '../../../tests/api/stage'
import { portsOf } from '../ports'
import { keyFigures } from './keyFigures'
import { orderStates } from './orderStates'
import { readShown } from './shown'
import { creditAtRisk, openTickets, refundsDue } from './workWaiting'

const NOW = new Date('2026-11-27T15:00:00.000Z')
let world: World
let staff: PayloadRequest
let editor: PayloadRequest

const as = async (role: 'moderator' | 'editor') => {
  const admin = await buildAdmin({ role })
  return createLocalReq({ user: { ...admin, collection: 'admins' } }, (await testApp()).payload)
}

const shown = () => readShown({}, { currency: 'USD', timeZone: 'UTC', now: NOW })

/** As if the order had been placed, and had come into its state, so long ago. */
const age = (id: string, days: number) =>
  query(
    `update orders set created_at = $2::timestamptz - $3::interval, confirmed_at = confirmed_at - (now() - $2::timestamptz) - $3::interval
     where id = $1`,
    [id, NOW.toISOString(), `${days} days`],
  )

beforeAll(async () => {
  world = await buildWorld()
  portsOf(await testApp()).clock = { now: () => NOW }
  staff = await as('moderator')
  editor = await as('editor')
})

it('says nothing of anything before there is something', async () => {
  expect(await refundsDue(staff)).toEqual({ orders: 0, byCurrency: [], oldest: [] })
  expect(await openTickets(staff)).toMatchObject({ tickets: 0, oldest: [] })
  expect(await orderStates(staff)).toMatchObject(
    ['pending', 'confirmed', 'dispatched', 'delivered'].map((state) => ({
      state,
      orders: 0,
      stuck: 0,
    })),
  )
  expect((await keyFigures(staff, shown())).revenue).toMatchObject({
    now: 0,
    before: 0,
    payments: 0,
  })
})

it('an order is stuck once it has been in its state for its days, by the days of the business', async () => {
  for (const days of [0, 2, 2, 3]) await age((await place(world, 'physical')).id, days)
  const [pending] = await orderStates(staff)
  // Those of two days ago came in at 15:00 of the first day that is not yet too long ago.
  expect(pending).toEqual({
    ...{ state: 'pending', orders: 4, stuck: 1 },
    stuckBefore: '2026-11-25T00:00:00.000Z',
  })
  const list = await send(
    `GET /api/orders?where[status][equals]=pending&where[createdAt][less_than]=${pending?.stuckBefore}`,
    world.tokens.moderator,
  )
  expect(list.body.totalDocs).toBe(1)
})

it('refunds due are what cancelled orders owe, and the list behind has as many', async () => {
  const { id } = await placePaid(world, 'physical')
  const cancel = { status: 'cancelled', reason: 'A mistake.' }
  await send(`PATCH /api/orders/${id}/status`, world.tokens.admin, cancel)
  const [order] = await query<{ due: string }>(
    'select refund_due_minor::text as due from orders where id = $1',
    [id],
  )
  const due = await refundsDue(staff)
  expect(due).toMatchObject({
    ...{ orders: 1, oldest: [{ id }] },
    byCurrency: [{ currency: 'USD', orders: 1, amountMinor: Number(order?.due) }],
  })
  const list = await send(
    'GET /api/orders?where[refundDueMinor][greater_than]=0',
    world.tokens.moderator,
  )
  expect(list.body.totalDocs).toBe(1)
})

it('the reseller nearest its limit comes first, with what it has used of it', async () => {
  await query('update resellers set credit_limit_minor = 1000000 where id = $1', [
    world.reseller.id,
  ])
  await place(world, 'esim')
  const [held] = await query<{ held: string; bps: string }>(
    'select holds_minor::text as held, used_bps::text as bps from accounts where reseller_id = $1',
    [world.reseller.id],
  )
  const { nearest, resellers } = await creditAtRisk(staff)
  expect(resellers).toBe(0)
  expect(nearest).toMatchObject([
    {
      ...{ id: world.reseller.id, usedMinor: Number(held?.held), limitMinor: 1_000_000 },
      usedBps: Number(held?.bps),
    },
  ])
  await query('update resellers set credit_limit_minor = $2::numeric where id = $1', [
    world.reseller.id,
    held?.held,
  ])
  expect(await creditAtRisk(staff)).toMatchObject({ resellers: 1, nearest: [{ usedBps: 10_000 }] })
})

it('open tickets are counted by priority, the most pressing first', async () => {
  const said = { subject: 'No signal', description: 'Nothing works.' }
  for (const priority of ['low', 'urgent', 'low'])
    await send('POST /api/tickets', world.tokens.user, { ...said, priority })
  const { byPriority, oldest, tickets } = await openTickets(staff)
  expect([tickets, byPriority[0], byPriority[3]]).toEqual([
    3,
    { priority: 'urgent', tickets: 1 },
    { priority: 'low', tickets: 2 },
  ])
  expect(oldest[0]).toMatchObject({ priority: 'urgent' })
})

it('the key figures tell the days shown and those before apart', async () => {
  const { id } = await placePaid(world, 'physical')
  await age(id, 40)
  await query(`update transactions set completed_at = $2 where order_id = $1`, [
    id,
    new Date(NOW.getTime() - 40 * 86_400_000),
  ])
  const { orders, revenue, users } = await keyFigures(staff, shown())
  const [row] = await query<{ paid: string }>(
    'select amount_minor::text as paid from transactions where order_id = $1',
    [id],
  )
  expect(revenue.before).toBe(Number(row?.paid))
  expect(orders.before).toBe(1)
  expect(orders.byDay).toHaveLength(30)
  expect(orders.byDay.reduce((sum, count) => sum + count, 0)).toBe(orders.now)
  expect(users.all).toBe(2)
})

it.each([
  ['the key figures', (req: PayloadRequest) => keyFigures(req, shown())],
  ['the states of orders', orderStates],
  ['refunds due', refundsDue],
  ['credit at risk', creditAtRisk],
  ['open tickets', openTickets],
])('no editor reads %s', async (_what, read) => {
  await expect(read(editor)).rejects.toMatchObject({ status: 403 })
})
