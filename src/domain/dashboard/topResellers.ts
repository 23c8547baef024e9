import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { spanOf, type SpanQuery } from './span'
import { IS_REVENUE, REVENUE, within } from './sql'

export type TopReseller = { id: string; businessName: string; orders: number; revenueMinor: number }
export type TopResellers = { currency: string; resellers: TopReseller[] }

type Row = { id: string; businessName: string; orders: string; revenue: string }

/** The resellers that brought the most revenue in one currency, most first; those without any are left out. */
export const topResellers = async (
  req: PayloadRequest,
  query: SpanQuery & { limit?: number | undefined } = {},
): Promise<TopResellers> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, inside } = await spanOf(req, query)
  const rows = await rowsOf<Row>(
    req,
    sql`with revenue as (
        select reseller_id, sum(${REVENUE}) as revenue from transactions
        where reseller_id is not null and currency = ${currency} and ${IS_REVENUE}
          and ${within(sql`completed_at`, inside)}
        group by 1
      ), placed as (
        select reseller_id, count(*) as orders from orders
        where reseller_id is not null and currency = ${currency} and status <> 'cancelled'
          and ${within(sql`created_at`, inside)}
        group by 1
      )
      select r.id, r.business_name as "businessName", coalesce(orders, 0)::text as orders, revenue::text as revenue
      from revenue join resellers r on r.id = reseller_id left join placed using (reseller_id)
      order by revenue.revenue desc, r.id limit ${query.limit ?? 10}`,
  )
  const resellers = rows.map(({ businessName, id, orders, revenue }) => ({
    id,
    businessName,
    orders: Number(orders),
    revenueMinor: Number(revenue),
  }))
  return { currency, resellers }
}
