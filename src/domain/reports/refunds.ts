import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { choice, inCurrency, period } from './run/parameters'
import { defineReport, type Sql } from './run/report'
import { revenueIn } from './run/sql'

const BY = ['reason', 'plan', 'provider', 'gateway'] as const

const NO_REASON = 'No reason given'

const KEY_OF: Record<(typeof BY)[number], Sql> = {
  reason: sql`coalesce(nullif(trim(t.reason), ''), ${NO_REASON}::text)`,
  plan: sql`o.plan_name`,
  provider: sql`o.network_provider`,
  gateway: sql`t.gateway`,
}

export const refunds = defineReport({
  slug: 'refunds',
  title: 'Refunds and reasons',
  summary: 'What was given back and why, or of which plan, provider or gateway.',
  group: 'Money',
  parameters: z.object({ ...period, ...inCurrency, by: choice('By', BY, 'reason') }),
  columns: [
    { name: 'label', label: 'Why or of what', type: 'text', words: [NO_REASON] },
    { name: 'refunds', label: 'Refunds', type: 'count', isTotalled: true },
    { name: 'orders', label: 'Orders', type: 'count' },
    { name: 'refundedMinor', label: 'Refunded', type: 'money', isTotalled: true },
    { name: 'taxMinor', label: 'Tax in it', type: 'money', isTotalled: true },
    { name: 'currency', label: 'Currency', type: 'currency' },
    { name: 'shareBps', label: 'Share', type: 'rate' },
  ],
  chart: { kind: 'pie', by: 'label', values: ['refundedMinor'] },
  statement: ({ span }, { by }) => sql`
    select ${KEY_OF[by]} as label, count(*) as refunds, count(distinct t.order_id) as orders,
      sum(t.amount_minor) as "refundedMinor", -sum(t.tax_minor) as "taxMinor",
      ${span.currency}::text as currency,
      round(sum(t.amount_minor) * 10000 / sum(sum(t.amount_minor)) over ()) as "shareBps"
    from (${revenueIn(span)}) as t left join orders o on o.id = t.order_id
    where t.transaction_type = 'refund'
    group by 1 order by sum(t.amount_minor) desc, 1`,
})
