import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '../../../../payload-types'
import { assertCan } from '../../access/can'
import { countMoney } from '../../limits/countRate'
import { findAsCaller, inTransaction, lockAndRead } from '../../database/transaction'
import { deliverySchema } from '../delivery/delivery'
import { tellCustomer } from '../messages/messages'
import { moveOrder } from '../moves/move'
import { assertRefundable, refundDue } from '../money/refundDue'
import { ORDER_STATUSES } from '../status'

export const changeStatusSchema = z.object({
  status: z.enum(ORDER_STATUSES, `One of ${ORDER_STATUSES.join(', ')}.`),
  reason: z.string().trim().max(500).nullish(),
  notify: z.boolean().default(true),
  refund: z.boolean().default(false),
  delivery: deliverySchema.nullish(),
})

export type StatusChange = z.output<typeof changeStatusSchema>

/** One legal move by staff. Asking twice is harmless: the second call finds it already there. */
export const changeStatus = async (
  req: PayloadRequest,
  id: string,
  change: StatusChange,
): Promise<Order> => {
  if (change.refund) await countMoney(req)
  await findAsCaller(req, 'orders', id)
  assertCan(req.user, 'orders.move')
  if (change.refund) assertCan(req.user, 'payments.refund')
  const order = await inTransaction(req, () => moveLocked(req, id, change))
  if (!change.refund || order.status !== 'cancelled' || order.refundDueMinor === 0) return order
  return refundDue(req, order, change.reason ?? 'Order cancelled.')
}

/** Locks, moves and queues the message; joins the caller's transaction. */
export const moveLocked = async (
  req: PayloadRequest,
  id: string,
  change: StatusChange,
): Promise<Order> => {
  const order = await lockAndRead(req, 'orders', id)
  if (order.status === change.status) return order
  if (change.refund) await assertRefundable(req, id)
  const moved = await moveOrder(req, order, {
    to: change.status,
    reason: change.reason ?? undefined,
    delivery: change.delivery ?? undefined,
  })
  if (change.notify) await tellCustomer(req, moved, change.reason ?? undefined)
  return moved
}
