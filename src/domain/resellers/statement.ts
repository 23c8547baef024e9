import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { range, type DateRange } from '../../core/calendar'
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

/** A statement and what its print says besides. */
export type StatementOf = {
  reseller: { id: string; businessName: string }
  period: DateRange
  timeZone: string
  statement: Statement
}

type Line = Omit<StatementLine, 'balanceAfterMinor'>
type Funds = { reseller: string; currency: string }

/** One statement of SQL, so that nothing is booked between the opening balance and the lines. */
const read = async (
  req: PayloadRequest,
  { currency, reseller }: Funds,
  { from, to }: DateRange,
): Promise<{ opening: number; lines: Line[] }> => {
  const [row] = await rowsOf<{ opening: string; lines: Line[] }>(
    req,
    sql`with entry as (
      select e.* from ledger_entries e join accounts a on a.id = e.account_id
      where a.kind = 'reseller_funds' and a.reseller_id = ${reseller}::uuid and a.currency = ${currency}
        and e.created_at < ${to.toISOString()}::timestamptz
    ), line as (
      select e.created_at, e.version, jsonb_build_object(
        'at', to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'type', e.type,
        'reference', coalesce(o.order_number, t.transaction_id), 'amountMinor', e.amount_minor) as said
      from entry e join transactions t on t.id = e.transaction_id left join orders o on o.id = t.order_id
      where e.created_at >= ${from.toISOString()}::timestamptz
    )
    select coalesce((select jsonb_agg(said order by created_at, version) from line), '[]') as lines,
      coalesce((select sum(amount_minor) from entry
        where created_at < ${from.toISOString()}::timestamptz), 0)::text as opening`,
  )
  return { opening: Number(row?.opening ?? 0), lines: row?.lines ?? [] }
}

/** The reseller's funds in a range, as this caller may see them: opening balance + lines = closing balance. */
export const statementOf = async (
  req: PayloadRequest,
  id: string,
  query: { from?: unknown; to?: unknown } = {},
): Promise<StatementOf> => {
  const { businessName, currency } = await findAsCaller(req, 'resellers', id)
  assertCan(req.user, 'resellers.statement')
  const { timezone: timeZone } = await readGeneral(req)
  const period = range(query, timeZone, now(req))
  const { lines, opening } = await read(req, { currency, reseller: id }, period)
  let balanceAfterMinor = opening
  const told = lines.map((line) => {
    balanceAfterMinor += line.amountMinor
    return { ...line, balanceAfterMinor }
  })
  const statement = {
    currency,
    openingBalanceMinor: opening,
    lines: told,
    closingBalanceMinor: balanceAfterMinor,
  }
  return { reseller: { id, businessName }, period, timeZone, statement }
}
