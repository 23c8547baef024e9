import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { choice, wholeNumber } from './run/parameters'
import { defineReport } from './run/report'
import { instant, minutesBetween } from './run/sql'

const STEPS = ['all', 'pending', 'confirmed', 'dispatched'] as const

const WAITS_FOR = ['A SIM in stock', 'Delivery', 'Handing over', 'Dispatch'] as const

const [SIM, DELIVERY, HANDING, DISPATCH] = WAITS_FOR

/** Orders that are paid for and have not moved for longer than they should, the longest waiting first. */
export const stuckOrders = defineReport({
  slug: 'stuck-orders',
  title: 'Stuck orders',
  summary: 'Orders that are paid for and wait for a SIM, for dispatch or for their delivery.',
  group: 'Operations',
  parameters: z.object({
    hours: wholeNumber('Longer than (hours)', { least: 0, most: 8760, usual: 24 }),
    status: choice('Status', STEPS, 'all'),
  }),
  columns: [
    { name: 'orderNumber', label: 'Order', type: 'text', link: { to: 'orders', id: 'orderId' } },
    { name: 'status', label: 'Status', type: 'word' },
    { name: 'waitsFor', label: 'Waits for', type: 'text', words: WAITS_FOR },
    { name: 'since', label: 'Since', type: 'time' },
    { name: 'waitingMinutes', label: 'For', type: 'minutes' },
    { name: 'customer', label: 'Customer', type: 'text' },
    { name: 'reseller', label: 'Reseller', type: 'text' },
    { name: 'plan', label: 'Plan', type: 'text' },
    { name: 'provider', label: 'Provider', type: 'text' },
    { name: 'totalMinor', label: 'Total', type: 'money', isTotalled: true },
    { name: 'currency', label: 'Currency', type: 'currency' },
  ],
  statement: ({ now }, { hours, status }) => sql`
    with waiting as (
      select o.*, coalesce(o.dispatched_at, o.confirmed_at, (
        select max(t.completed_at) from transactions t where t.order_id = o.id
          and t.transaction_type = 'payment' and t.status = 'completed'), o.created_at) as since
      from orders o
      where o.status in ('pending', 'confirmed', 'dispatched')
        and o.payment_status in ('paid', 'partially_refunded')
        ${status === 'all' ? sql`` : sql`and o.status::text = ${status}`}
    )
    select w.id as "orderId", w.order_number as "orderNumber", w.status::text as status,
      case when w.status = 'pending' then ${SIM}::text
        when w.status = 'dispatched' then ${DELIVERY}
        when w.sim_type = 'esim' then ${HANDING} else ${DISPATCH} end as "waitsFor",
      ${instant(sql`w.since`)} as since,
      ${minutesBetween(sql`w.since`, sql`${now.toISOString()}::timestamptz`)} as "waitingMinutes",
      coalesce(u.full_name, c.client_name) as customer, r.business_name as reseller,
      w.plan_name as plan, w.network_provider as provider, w.total_minor as "totalMinor", w.currency
    from waiting w left join users u on u.id = w.user_id left join clients c on c.id = w.client_id
      left join resellers r on r.id = w.reseller_id
    where w.since <= ${now.toISOString()}::timestamptz - make_interval(hours => ${hours}::int)
    order by w.since, w.id`,
})
