import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { AT_RISK_BPS } from '../dashboard/workWaiting'
import type { CreditAsked, CreditShown, CreditSort } from './creditAsked'
import type { ResellerStatus } from './status'

export type CreditRow = {
  id: string
  businessName: string
  status: ResellerStatus
  currency: string
  /** Null without a limit to use. */
  usedBps: number | null
  balanceMinor: number
  heldMinor: number
  limitMinor: number | null
  availableMinor: number | null
}
export type CreditList = { rows: CreditRow[]; page: number; pages: number; total: number }

const ROWS = 25
const WHOLE_BPS = 10_000

type Row = Pick<CreditRow, 'id' | 'businessName' | 'status' | 'currency'> &
  Record<'bps' | 'limit' | 'available', string | null> &
  Record<'balance' | 'held' | 'total', string>

const ORDER: Record<CreditSort, ReturnType<typeof sql>> = {
  used: sql`a.used_bps desc nulls last, r.business_name, r.id`,
  name: sql`r.business_name, r.id`,
  balance: sql`coalesce(a.balance_minor, 0), r.id`,
  available: sql`available nulls last, r.id`,
}

const FROM: Record<CreditShown, ReturnType<typeof sql>> = {
  all: sql`true`,
  risk: sql`a.used_bps >= ${AT_RISK_BPS}`,
  over: sql`a.used_bps >= ${WHOLE_BPS}`,
}

/** What stands for itself in a pattern is escaped: people type names, not patterns. */
const patternOf = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text))

const rowOf = (row: Row): CreditRow => ({
  id: row.id,
  businessName: row.businessName,
  status: row.status,
  currency: row.currency,
  usedBps: numberOf(row.bps),
  balanceMinor: Number(row.balance),
  heldMinor: Number(row.held),
  limitMinor: numberOf(row.limit),
  availableMinor: numberOf(row.available),
})

/** Resellers by what they have used of their credit, most first unless asked otherwise; for staff. */
export const creditList = async (req: PayloadRequest, asked: CreditAsked): Promise<CreditList> => {
  assertCan(req.user, 'resellers.statement')
  const { page, search, shown, sort } = asked
  const rows = await rowsOf<Row>(
    req,
    sql`select r.id, r.business_name as "businessName", r.status::text as status, r.currency,
        a.used_bps::text as bps, coalesce(a.balance_minor, 0)::text as balance,
        coalesce(a.holds_minor, 0)::text as held, r.credit_limit_minor::text as limit,
        coalesce(a.balance_minor, 0) + r.credit_limit_minor - coalesce(a.holds_minor, 0) as available,
        (count(*) over ())::text as total
      from resellers r left join accounts a
        on a.reseller_id = r.id and a.kind = 'reseller_funds' and a.currency = r.currency
      where r.deleted_at is null and ${FROM[shown]}
        and (${search} = '' or r.business_name ilike ${patternOf(search)})
      order by ${ORDER[sort]} limit ${ROWS} offset ${(page - 1) * ROWS}`,
  )
  const total = Number(rows[0]?.total ?? 0)
  return { rows: rows.map(rowOf), page, pages: Math.ceil(total / ROWS), total }
}
