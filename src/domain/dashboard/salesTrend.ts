import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { range, type DateRange } from '../../core/calendar'
import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { now } from '../ports'
import { readGeneral } from '../settings/read'
import { daysOf } from './period'
import { IS_REVENUE, REVENUE, within } from './sql'

/** One business day: orders created in it, and revenue completed in it. */
export type TrendPoint = { start: string; orders: number; revenueMinor: number }
export type SalesTrend = { interval: 'day'; currency: string; points: TrendPoint[] }

type Row = { day: string; value: string }
type Column = ReturnType<typeof sql>

const dayIn = (column: Column, timeZone: string): Column =>
  sql`to_char(${column} at time zone ${timeZone}, 'YYYY-MM-DD')`

type Span = { inside: DateRange; timeZone: string; currency: string }

const ordersByDay = (req: PayloadRequest, { currency, inside, timeZone }: Span) =>
  rowsOf<Row>(
    req,
    sql`select ${dayIn(sql`created_at`, timeZone)} as day, count(*)::text as value
    from orders
    where currency = ${currency} and status <> 'cancelled' and ${within(sql`created_at`, inside)}
    group by 1`,
  )

const revenueByDay = (req: PayloadRequest, { currency, inside, timeZone }: Span) =>
  rowsOf<Row>(
    req,
    sql`select ${dayIn(sql`completed_at`, timeZone)} as day, sum(${REVENUE})::text as value
    from transactions
    where currency = ${currency} and ${IS_REVENUE} and ${within(sql`completed_at`, inside)}
    group by 1`,
  )

const byDay = (rows: Row[]): Map<string, number> =>
  new Map(rows.map(({ day, value }) => [day, Number(value)]))

/** Sales in one currency, day by day, quiet days included; cancelled orders are left out. */
export const salesTrend = async (
  req: PayloadRequest,
  query: { from?: unknown; to?: unknown; currency?: string } = {},
): Promise<SalesTrend> => {
  assertCan(req.user, 'dashboard.read')
  const general = await readGeneral(req)
  const timeZone = general.timezone
  const currency = query.currency ?? general.currency
  const inside = range(query, timeZone, now(req))
  const span = { currency, inside, timeZone }
  const orders = byDay(await ordersByDay(req, span))
  const revenue = byDay(await revenueByDay(req, span))
  const points = daysOf(inside, timeZone).map((start) => ({
    start,
    orders: orders.get(start) ?? 0,
    revenueMinor: revenue.get(start) ?? 0,
  }))
  return { interval: 'day', currency, points }
}
