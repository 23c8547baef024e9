import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { assertCan } from '../../access/can'
import { findAsCaller, inTransaction, lockAndRead } from '../../database/transaction'
import { moveOrder } from './move'
import { notCancellable } from '../problems'
import { isUnpaid } from '../status'

/**
 * The owner takes back a pending order that nothing was paid for, and reads it as they may. Twice is harmless. A payment
 * that waits is given up at its gateway by the worker, or is due back where it was made meanwhile.
 */
export const cancelOwn = async (
  req: PayloadRequest,
  id: string,
  reason: string | undefined,
): Promise<Order> => {
  await findAsCaller(req, 'orders', id)
  assertCan(req.user, 'orders.cancelOwn')
  return inTransaction(req, async () => {
    const order = await lockAndRead(req, 'orders', id)
    if (order.status === 'cancelled') return findAsCaller(req, 'orders', id)
    const isWithoutMoney = isUnpaid(order) || order.totalMinor === 0
    if (order.status !== 'pending' || !isWithoutMoney) throw notCancellable({})
    await moveOrder(req, order, {
      to: 'cancelled',
      reason: reason ?? 'Cancelled by the customer.',
    })
    return findAsCaller(req, 'orders', id)
  })
}
