import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { DISTRIBUTIONS, LABELS, type Distribution } from '../dashboard/revenueDistribution'
import { MONEY_COLUMNS } from './run/columns'
import { choice, inCurrency, period } from './run/parameters'
import { defineReport, type Sql } from './run/report'
import { MONEY_SUMS, placedIn, revenueIn } from './run/sql'

const KEY_OF: Record<Distribution, Sql> = {
  source: sql`order_type::text`,
  provider: sql`network_provider`,
  plan: sql`plan_id::text`,
  simType: sql`sim_type::text`,
}

const WORDS = JSON.stringify(LABELS)

/** The names people know our own words by, as the dashboard has them. */
const labelOf = (key: Sql): Sql => sql`coalesce(${WORDS}::jsonb ->> ${key}, ${key})`

export const revenue = defineReport({
  slug: 'revenue',
  title: 'Revenue',
  summary: 'Where the revenue comes from: the source, network provider, plan or kind of SIM.',
  group: 'Sales',
  parameters: z.object({
    ...{ ...period, ...inCurrency },
    by: choice('By', DISTRIBUTIONS, 'source'),
  }),
  columns: [
    { name: 'label', label: 'Where from', type: 'text', words: Object.values(LABELS) },
    { name: 'orders', label: 'Orders', type: 'count', isTotalled: true },
    ...MONEY_COLUMNS,
    { name: 'shareBps', label: 'Share of revenue', type: 'rate' },
  ],
  chart: { kind: 'pie', by: 'label', values: ['revenueMinor'] },
  statement: ({ span }, { by }) => sql`
    with money as (
      select key, max(plan_name) as name, ${MONEY_SUMS}
      from (${revenueIn(span)}) as t
      join (select id as order_id, ${KEY_OF[by]} as key, plan_name from orders) as o using (order_id)
      group by 1
    ), placed as (
      select ${KEY_OF[by]} as key, max(plan_name) as name, count(*) as orders
      from (${placedIn(span)}) as o where status <> 'cancelled' group by 1
    )
    select ${by === 'plan' ? sql`coalesce(money.name, placed.name)` : labelOf(sql`key`)} as label,
      coalesce(orders, 0) as orders, coalesce(paid, 0) as "paidMinor",
      coalesce(refunded, 0) as "refundedMinor", coalesce(revenue, 0) as "revenueMinor",
      coalesce(tax, 0) as "taxMinor", coalesce(revenue - tax, 0) as "netMinor",
      ${span.currency}::text as currency,
      coalesce(round(revenue * 10000 / nullif(sum(revenue) over (), 0)), 0) as "shareBps"
    from money full join placed using (key)
    order by coalesce(revenue, 0) desc, key`,
})
