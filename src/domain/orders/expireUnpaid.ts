import type { PayloadRequest } from 'payload'

import { inTransaction, lockAndRead } from '../database/transaction'
import { waitingPayment } from '../payments/find'
import { now } from '../ports'
import { readGeneral } from '../settings/read'
import { moveOrder } from './move'
import { isUnpaid } from './status'

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

/** Cancels app users' orders nobody paid within the settings' hours; answers how many. */
export const expireUnpaidOrders = async (req: PayloadRequest): Promise<number> => {
  const { unpaidOrderHours } = await readGeneral(req)
  const before = new Date(now(req).getTime() - unpaidOrderHours * HOUR_MS).toISOString()
  const { docs } = await req.payload.find({
    collection: 'orders',
    where: {
      and: [
        { orderType: { equals: 'app_user' } },
        { status: { equals: 'pending' } },
        { paymentStatus: { in: ['pending', 'failed'] } },
        { createdAt: { less_than: before } },
      ],
    },
    sort: 'createdAt',
    limit: AT_ONCE,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  let expired = 0
  for (const { id } of docs) if (await expire(req, id)) expired += 1
  return expired
}
