import { sql } from '@payloadcms/db-postgres'

import { lastMomentIn, type DateRange } from '../../../core/calendar'
import type { Interval } from '../../../core/periods'
import type { Span } from '../../dashboard/span'
import type { Sql } from './report'

/** Whether the column's time lies in the half-open range. */
export const within = (column: Sql, { from, to }: DateRange): Sql =>
  sql`${column} >= ${from.toISOString()}::timestamptz and ${column} < ${to.toISOString()}::timestamptz`

// Written out, because a parameter in a grouping key is a different expression each time.
const STEP: Record<Interval, Sql> = { day: sql`'day'`, week: sql`'week'`, month: sql`'month'` }

/** The first business day of the day, week (from Monday) or month that an instant is in. */
export const startOf = (column: Sql, interval: Interval, timeZone: string): Sql =>
  sql`to_char(date_trunc(${STEP[interval]}, ${column} at time zone ${timeZone}), 'YYYY-MM-DD')`

/** Every interval of the range by its first day, quiet ones too: rows of `start`, and the instant its end is. */
export const periodsOf = ({ inside, timeZone }: Span, interval: Interval): Sql => {
  const at = (instant: Date) =>
    sql`(${instant.toISOString()}::timestamptz at time zone ${timeZone})`
  return sql`select to_char(p, 'YYYY-MM-DD') as start,
      (p + ('1 ' || ${STEP[interval]})::interval) at time zone ${timeZone} as ends
    from generate_series(date_trunc(${STEP[interval]}, ${at(inside.from)}), ${at(lastMomentIn(inside))},
      ('1 ' || ${STEP[interval]})::interval) as p
    where ${inside.from.toISOString()}::timestamptz < ${inside.to.toISOString()}::timestamptz`
}

/**
 * What counts as revenue in the range, a row a transaction: `revenue_minor` as the dashboard's figures have it, signed,
 * and `tax_minor` what was booked as tax with it. What all sales are asks nothing of the order.
 */
export const revenueIn = ({ currency, inside, timeZone }: Span): Sql => sql`
  select t.*, f.amount_minor as revenue_minor, coalesce((
      select sum(e.amount_minor) from ledger_entries e join accounts a on a.id = e.account_id
      where e.transaction_id = t.id and a.kind = 'tax'), 0) as tax_minor
  from transactions t cross join lateral transaction_figures(t, null::orders, ${timeZone}) as f
  where f.question = 'sales.all' and t.currency = ${currency}
    and ${within(sql`t.completed_at`, inside)}`

/** Orders placed in the range in its currency, cancelled ones too. */
export const placedIn = ({ currency, inside }: Span): Sql => sql`
  select * from orders
  where currency = ${currency} and ${within(sql`created_at`, inside)}`

/** Revenue and what it is made of, for a grouping of `revenueIn`. */
export const MONEY_SUMS = sql`
  sum(revenue_minor) filter (where transaction_type = 'payment') as paid,
  -sum(revenue_minor) filter (where transaction_type = 'refund') as refunded,
  sum(revenue_minor) as revenue, sum(tax_minor) as tax`

/** Minutes between two instants, whole ones. */
export const minutesBetween = (from: Sql, to: Sql): Sql =>
  sql`floor(extract(epoch from (${to} - ${from})) / 60)`

/** An instant as our answers write it. */
export const instant = (column: Sql): Sql =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
