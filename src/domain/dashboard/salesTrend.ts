import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { addDays } from '../../core/calendar'
import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { daysOf } from './period'
import { spanOf, type Span, type SpanQuery } from './span'
import { IS_REVENUE, REVENUE, within } from './sql'

export const INTERVALS = ['day', 'week', 'month'] as const
export type Interval = (typeof INTERVALS)[number]

/** A period by its first business day: orders created in it, and revenue completed in it. */
export type TrendPoint = { start: string; orders: number; revenueMinor: number }
export type SalesTrend = { interval: Interval; currency: string; points: TrendPoint[] }

type Row = { day: string; value: string }
type Column = ReturnType<typeof sql>

const dayIn = (column: Column, timeZone: string): Column =>
  sql`to_char(${column} at time zone ${timeZone}, 'YYYY-MM-DD')`

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

/** The day its week (from Monday) or month begins with. */
const periodOf = (day: string, interval: Interval): string => {
  if (interval === 'day') return day
  if (interval === 'month') return `${day.slice(0, 7)}-01`
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}

const inPeriods = (days: TrendPoint[], interval: Interval): TrendPoint[] => {
  const periods = new Map<string, TrendPoint>()
  for (const day of days) {
    const start = periodOf(day.start, interval)
    const before = periods.get(start) ?? { start, orders: 0, revenueMinor: 0 }
    periods.set(start, {
      start,
      orders: before.orders + day.orders,
      revenueMinor: before.revenueMinor + day.revenueMinor,
    })
  }
  return [...periods.values()]
}

/** Sales in one currency by day, week or month, quiet periods included; cancelled orders are left out. */
export const salesTrend = async (
  req: PayloadRequest,
  query: SpanQuery & { interval?: Interval } = {},
): Promise<SalesTrend> => {
  assertCan(req.user, 'dashboard.read')
  const span = await spanOf(req, query)
  const orders = byDay(await ordersByDay(req, span))
  const revenue = byDay(await revenueByDay(req, span))
  const days = daysOf(span.inside, span.timeZone).map((start) => ({
    start,
    orders: orders.get(start) ?? 0,
    revenueMinor: revenue.get(start) ?? 0,
  }))
  const { interval = 'day' } = query
  return { interval, currency: span.currency, points: inPeriods(days, interval) }
}
