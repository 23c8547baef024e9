import type { PayloadRequest } from 'payload'

import { inTransaction, lockAndRead } from '../../database/transaction'
import { confirmOrWait } from './confirmOrWait'

/** Confirms an order as soon as it is placed, where the settings say so. One already moved stays. */
export const confirmPlaced = (
  req: PayloadRequest,
  { order: id }: { order: string },
): Promise<void> =>
  inTransaction(req, async () => {
    const order = await lockAndRead(req, 'orders', id)
    if (order.status === 'pending') await confirmOrWait(req, order, 'Confirmed when placed.')
  })
