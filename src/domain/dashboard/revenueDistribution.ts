import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { spanOf, type SpanQuery } from './span'
import { IS_REVENUE, REVENUE, within } from './sql'

export const DISTRIBUTIONS = ['source', 'provider', 'plan', 'simType'] as const
export type Distribution = (typeof DISTRIBUTIONS)[number]

export type Slice = { key: string; label: string; orders: number; revenueMinor: number }
export type RevenueDistribution = { by: Distribution; currency: string; slices: Slice[] }

type Row = { key: string; label: string; orders: string; revenue: string }

const KEY_OF: Record<Distribution, ReturnType<typeof sql>> = {
  source: sql`order_type::text`,
  provider: sql`network_provider`,
  plan: sql`plan_id::text`,
  simType: sql`sim_type::text`,
}

const LABELS: Record<string, string> = {
  app_user: 'App',
  reseller_client: 'Resellers',
  physical: 'Physical SIM',
  esim: 'eSIM',
}

/**
 * Revenue in one currency by what was sold, most first; the slices add up to it. `orders` are those placed in the
 * range and not cancelled.
 */
export const revenueDistribution = async (
  req: PayloadRequest,
  { by, ...query }: SpanQuery & { by: Distribution },
): Promise<RevenueDistribution> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, inside } = await spanOf(req, query)
  const key = KEY_OF[by]
  const rows = await rowsOf<Row>(
    req,
    sql`with revenue as (
        select ${key} as key, max(o.plan_name) as name, sum(${REVENUE}) as revenue
        from (select * from transactions where currency = ${currency} and ${IS_REVENUE}
          and ${within(sql`completed_at`, inside)}) as t
        join (select id as order_id, order_type, network_provider, plan_id, plan_name, sim_type from orders) as o
          using (order_id)
        group by 1
      ), placed as (
        select ${key} as key, max(plan_name) as name, count(*) as orders from orders
        where currency = ${currency} and status <> 'cancelled' and ${within(sql`created_at`, inside)}
        group by 1
      )
      select key, coalesce(revenue.name, placed.name) as label, coalesce(orders, 0)::text as orders,
        coalesce(revenue, 0)::text as revenue
      from revenue full join placed using (key)
      order by coalesce(revenue, 0) desc, key`,
  )
  const slices = rows.map(({ label, orders, revenue, key: name }) => ({
    key: name,
    label: by === 'plan' ? label : (LABELS[name] ?? name),
    orders: Number(orders),
    revenueMinor: Number(revenue),
  }))
  return { by, currency, slices }
}
