import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, lockAndRead, rowsOf } from '../../database/transaction'
import { readGeneral } from '../../settings/read'
import { nextFitting } from '../../sims/reserve'
import { tryOne } from '../each'
import { moveOrder } from './move'
import { isPaid } from '../status'

const AT_ONCE = 200

/** Those who said that they wait and for whom a card is in stock now, the longest waiting first. */
const servable = (req: PayloadRequest): Promise<{ id: string }[]> =>
  rowsOf(
    req,
    sql`select o.id from orders o
      where o.status = 'pending'
        and exists (select 1 from events e where e.subject_collection = 'orders'
          and e.subject_id = o.id::text and e.type = 'order.waiting_for_sim')
        and exists (select 1 from sims s where s.stock_state = 'available' and s.deleted_at is null
          and s.sim_type::text = o.sim_type::text and s.network_provider = o.network_provider
          and (s.plan_id is null or s.plan_id = o.plan_id)
          and (s.reseller_id is null or s.reseller_id = o.reseller_id))
      order by o.created_at, o.id limit ${AT_ONCE}`,
  )

const serve = (req: PayloadRequest, id: string, isPaidOnly: boolean): Promise<boolean> =>
  inTransaction(req, async () => {
    const order = await lockAndRead(req, 'orders', id)
    if (order.status !== 'pending' || (isPaidOnly && !isPaid(order))) return false
    if (!(await nextFitting(req, order))) return false
    await moveOrder(req, order, { to: 'confirmed', reason: 'A fitting SIM came into stock.' })
    return true
  })

/** Confirms orders that waited for a SIM, as the settings say now, each alone; answers how many. */
export const confirmWaitingOrders = async (req: PayloadRequest): Promise<number> => {
  const { autoConfirm } = await readGeneral(req)
  if (autoConfirm === 'never') return 0
  let confirmed = 0
  for (const { id } of await servable(req)) {
    // One that cannot be confirmed now, such as while a payment of it is under way, must not keep those behind it waiting.
    const tried = await tryOne(req, { order: id }, () => serve(req, id, autoConfirm === 'paid'))
    if (tried.ok && tried.value) confirmed += 1
  }
  return confirmed
}
