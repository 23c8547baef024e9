import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, lockAndRead, rowsOf } from '../../database/transaction'
import { waitingPayment } from '../../payments/find'
import { now } from '../../ports'
import { readGeneral } from '../../settings/read'
import { tryOne } from '../each'
import { moveOrder } from './move'
import { isUnpaid } from '../status'

const HOUR_MS = 3_600_000
const AT_ONCE = 200

const expire = (req: PayloadRequest, id: string): Promise<boolean> =>
  inTransaction(req, async () => {
    const order = await lockAndRead(req, 'orders', id)
    if (order.status !== 'pending' || !isUnpaid(order) || (await waitingPayment(req, id)))
      return false
    await moveOrder(req, order, { to: 'cancelled', reason: 'Not paid in time.' })
    return true
  })

/** Without those being paid: as many as are looked at could wait for their gateways, and nothing would ever expire. */
const overdue = (req: PayloadRequest, before: Date): Promise<{ id: string }[]> =>
  rowsOf(
    req,
    sql`select o.id from orders o
      where o.order_type = 'app_user' and o.status = 'pending' and o.payment_status in ('pending', 'failed')
        and o.created_at < ${before.toISOString()}::timestamptz
        and not exists (select 1 from transactions t where t.order_id = o.id
          and t.transaction_type = 'payment' and t.status = 'pending')
      order by o.created_at, o.id limit ${AT_ONCE}`,
  )

/** Cancels app users' orders nobody paid within the settings' hours, each alone; answers how many. */
export const expireUnpaidOrders = async (req: PayloadRequest): Promise<number> => {
  const { unpaidOrderHours } = await readGeneral(req)
  const before = new Date(now(req).getTime() - unpaidOrderHours * HOUR_MS)
  let expired = 0
  for (const { id } of await overdue(req, before)) {
    const tried = await tryOne(req, { order: id }, () => expire(req, id))
    if (tried.ok && tried.value) expired += 1
  }
  return expired
}
