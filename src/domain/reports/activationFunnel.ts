import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { choice, period } from './run/parameters'
import { defineReport, type Sql } from './run/report'
import { minutesBetween, within } from './run/sql'

const SIM_TYPES = ['all', 'physical', 'esim'] as const

/** The middle one and the ninth of ten, of the minutes a step took. */
const timesOf = (from: Sql, to: Sql): Sql => {
  const at = (share: Sql) =>
    sql`(percentile_disc(${share}) within group (order by ${minutesBetween(from, to)}))`
  return sql`${at(sql`0.5`)}, ${at(sql`0.9`)}`
}

/** Of the orders placed in the range: how many came how far until now, however long it took. */
export const activationFunnel = defineReport({
  slug: 'activation-funnel',
  title: 'Activation funnel',
  summary: 'How many of the orders placed were paid, delivered and activated, and how fast.',
  group: 'Operations',
  parameters: z.object({ ...period, simType: choice('SIM type', SIM_TYPES, 'all') }),
  columns: [
    { name: 'step', label: 'Step', type: 'word' },
    { name: 'orders', label: 'Orders', type: 'count' },
    { name: 'shareBps', label: 'Of all ordered', type: 'rate' },
    { name: 'stepShareBps', label: 'Of the step before', type: 'rate' },
    { name: 'medianMinutes', label: 'Half took at most', type: 'minutes' },
    { name: 'ninthMinutes', label: '9 of 10 took at most', type: 'minutes' },
  ],
  chart: { kind: 'bar', by: 'step', values: ['orders'] },
  statement: ({ span }, { simType }) => sql`
    with placed as (
      select o.id, o.created_at, o.delivered_at, o.activated_at, (
        select min(t.completed_at) from transactions t where t.order_id = o.id
          and t.transaction_type = 'payment' and t.status = 'completed') as paid_at
      from orders o where ${within(sql`o.created_at`, span.inside)}
        ${simType === 'all' ? sql`` : sql`and o.sim_type::text = ${simType}`}
    ), step (nth, step, orders, median, ninth) as (
      select 1, 'ordered', count(*), null::float8, null::float8 from placed
      union all select 2, 'paid', count(*), ${timesOf(sql`created_at`, sql`paid_at`)}
        from placed where paid_at is not null
      union all select 3, 'delivered', count(*), ${timesOf(sql`paid_at`, sql`delivered_at`)}
        from placed where paid_at is not null and delivered_at is not null
      union all select 4, 'activated', count(*), ${timesOf(sql`delivered_at`, sql`activated_at`)}
        from placed where paid_at is not null and delivered_at is not null and activated_at is not null
    )
    select step, orders,
      coalesce(round(orders * 10000.0 / nullif(first_value(orders) over (order by nth), 0)), 0) as "shareBps",
      coalesce(round(orders * 10000.0 / nullif(lag(orders, 1, orders) over (order by nth), 0)), 0) as "stepShareBps",
      median as "medianMinutes", ninth as "ninthMinutes"
    from step order by nth`,
})
