import { sql } from '@payloadcms/db-postgres'

import type { DateRange } from '../../core/calendar'

type Sql = ReturnType<typeof sql>

/** Whether the column's time lies in the half-open range. */
export const within = (column: Sql, { from, to }: DateRange): Sql =>
  sql`${column} >= ${from.toISOString()}::timestamptz and ${column} < ${to.toISOString()}::timestamptz`

/** What a completed transaction adds to revenue: payments count up, refunds down, nothing else counts. */
export const REVENUE = sql`case transaction_type when 'payment' then amount_minor else -amount_minor end`

export const IS_REVENUE = sql`status = 'completed' and transaction_type in ('payment', 'refund')`
