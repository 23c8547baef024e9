import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { range, type DateRange } from '../../core/calendar'
import { problem } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { assertCan } from '../access/can'
import { findAsCaller, rowsOf } from '../database/transaction'
import type { PostingType } from '../ledger/chart'
import { now } from '../ports'
import { readGeneral } from '../settings/read'

/** One movement of the reseller's funds; `reference` is the order's number or, without one, the transaction's. */
export type StatementLine = {
  at: string
  type: PostingType
  reference: string
  amountMinor: number
  balanceAfterMinor: number
}

export type Statement = {
  currency: string
  openingBalanceMinor: number
  lines: StatementLine[]
  closingBalanceMinor: number
}

/** Whose statement, and of when. */
export type StatementAsked = {
  reseller: { id: string; businessName: string }
  currency: string
  period: DateRange
  timeZone: string
}

/** A statement and what its print says besides. */
export type StatementOf = StatementAsked & { statement: Statement }

/** More than these are read as CSV, which is written as it is read. */
const MOST_LINES = 10_000
const AT_ONCE = 1000

export const tooLong = problem<{ most: number }>(
  'statement.too_long',
  422,
  ({ most }) =>
    says`The range has more than ${most} lines: ask for a shorter one, or for the statement as CSV.`,
)

/** What is asked for, as this caller may see it. 422 `invalid` names what is wrong with the range. */
export const askedStatement = async (
  req: PayloadRequest,
  id: string,
  query: { from?: unknown; to?: unknown } = {},
): Promise<StatementAsked> => {
  const { businessName, currency } = await findAsCaller(req, 'resellers', id)
  assertCan(req.user, 'resellers.statement')
  const { timezone: timeZone } = await readGeneral(req)
  const period = range(query, timeZone, now(req))
  return { reseller: { id, businessName }, currency, period, timeZone }
}

type Entry = Omit<StatementLine, 'balanceAfterMinor'> & { version: number }
type Wanted = { after?: Entry | undefined; limit: number }

const fundsOf = ({ currency, reseller }: StatementAsked) =>
  sql`a.kind = 'reseller_funds' and a.reseller_id = ${reseller.id}::uuid and a.currency = ${currency}`

/** What the funds were when the range began; with its first lines in one statement of SQL, so that nothing is booked between. */
const openingOf = (asked: StatementAsked) =>
  sql`(select coalesce(sum(e.amount_minor), 0)::text from ledger_entries e join accounts a on a.id = e.account_id
    where ${fundsOf(asked)} and e.created_at < ${asked.period.from.toISOString()}::timestamptz)`

const read = async (
  req: PayloadRequest,
  asked: StatementAsked,
  { after, limit }: Wanted,
): Promise<{ opening: number; entries: Entry[] }> => {
  const { from, to } = asked.period
  const following = after
    ? sql`and (e.created_at, e.version) > (${after.at}::timestamptz, ${after.version}::numeric)`
    : sql``
  const [row] = await rowsOf<{ opening: string | null; entries: Entry[] }>(
    req,
    sql`with line as (
      select e.created_at, e.version, jsonb_build_object('version', e.version,
        'at', to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'type', e.type,
        'reference', coalesce(o.order_number, t.transaction_id), 'amountMinor', e.amount_minor) as said
      from ledger_entries e join accounts a on a.id = e.account_id
        join transactions t on t.id = e.transaction_id left join orders o on o.id = t.order_id
      where ${fundsOf(asked)} and e.created_at >= ${from.toISOString()}::timestamptz
        and e.created_at < ${to.toISOString()}::timestamptz ${following}
      order by e.created_at, e.version limit ${limit}
    )
    select coalesce((select jsonb_agg(said order by created_at, version) from line), '[]') as entries,
      ${after ? sql`null` : openingOf(asked)} as opening`,
  )
  return { opening: Number(row?.opening ?? 0), entries: row?.entries ?? [] }
}

/** The same entries with the balance after each, which goes on from `balanceMinor`. */
const told = (entries: readonly Entry[], balanceMinor: number): StatementLine[] => {
  let balanceAfterMinor = balanceMinor
  return entries.map(({ version: _version, ...line }) => {
    balanceAfterMinor += line.amountMinor
    return { ...line, balanceAfterMinor }
  })
}

/** The reseller's funds in a range: opening balance + lines = closing balance. 422 `statement.too_long`. */
export const statementOf = async (
  req: PayloadRequest,
  asked: StatementAsked,
  most = MOST_LINES,
): Promise<StatementOf> => {
  const { entries, opening } = await read(req, asked, { limit: most + 1 })
  if (entries.length > most) throw tooLong({ most })
  const lines = told(entries, opening)
  const statement = {
    currency: asked.currency,
    openingBalanceMinor: opening,
    lines,
    closingBalanceMinor: lines.at(-1)?.balanceAfterMinor ?? opening,
  }
  return { ...asked, statement }
}

export type StatementPages = {
  openingBalanceMinor: number
  pages: AsyncGenerator<StatementLine[]>
}

/**
 * The same, a page at a time as it is read, however long. What is booked meanwhile in a range that has not ended stands at
 * its end, and in the closing balance.
 */
export const statementPages = async (
  req: PayloadRequest,
  asked: StatementAsked,
  atOnce = AT_ONCE,
): Promise<StatementPages> => {
  const first = await read(req, asked, { limit: atOnce })
  async function* pages(): AsyncGenerator<StatementLine[]> {
    let [balance, { entries }] = [first.opening, first]
    for (;;) {
      const lines = told(entries, balance)
      yield lines
      if (entries.length < atOnce) return
      balance = lines.at(-1)?.balanceAfterMinor ?? balance
      entries = (await read(req, asked, { after: entries.at(-1), limit: atOnce })).entries
    }
  }
  return { openingBalanceMinor: first.opening, pages: pages() }
}
