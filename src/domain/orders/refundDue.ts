import type { PayloadRequest } from 'payload'

import type { Order } from '../../../payload-types'
import { completedPayments } from '../payments/find'
import { refundedMinor } from '../payments/sums'
import { refundAsSystem } from './refund'

/** Gives back all that is left of a cancelled order's payments; answers the order as it is then. */
export const refundDue = async (
  req: PayloadRequest,
  order: Order,
  reason: string,
): Promise<Order> => {
  for (const payment of await completedPayments(req, order.id)) {
    const isLeft = payment.amountMinor > (await refundedMinor(req, payment.id))
    if (isLeft) await refundAsSystem(req, payment.id, { reason })
  }
  return req.payload.findByID({
    collection: 'orders',
    id: order.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
