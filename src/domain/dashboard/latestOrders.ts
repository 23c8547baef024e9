import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Order } from '../../../payload-types'
import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'

export type LatestOrder = Pick<
  Order,
  'id' | 'orderNumber' | 'planName' | 'status' | 'paymentStatus' | 'currency'
> & { customer: string | null; reseller: string | null; totalMinor: number; createdAt: string }

type Row = Omit<LatestOrder, 'totalMinor' | 'createdAt'> & { total: string; created: string }

/** The orders placed last, newest first, each with the name of whom it is for. */
export const latestOrders = async (req: PayloadRequest, limit = 10): Promise<LatestOrder[]> => {
  assertCan(req.user, 'dashboard.read')
  const rows = await rowsOf<Row>(
    req,
    sql`select o.id, o.order_number as "orderNumber", o.plan_name as "planName", o.status,
      o.payment_status as "paymentStatus", o.currency, o.total_minor::text as total,
      coalesce(u.full_name, c.client_name) as customer, r.business_name as reseller,
      to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created
    from orders o
    left join users u on u.id = o.user_id
    left join clients c on c.id = o.client_id
    left join resellers r on r.id = o.reseller_id
    order by o.created_at desc, o.id desc limit ${limit}`,
  )
  return rows.map(({ created, total, ...order }) => ({
    ...order,
    totalMinor: Number(total),
    createdAt: created,
  }))
}
