import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { RESELLER } from './run/columns'
import { inCurrency, period } from './run/parameters'
import { defineReport } from './run/report'
import { within } from './run/sql'

export const commission = defineReport({
  slug: 'commission',
  title: 'Commission',
  summary:
    'What resellers earned, what refunds took back (less what those that failed gave again), and what is not paid out yet.',
  group: 'Resellers',
  parameters: z.object({ ...period, ...inCurrency }),
  columns: [
    RESELLER,
    { name: 'rateBps', label: 'Rate now', type: 'rate' },
    { name: 'orders', label: 'Orders', type: 'count', isTotalled: true },
    { name: 'earnedMinor', label: 'Earned', type: 'money', isTotalled: true },
    { name: 'reversedMinor', label: 'Taken back', type: 'money', isTotalled: true },
    { name: 'netMinor', label: 'Net', type: 'money', isTotalled: true },
    { name: 'unpaidMinor', label: 'Not paid out, now', type: 'money', isTotalled: true },
    { name: 'currency', label: 'Currency', type: 'currency' },
  ],
  chart: { kind: 'bar', by: 'reseller', values: ['netMinor'] },
  statement: ({ span: { currency, inside } }) => sql`
    with booked as (
      select a.reseller_id, e.type, e.amount_minor, t.order_id
      from ledger_entries e join accounts a on a.id = e.account_id
        join transactions t on t.id = e.transaction_id
      where a.kind = 'reseller_commission' and a.currency = ${currency}
        and e.type in ('commission', 'commission_reversal', 'refund_reversal')
        and ${within(sql`e.created_at`, inside)}
    ), earned as (
      select reseller_id, count(distinct order_id) filter (where type = 'commission') as orders,
        coalesce(sum(amount_minor) filter (where type = 'commission'), 0) as earned,
        coalesce(-sum(amount_minor) filter (where type <> 'commission'), 0) as reversed
      from booked group by 1
    )
    select r.id as "resellerId", r.business_name as reseller, r.commission_rate_bps as "rateBps",
      coalesce(orders, 0) as orders, coalesce(earned, 0) as "earnedMinor",
      coalesce(reversed, 0) as "reversedMinor", coalesce(earned - reversed, 0) as "netMinor",
      coalesce(a.balance_minor, 0) as "unpaidMinor", ${currency}::text as currency
    from resellers r left join earned on earned.reseller_id = r.id
      left join accounts a on a.kind = 'reseller_commission' and a.reseller_id = r.id
        and a.currency = ${currency}
    where orders is not null or a.balance_minor <> 0
    order by coalesce(earned - reversed, 0) desc, r.business_name, r.id`,
})
