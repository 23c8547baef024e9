import type { PayloadRequest } from 'payload'

import { inTransaction, lockAndRead } from '../database/transaction'
import { alertStaff } from '../notifications/queueMail'
import { nextFitting } from '../sims/reserve'
import { moveOrder } from './move'

/** Confirms an order as soon as it is placed, where the settings say so. One already moved stays. */
export const confirmPlaced = (
  req: PayloadRequest,
  { order: id }: { order: string },
): Promise<void> =>
  inTransaction(req, async () => {
    const order = await lockAndRead(req, 'orders', id)
    if (order.status !== 'pending') return
    if (await nextFitting(req, order)) {
      await moveOrder(req, order, { to: 'confirmed', reason: 'Confirmed when placed.' })
      return
    }
    await alertStaff(req, {
      summary: `Order ${order.orderNumber} waits: no fitting SIM is in stock.`,
      subject: { collection: 'orders', id },
    })
  })
