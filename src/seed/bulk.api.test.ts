import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  openQueries,
} from '../testing/database'
import { runProgram } from '../testing/test-server.mjs'
import { COLUMNS, TABLES } from './bulk/columns'

const SLOW = 300_000
const FLAGS = ['--orders', '2000', '--seed', '5', '--until', '2026-06-30T12:00:00Z']

const names = [`${databaseName}_one`, `${databaseName}_two`] as const
const urls = names.map(databaseUrl)
const pools = urls.map(openQueries)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'simdesk-bulk-'))

const run = (file: string, place: number, args: string[] = []) =>
  runProgram(file, {
    databaseUrl: urls[place]!,
    args,
    env: { DATA_DIR: path.join(folder, String(place)), DISABLE_LOGGING: '' },
  })

const rows = async (sql: string, place = 0): Promise<Record<string, unknown>[]> =>
  (await pools[place]!.query(sql)).rows

const definitions = `
  select indexdef as is from pg_indexes where schemaname = 'public'
  union all select conname || ' ' || pg_get_constraintdef(oid) || convalidated from pg_constraint
    where conname not like 'demo_load%'
  union all select tgname || tgenabled::text from pg_trigger where not tgisinternal order by 1`

let before: Record<string, unknown>[]

beforeAll(async () => {
  for (const name of names) await createDatabase(name)
  before = await rows(definitions)
  await run('src/seed/main.ts', 0, FLAGS)
  await run('src/seed/main.ts', 1, FLAGS)
}, SLOW)

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  for (const name of names) await dropDatabase(name)
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('2,000 orders in bulk', () => {
  it('its figures are kept by the days of the business', async () => {
    const kept = await rows(
      `select s.timezone = g.timezone as same, g.timezone <> 'UTC' as elsewhere from rollup_state s, general g`,
    )
    expect(kept).toEqual([{ same: true, elsewhere: true }])
  })

  it('keep every promise that is checked', async () => {
    const { stdout } = await run('src/server/commands/check-data.ts', 0)
    expect(stdout).toMatch(/^Checking 2,000 orders, /)
    expect(stdout).toContain('rules hold.')
  })

  it('are the same for the same seed, row for row, but for what is encrypted or of staff', async () => {
    for (const table of TABLES) {
      const columns = COLUMNS[table].filter((column) => !OTHERWISE.has(column))
      const sql = `select ${columns.map((column) => `"${column}"`).join(', ')} from ${table}
        ${table === 'events' ? SUBJECTS : ''} order by id`
      const [one, two] = await Promise.all([rows(sql, 0), rows(sql, 1)])
      expect(one.length).toBeGreaterThan(50)
      expect(two).toEqual(one)
    }
  })

  it('have the same books: every kind of posting, and holds', async () => {
    const books = `select e.type, e.version::int, e.amount_minor::text, e.balance_after_minor::text, a.kind, a.currency, t.transaction_id
      from ledger_entries e join accounts a on a.id = e.account_id join transactions t on t.id = e.transaction_id
      order by e.posting, a.kind, t.transaction_id, e.amount_minor`
    const sorted = async (place: number) =>
      (await rows(books, place)).map((row) => JSON.stringify(row)).sort()
    const [one, two] = await Promise.all([sorted(0), sorted(1)])
    expect(two).toEqual(one)
    expect(await rows('select distinct type::text from ledger_entries order by 1')).toEqual(
      ['commission', 'commission_reversal', 'payment', 'refund', 'top_up'].map((type) => ({
        type,
      })),
    )
    const [held] = await rows('select sum(holds_minor) > 0 as is_some from accounts')
    expect(held?.is_some).toBe(true)
  })

  it('reach back three years, with every status, both kinds of customer and every payment status', async () => {
    const kinds = async (column: string) =>
      (await rows(`select distinct ${column}::text as is from orders`)).length
    expect([await kinds('status'), await kinds('order_type')]).toEqual([6, 2])
    expect(await kinds('payment_status')).toBe(5)
    const [span] = await rows(
      `select max(created_at) - min(created_at) > interval '900 days' as is_long from orders`,
    )
    expect(span?.is_long).toBe(true)
  })

  it('leave every index, key and trigger as it was', async () => {
    expect(await rows(definitions)).toEqual(before)
  })

  it('are refused where there is data already', async () => {
    await expect(run('src/seed/main.ts', 0, FLAGS)).rejects.toThrow(/only into an empty database/)
  })
})

/** Encrypted anew each time, or the id of a document that a verb has made. */
const OTHERWISE = new Set([
  ...['activation_code', 'pin1', 'puk1', 'pin2', 'puk2', 'id_document_number', 'hash', 'salt'],
  ...['plan_id', 'current_plan_id', 'reseller_id', 'assigned_to_id', 'author_id', 'actor_id'],
])

/** Whose events are in bulk; ids of the others are made by the verbs. */
const SUBJECTS = `where subject_collection in ('orders', 'sims', 'tickets', 'users', 'clients')`
