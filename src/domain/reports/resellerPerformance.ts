import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { MONEY_COLUMNS, RESELLER } from './run/columns'
import { inCurrency, period } from './run/parameters'
import { defineReport } from './run/report'
import { MONEY_SUMS, placedIn, revenueIn, within } from './run/sql'

export const resellerPerformance = defineReport({
  slug: 'reseller-performance',
  title: 'Reseller performance',
  summary: 'What each reseller sold, to how many new clients, and what it brought.',
  group: 'Resellers',
  parameters: z.object({ ...period, ...inCurrency }),
  columns: [
    RESELLER,
    { name: 'status', label: 'Status', type: 'word' },
    { name: 'orders', label: 'Orders', type: 'count', isTotalled: true },
    { name: 'cancelled', label: 'Cancelled', type: 'count', isTotalled: true },
    { name: 'activated', label: 'Activated', type: 'count', isTotalled: true },
    { name: 'clients', label: 'New clients', type: 'count', isTotalled: true },
    ...MONEY_COLUMNS,
  ],
  chart: { kind: 'bar', by: 'reseller', values: ['revenueMinor'] },
  statement: ({ span }) => sql`
    with money as (
      select reseller_id, ${MONEY_SUMS} from (${revenueIn(span)}) as t
      where reseller_id is not null group by 1
    ), placed as (
      select reseller_id, count(*) filter (where status <> 'cancelled') as orders,
        count(*) filter (where status = 'cancelled') as cancelled,
        count(*) filter (where status = 'activated') as activated
      from (${placedIn(span)}) as o where reseller_id is not null group by 1
    ), won as (
      select reseller_id, count(*) as clients from clients
      where deleted_at is null and ${within(sql`created_at`, span.inside)} group by 1
    )
    select r.id as "resellerId", r.business_name as reseller, r.status::text as status,
      coalesce(orders, 0) as orders, coalesce(cancelled, 0) as cancelled,
      coalesce(activated, 0) as activated, coalesce(clients, 0) as clients,
      coalesce(paid, 0) as "paidMinor", coalesce(refunded, 0) as "refundedMinor",
      coalesce(revenue, 0) as "revenueMinor", coalesce(tax, 0) as "taxMinor",
      coalesce(revenue - tax, 0) as "netMinor", ${span.currency}::text as currency
    from resellers r left join money on money.reseller_id = r.id
      left join placed on placed.reseller_id = r.id left join won on won.reseller_id = r.id
    where coalesce(orders, cancelled, revenue) is not null
      or (clients is not null and r.currency = ${span.currency})
    order by coalesce(revenue, 0) desc, r.business_name, r.id`,
})
