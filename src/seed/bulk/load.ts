import type pg from 'pg'

import { diceOf, itemAt, type Dice } from '../paper/dice'
import { goodsFor, type Buyer, type OrderSpec } from '../paper/orders'
import type { ResellerSpec } from '../paper/people'
import type { Draft, Size } from '../paper/size'
import { storyOf } from '../paper/story'
import { anyOrderTime, DAY, HOUR } from '../paper/time'
import { watchFunds } from '../paper/topUps'
import { flush, type Books } from './books'
import { Cards } from './cards'
import { COLUMNS, TABLES, type ColumnOf, type TableName } from './columns'
import { liftIndexes } from './indexes'
import { issueInvoices } from './invoices'
import { Ledger } from './ledger'
import { openNumbers } from './numbers'
import type { Office } from './office'
import type { Party } from './orderState'
import { bulkClients, bulkUsers, queueOf, type BulkClient, type BulkUser } from './people'
import { Table } from './table'
import { tellOrder } from './tellOrder'
import { tellTopUp } from './tellTopUp'
import { writePeople } from './writePeople'

/** What the few made through the verbs are called, and where the rest goes. */
export type Bulk = Pick<
  Office,
  'draft' | 'cipher' | 'staff' | 'resellers' | 'plans' | 'password'
> & {
  pool: pg.Pool
  size: Omit<Size, 'sims'>
  resellerSpecs: readonly ResellerSpec[]
  say: (line: string) => void
}

type Filled = Bulk & Pick<Office, 'ledger'>

const count = (value: number): string => value.toLocaleString('en')

/** Fills the tables with customers and their orders, each with the history that the verbs would have left. */
export const loadBulk = async (bulk: Bulk): Promise<void> => {
  const { draft, pool, say } = bulk
  const rebuild = await liftIndexes(pool, [...TABLES, 'ledger_entries', 'invoices'])
  say('Indexes and foreign keys lifted')
  const connections = await Promise.all(TABLES.map(() => pool.connect()))
  const ledger = await Ledger.open(pool, draft.seed)
  try {
    await fillAll({ ...bulk, ledger }, connections)
  } finally {
    for (const connection of connections) connection.release()
  }
  say(`${count(await ledger.write())} ledger entries`)
  say(`${count(await issueInvoices(pool))} invoices and credit notes`)
  await rebuild()
  say('Indexes and foreign keys built')
  await ledger.balance()
  say('Accounts balanced')
  await countFigures(pool)
  say('Figures counted')
  await pool.query('vacuum (analyze)')
  say('Statistics gathered')
}

/** By the days of the business, as the seed of the demo does: by any others each look at the dashboard counts the rows. */
const countFigures = async (pool: pg.Pool): Promise<void> => {
  await pool.query(
    `select from rebuild_rollups(coalesce((select timezone from general limit 1), 'UTC'))`,
  )
  await pool.query(`select graphile_worker.remove_job('rebuild_figures')`)
}

const fillAll = async (bulk: Filled, connections: readonly pg.PoolClient[]): Promise<void> => {
  const books = openBooks(connections)
  const numbers = await openNumbers(bulk.pool)
  const { draft, say, size } = bulk
  const cards = new Cards(books, bulk.cipher, draft.seed)
  const ids = diceOf(`${draft.seed}/bulk/ids`)
  const office: Office = { ...bulk, books, cards, ids, number: numbers.next }
  const people = {
    users: bulkUsers(draft, size.users),
    clients: bulkClients(draft, size.clients, bulk.resellerSpecs),
  }
  say(`${count(size.users)} users and ${count(size.clients)} clients drawn`)
  await fillOrders(office, bulk, people)
  cards.fill(Math.ceil(size.orders / 20), draft.until.getTime() - HOUR, bulk.resellers)
  await writePeople(office, people)
  for (const name of TABLES) await books[name].end()
  await numbers.keep()
  say(TABLES.map((name) => `${count(books[name].count)} ${name.replaceAll('_', ' ')}`).join(', '))
}

const openBooks = (connections: readonly pg.PoolClient[]): Books => {
  const open = <Name extends TableName>(name: Name): Table<ColumnOf<Name>> => {
    // The columns of the table named; TypeScript sees those of any.
    const columns = COLUMNS[name] as readonly ColumnOf<Name>[]
    return new Table(itemAt(connections, TABLES.indexOf(name)), name, columns)
  }
  return {
    orders: open('orders'),
    transactions: open('transactions'),
    events: open('events'),
    sims: open('sims'),
    tickets: open('tickets'),
    ticket_replies: open('ticket_replies'),
    users: open('users'),
    clients: open('clients'),
  }
}

type People = { users: BulkUser[]; clients: BulkClient[] }

const fillOrders = async (office: Office, bulk: Bulk, people: People): Promise<void> => {
  const { draft, resellerSpecs, say, size } = bulk
  const topUpFor = watchFunds(resellerSpecs)
  const end = draft.until.getTime()
  const buyerAt = buyersOf({ ...office, resellerSpecs }, people)
  const progress = progressOf(size.orders, say)
  for (const [index, at] of timesOf(draft, size.orders).entries()) {
    const name = `${draft.seed}/order/${index}`
    const dice = diceOf(name)
    const found = buyerAt(dice, at)
    const spec: OrderSpec = {
      ...{ at, name, buyer: found.buyer },
      ...goodsFor(dice, found.buyer, at < end - 25 * DAY),
    }
    const sent = topUpFor(spec)
    if (sent) tellTopUp(office, sent, itemAt(resellerSpecs, sent.reseller))
    tellOrder(office, { spec, party: found.party, steps: storyOf(spec, end) })
    await flush(office.books)
    await office.ledger.flush()
    progress(index + 1)
  }
}

/** When orders are placed, oldest first; the first hour belongs to those who join. */
const timesOf = (draft: Draft, orders: number): Float64Array => {
  const dice = diceOf(`${draft.seed}/bulk/times`)
  const until = draft.until.getTime()
  const earliest = until - draft.days * DAY + HOUR
  const draw = () => Math.max(anyOrderTime(dice, { until, days: draft.days }), earliest)
  return Float64Array.from({ length: orders }, draw).sort()
}

type Selling = Pick<Bulk, 'resellers' | 'resellerSpecs'>

const buyersOf = (selling: Selling, { clients, users }: People) => {
  const nextUser = queueOf(users)
  const nextClient = queueOf(clients)
  return (dice: Dice, at: number): { buyer: Buyer; party: Party } => {
    const pick = (among: number) => dice.whole(0, among - 1)
    const wanted = dice.chance(0.45) ? nextClient(at, pick) : undefined
    if (wanted) return ofClient(selling, wanted)
    const user = nextUser(at, pick)
    if (user) return ofUser(user)
    const client = nextClient(at, pick)
    if (client) return ofClient(selling, client)
    throw new Error('Nobody is there to order')
  }
}

/** Places are of the demo, where everybody is told through the verbs. */
const place = -1

const ofUser = (user: BulkUser): { buyer: Buyer; party: Party } => ({
  buyer: { kind: 'user', place, user: user.spec },
  party: { kind: 'user', user },
})

const ofClient = (
  { resellers, resellerSpecs }: Selling,
  client: BulkClient,
): { buyer: Buyer; party: Party } => {
  const { reseller } = client.spec
  const { commissionRateBps } = itemAt(resellerSpecs, reseller)
  return {
    buyer: { kind: 'client', place, client: client.spec },
    party: { kind: 'client', client, reseller: itemAt(resellers, reseller), commissionRateBps },
  }
}

/** Says ten times how far it has come, and how fast. */
const progressOf = (orders: number, say: (line: string) => void) => {
  const began = Date.now()
  const step = Math.ceil(orders / 10)
  return (done: number): void => {
    if (done % step !== 0 && done !== orders) return
    const rate = Math.round(done / ((Date.now() - began) / 1000))
    say(`${count(done)} of ${count(orders)} orders, ${count(rate)} a second`)
  }
}
