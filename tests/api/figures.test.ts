import crypto from 'node:crypto'

import { createLocalReq, type PayloadRequest } from 'payload'
import type pg from 'pg'

import { check } from '../../src/domain/checks/check'
import { FIGURE_RULES } from '../../src/domain/checks/figures'
import { foldFigures } from '../../src/domain/figures/fold'
import { QUESTIONS } from '../../src/domain/figures/questions'
import { readFigures } from '../../src/domain/figures/read'
import { query, testApp } from '../../src/testing/app'
import { buildSim, buildWorld, type World } from '../../src/testing/builders'
import { databaseName, databaseUrl, openQueries } from '../../src/testing/database'
import { diceOf, itemAt, type Dice } from '../../src/seed/paper/dice'
import { runProgram } from '../../src/testing/test-server.mjs'
import { place, placePaid, send } from './stage'
import { work } from './work'

const isLong = process.env.SIMDESK_LONG === '1'
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 0x7fffffff))
const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata'] as const
const DAY = 86_400_000

let world: World
let req: PayloadRequest
let pool: pg.Pool

/** Where the rollups are not what the rows say. */
const wrong = async (): Promise<string[]> => {
  const found: string[] = []
  for (const rule of FIGURE_RULES) {
    const { faults } = await check((sql) => query(sql), rule)
    found.push(...faults.map(({ fault, subject }) => `${rule.name}: ${subject} ${fault}`))
  }
  return found
}

const one = async (sql: string): Promise<string> => String((await query(sql))[0]?.id)

beforeAll(async () => {
  world = await buildWorld()
  req = await createLocalReq({}, (await testApp()).payload)
  pool = openQueries(databaseUrl(databaseName))
  for (let count = 0; count < 2; count += 1) await buildSim({ simType: 'esim' })
  await placePaid(world, 'esim')
  await placePaid(world, 'physical')
  await place(world, 'esim')
  const said = { subject: 'No signal', description: 'Nothing works.' }
  await send('POST /api/tickets', world.tokens.user, said)
})

afterAll(() => pool.end())

const some = (table: string) => `(select id from ${table} order by random() limit 1)`

/** What may happen to the rows, and what no verb does: each statement is a change of its own. */
const CHANGES: readonly ((dice: Dice) => string)[] = [
  (dice) => {
    const at = new Date(Date.now() - dice.whole(0, 60) * DAY - dice.whole(0, 1440) * 60_000)
    const prefix = itemAt(['R', 'D'], dice.whole(0, 1))
    const changes = {
      ...{
        id: crypto.randomUUID(),
        order_number: `${prefix}-${crypto.randomUUID()}`,
        status: 'pending',
      },
      ...{ currency: itemAt(['USD', 'EUR'], dice.whole(0, 1)), created_at: at, held_minor: 0 },
      ...{ confirmed_at: null, sim_id: null },
    }
    return `insert into orders select (jsonb_populate_record(o, '${JSON.stringify(changes)}')).* from orders o
      where o.id = ${some('orders')}`
  },
  (dice) => {
    const type = itemAt(['payment', 'refund', 'commission'], dice.whole(0, 2))
    const status = itemAt(['completed', 'failed', 'pending'], dice.whole(0, 2))
    const id = crypto.randomUUID()
    const changes = {
      ...{ id, transaction_id: `R-${id}`, gateway_transaction_id: id, transaction_type: type },
      ...{ amount_minor: dice.whole(1, 99_999), status },
      completed_at: status === 'completed' ? new Date(Date.now() - dice.whole(0, 60) * DAY) : null,
      ...(type === 'commission' ? { order_id: null } : {}),
    }
    return `insert into transactions select (jsonb_populate_record(t, jsonb_build_object('order_id', o.id, 'parent_id', ${type === 'refund' ? 't.id' : 'null'})
      || '${JSON.stringify(changes)}')).* from transactions t cross join (select id from orders where order_number not like 'D-%' order by random() limit 1) o
      where t.id = ${some('transactions')}`
  },
  () =>
    `update orders set status = 'cancelled', refund_due_minor = 77 where id = ${some('orders')} and status = 'pending'`,
  () =>
    `update orders set status = 'confirmed', confirmed_at = now() where id = ${some('orders')} and status = 'pending'`,
  () => `update orders set payment_status = 'paid' where order_type = 'app_user'`,
  () =>
    `update orders set created_at = created_at - interval '5 hours' where id = ${some('orders')}`,
  () => `update orders set network_provider = 'Another' where id = ${some('orders')}`,
  () =>
    `update transactions set status = 'completed', completed_at = now() where status = 'pending'`,
  () => `delete from orders o where id = ${some('orders')} and order_number like 'D-%'
    and not exists (select 1 from transactions t where t.order_id = o.id)`,
  () =>
    `update users set deleted_at = case when deleted_at is null then now() end where id = ${some('users')}`,
  () =>
    `update clients set status = case status when 'active' then 'inactive' else 'active' end::enum_clients_status`,
  () =>
    `update resellers set created_at = created_at - interval '1 day' where id = ${some('resellers')}`,
  () =>
    `update tickets set priority = 'urgent', status = case status when 'open' then 'closed' else 'open' end::enum_tickets_status`,
]

const LOST = new Set(['40P01', '23505'])

/** A few changes in one transaction, which as often as not comes to nothing. */
const act = async (dice: Dice): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (let count = dice.whole(1, 3); count > 0; count -= 1)
      await client.query(itemAt(CHANGES, dice.whole(0, CHANGES.length - 1))(dice))
    await client.query(dice.chance(0.3) ? 'rollback' : 'commit')
  } catch (error) {
    await client.query('rollback')
    // Rivals that change many rows in any order end one another now and then: nothing of it is kept.
    if (!LOST.has(String(Object(error).code))) throw error
  } finally {
    client.release()
  }
}

const actor = async (name: string, times: number): Promise<void> => {
  const dice = diceOf(name)
  for (let count = 0; count < times; count += 1) await act(dice)
}

/** What goes on beside them: folding all the time, and now and then other days. */
const keeper = async (isOver: () => boolean): Promise<void> => {
  for (let turn = 0; !isOver(); turn += 1) {
    await foldFigures(req)
    if (turn % 7 === 6)
      await query('select rebuild_rollups($1)', [itemAt(ZONES, turn % ZONES.length)])
  }
}

it('whatever is done at once, folded and rebuilt beside it: the rollups are the rows, to the cent', async () => {
  process.stdout.write(`rivals of the figures: FC_SEED=${seed}\n`)
  let isOver = false
  const beside = keeper(() => isOver)
  const actors = [1, 2, 3].map((number) => actor(`${seed}/${number}`, isLong ? 2000 : 60))
  await Promise.all(actors).finally(() => (isOver = true))
  await beside
  expect(await wrong()).toEqual([])
  await foldFigures(req)
  expect(await query('select from rollup_deltas')).toEqual([])
  expect(await wrong()).toEqual([])
  const [{ count } = {}] = await query(`select count(*) from rollups where count <> 0`)
  expect(Number(count)).toBeGreaterThan(20)
})

const inOrder = (one: object, other: object) =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1

describe.each(ZONES)('read by the days of %s', (timeZone) => {
  const asked = {
    questions: QUESTIONS,
    timeZone,
    by: ['day', 'key'] as const,
    periods: {
      always: undefined,
      week: { from: new Date(Date.now() - 7 * DAY), to: new Date() },
      hour: {
        from: new Date(Date.now() - 2 * DAY),
        to: new Date(Date.now() - 2 * DAY + 3_600_000),
      },
    },
  }

  it('they are the same from the rollups as from the rows, half days and all time too', async () => {
    await query('select rebuild_rollups($1)', [timeZone])
    const kept = await readFigures(req, asked)
    await query(`update rollup_state set timezone = 'Antarctica/Troll'`)
    const counted = await readFigures(req, asked)
    await query('update rollup_state set timezone = $1', [timeZone])
    expect(kept.length).toBeGreaterThan(20)
    // A sum that has come to nothing is a row of the rollups still.
    const told = (figures: typeof kept) =>
      figures.filter(({ amountMinor, count }) => count !== 0 || amountMinor !== 0).sort(inOrder)
    expect(told(kept)).toEqual(told(counted))
  })
})

it('a change of the time zone has them counted by its days', async () => {
  const { payload } = await testApp()
  const data = { timezone: 'Asia/Kolkata' }
  await payload.updateGlobal({ slug: 'general', data, overrideAccess: true })
  expect(
    await query(`select 1 from graphile_worker.jobs where key = 'rebuild_figures'`),
  ).toHaveLength(1)
  await work('rebuild_figures', {})
  expect(await query('select timezone from rollup_state')).toEqual([{ timezone: 'Asia/Kolkata' }])
  expect(await wrong()).toEqual([])
})

it('asks for no row: it answers while the tables of rows are closed to everybody', async () => {
  const client = await pool.connect()
  try {
    await client.query('begin; lock table orders, transactions, users, clients, tickets')
    for (const path of [
      'metrics',
      'sales-trends?interval=month&from=2025-01-01&to=2026-01-01',
      'top-resellers',
      'revenue-distribution?by=provider',
    ])
      expect([path, (await send(`GET /api/dashboard/${path}`, world.tokens.admin)).status]).toEqual(
        [path, 200],
      )
  } finally {
    await client.query('rollback')
    client.release()
  }
})

it('npm run dashboard:rebuild says what was wrong, mends it, and then finds nothing', async () => {
  const rebuild = async () =>
    (
      await runProgram('src/server/commands/dashboard-rebuild.ts', {
        databaseUrl: databaseUrl(databaseName),
      })
    ).stdout
  await query(`update rollups set count = count + 1 where question = 'people.clients'`)
  await query(
    `insert into rollup_deltas values ('money.type', '2026-01-01', 'USD', 'payment', 1, 5)`,
  )
  expect(await wrong()).not.toEqual([])
  expect(await rebuild()).toMatch(
    /^money\.type: 1 figures were wrong\npeople\.clients: \d+ figures were wrong\nAll are counted anew\.\n$/,
  )
  expect(await wrong()).toEqual([])
  expect(await rebuild()).toBe('Every figure agreed with the rows.\n')
  expect(await one('select 1 as id from rollup_state where one')).toBe('1')
})
