import pg from 'pg'
import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '../../domain/database/transaction'
import { codeOf } from '../../domain/ledger/chart'
import { post } from '../../domain/ledger/post'
import { place } from '../../domain/orders/placing/place'
import { creditPosting } from '../../domain/resellers/creditPosting'
import { barePlacing, barePosting } from './bare'
import type { Race, Side } from './turns'
import { CURRENCY, type Seller, type Trade } from './trade'

const GATEWAY = 'sandbox'
const AMOUNT_MINOR = 100
const TOP_UP = { amountMinor: AMOUNT_MINOR, currency: CURRENCY, gateway: GATEWAY }
/** More than any side books in a second. */
const A_SECOND = 4000

/** Top-ups that were recorded and are not booked yet: booking them is what is measured. */
const RECORD = `insert into transactions (id, transaction_id, transaction_type, reseller_id, amount_minor, currency, gateway,
    payment_method, status, completed_at)
  select gen_random_uuid(), 'BENCH-' || nextval('transaction_number_seq'), 'credit', $1, $2, $3, $4, 'bench', 'completed', now()
  from generate_series(1, $5::int) returning id`

/** Copies of our two tables with their indexes and checks, and without what guards the books. */
const UNGUARDED = `create table bare_accounts (like accounts including all);
  create table bare_entries (like ledger_entries including all);
  insert into bare_accounts select (jsonb_populate_record(a, '{"balance_minor": 0, "version": 0}')).* from accounts a`

type Tools = { payload: Payload; pool: pg.Pool; trade: Trade; milliseconds: number }

/** Enough top-ups for a turn, each handed out once. */
const topUps = ({ milliseconds, pool, trade }: Tools) => {
  const waiting: string[] = []
  const next = (): string => {
    const id = waiting.pop()
    if (!id) throw new Error('There is nothing left to book.')
    return id
  }
  const prepare = async (): Promise<void> => {
    const count = Math.ceil((A_SECOND * milliseconds) / 1000)
    if (waiting.length >= count) return
    const values = [sellerOf(trade, 0).reseller.id, AMOUNT_MINOR, CURRENCY, GATEWAY, count]
    const { rows } = await pool.query<{ id: string }>(RECORD, values)
    waiting.push(...rows.map(({ id }) => id))
    await pool.query('vacuum (analyze) transactions, ledger_entries, accounts')
  }
  return { next, prepare }
}

/** Each writer tops up a reseller of its own from the gateway's one account, which all of them lock. */
export const postingRaces = async (tools: Tools, writers: readonly number[]): Promise<Race[]> => {
  const { payload, pool, trade } = tools
  const { next, prepare } = topUps(tools)
  const shared = codeOf({ kind: 'gateway', gateway: GATEWAY }, CURRENCY)
  const booked = (writer: number) => {
    const { id: reseller } = sellerOf(trade, writer).reseller
    const own = codeOf({ kind: 'reseller_funds', reseller }, CURRENCY)
    return { own, shared, transaction: next(), amountMinor: AMOUNT_MINOR }
  }
  const ours = async (writer: number): Promise<void> => {
    const req = await createLocalReq({}, payload)
    const { reseller } = sellerOf(trade, writer)
    const topUp = { ...TOP_UP, id: next(), reseller: reseller.id }
    await inTransaction(req, () => post(req, creditPosting(topUp)))
  }
  await prepare()
  for (const writer of trade.sellers.keys()) await ours(writer)
  await pool.query(UNGUARDED)
  const guarded = barePosting('accounts', 'ledger_entries')
  const unguarded = barePosting('bare_accounts', 'bare_entries')
  const sides: Side[] = [
    { name: 'ours', write: ours },
    { name: 'bare SQL', write: (writer) => guarded(pool, booked(writer)) },
    { name: 'bare SQL, unguarded', write: (writer) => unguarded(pool, booked(writer)) },
  ]
  return writers.map((count) => ({
    ...{ name: `a posting, ${named(count)}`, writers: count, sides, prepare },
  }))
}

/** Each writer sells for a reseller of its own, and then all for one, whose credit they wait for. */
export const placingRaces = async (
  { payload, pool, trade }: Tools,
  writers: readonly number[],
): Promise<Race[]> => {
  const { plan } = trade
  const ours = async ({ client, reseller }: Seller) => {
    const user = { ...reseller, collection: 'resellers' as const }
    const req = await createLocalReq({ user }, payload)
    return place(req, { plan: plan.id, client: client.id, simType: 'esim' })
  }
  const like = new Map<Seller, Awaited<ReturnType<typeof ours>>>()
  for (const seller of trade.sellers) like.set(seller, await ours(seller))
  const bare = async (seller: Seller): Promise<void> => {
    const { id = '', totalMinor = 0 } = like.get(seller) ?? {}
    const [client, reseller] = [seller.client.id, seller.reseller.id]
    await barePlacing(pool, { like: id, totalMinor, client, reseller, plan: plan.id })
  }
  await assertSameRows(pool, [() => ours(sellerOf(trade, 0)), () => bare(sellerOf(trade, 0))])
  const sidesFor = (sellerFor: (writer: number) => Seller): Side[] => [
    { name: 'ours', write: (writer) => ours(sellerFor(writer)) },
    { name: 'bare SQL', write: (writer) => bare(sellerFor(writer)) },
  ]
  const own = sidesFor((writer) => sellerOf(trade, writer))
  const one = sidesFor(() => sellerOf(trade, 0))
  return [
    ...writers.map((count) => ({
      ...{ name: `an order with its hold, ${named(count)}`, writers: count, sides: own },
    })),
    { name: 'an order with its hold, 8 writers for one reseller', writers: 8, sides: one },
  ]
}

const sellerOf = ({ sellers }: Trade, writer: number): Seller => {
  const seller = sellers[writer]
  if (!seller) throw new Error(`Writer ${writer} has nobody to write for.`)
  return seller
}

const named = (writers: number): string => (writers === 1 ? '1 writer' : `${writers} writers`)

const TABLES = ['orders', 'events', 'messages', 'accounts', 'ledger_entries', 'transactions']
const COUNTS = [...TABLES, 'graphile_worker._private_jobs']
  .map((table) => `(select count(*)::int from ${table}) as "${table}"`)
  .join(', ')

/** Every side writes the same number of rows to the same tables, or what is compared is not the same work. */
const assertSameRows = async (
  pool: pg.Pool,
  sides: readonly (() => Promise<unknown>)[],
): Promise<void> => {
  const written: string[] = []
  for (const write of sides) {
    const before = await counted(pool)
    await write()
    const after = await counted(pool)
    const rows = Object.entries(after).map(([table, count]) => [
      table,
      count - (before[table] ?? 0),
    ])
    written.push(JSON.stringify(rows))
  }
  if (new Set(written).size > 1) throw new Error(`The sides differ: ${written.join(' and ')}`)
}

const counted = async (pool: pg.Pool): Promise<Record<string, number>> => {
  const { rows } = await pool.query<Record<string, number>>(`select ${COUNTS}`)
  return rows[0] ?? {}
}
