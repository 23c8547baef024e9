import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { inCurrency, interval, period } from './run/parameters'
import { defineReport } from './run/report'
import { revenueIn, startOf } from './run/sql'

/** By the country whose rate the order was priced with: where it goes, of an eSIM where its customer is. */
export const taxCollected = defineReport({
  slug: 'tax-collected',
  title: 'Tax collected',
  summary: 'Tax on payments less tax on refunds, by month, country and rate, as it was booked.',
  group: 'Money',
  parameters: z.object({ ...period, ...inCurrency, ...interval('month') }),
  columns: [
    { name: 'start', label: 'From', type: 'day' },
    { name: 'country', label: 'Country', type: 'text' },
    { name: 'rateBps', label: 'Rate', type: 'rate' },
    { name: 'netMinor', label: 'Revenue without tax', type: 'money', isTotalled: true },
    { name: 'chargedMinor', label: 'Tax charged', type: 'money', isTotalled: true },
    { name: 'returnedMinor', label: 'Tax given back', type: 'money', isTotalled: true },
    { name: 'taxMinor', label: 'Tax', type: 'money', isTotalled: true },
    { name: 'currency', label: 'Currency', type: 'currency' },
  ],
  statement: ({ span }, { interval: step }) => sql`
    select ${startOf(sql`t.completed_at`, step, span.timeZone)} as start,
      coalesce(o.delivery_address_country, u.country, r.country, '') as country,
      coalesce(o.tax_rate_bps, 0) as "rateBps", sum(t.revenue_minor - t.tax_minor) as "netMinor",
      coalesce(sum(t.tax_minor) filter (where t.transaction_type = 'payment'), 0) as "chargedMinor",
      coalesce(-sum(t.tax_minor) filter (where t.transaction_type = 'refund'), 0) as "returnedMinor",
      sum(t.tax_minor) as "taxMinor", ${span.currency}::text as currency
    from (${revenueIn(span)}) as t left join orders o on o.id = t.order_id
      left join users u on u.id = o.user_id left join resellers r on r.id = o.reseller_id
    group by 1, 2, 3 order by 1, 2, 3`,
})
