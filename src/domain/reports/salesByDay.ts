import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { MONEY_COLUMNS } from './run/columns'
import { inCurrency, interval, period } from './run/parameters'
import { defineReport } from './run/report'
import { MONEY_SUMS, periodsOf, placedIn, revenueIn, startOf } from './run/sql'

export const salesByDay = defineReport({
  slug: 'sales-by-day',
  title: 'Sales by day',
  summary: 'Orders placed and money that came in and went back, by day, week or month.',
  group: 'Sales',
  parameters: z.object({ ...period, ...inCurrency, ...interval() }),
  columns: [
    { name: 'start', label: 'From', type: 'day' },
    { name: 'orders', label: 'Orders', type: 'count', isTotalled: true },
    { name: 'cancelled', label: 'Cancelled', type: 'count', isTotalled: true },
    ...MONEY_COLUMNS,
  ],
  chart: { kind: 'bar', by: 'start', values: ['revenueMinor'] },
  statement: ({ span }, { interval: step }) => sql`
    with period as (${periodsOf(span, step)}),
    placed as (
      select ${startOf(sql`created_at`, step, span.timeZone)} as start,
        count(*) filter (where status <> 'cancelled') as orders,
        count(*) filter (where status = 'cancelled') as cancelled
      from (${placedIn(span)}) as o group by 1
    ), money as (
      select ${startOf(sql`completed_at`, step, span.timeZone)} as start, ${MONEY_SUMS}
      from (${revenueIn(span)}) as t group by 1
    )
    select start, coalesce(orders, 0) as orders, coalesce(cancelled, 0) as cancelled,
      coalesce(paid, 0) as "paidMinor", coalesce(refunded, 0) as "refundedMinor",
      coalesce(revenue, 0) as "revenueMinor", coalesce(tax, 0) as "taxMinor",
      coalesce(revenue - tax, 0) as "netMinor", ${span.currency}::text as currency
    from period left join placed using (start) left join money using (start)
    order by start`,
})
