import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { canRefund } from '../../../domain/payments/can'
import { refundedMinor } from '../../../domain/payments/sums'
import type { OrderPage } from '../order'

/** The oldest payment of a cancelled order of which something is left to give back, if it owes anything. */
export const loadRefundDue = async (
  req: PayloadRequest,
  order: Order,
): Promise<OrderPage['refund']> => {
  if (order.refundDueMinor === 0) return undefined
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: {
      and: [
        { order: { equals: order.id } },
        { transactionType: { equals: 'payment' } },
        { status: { equals: 'completed' } },
      ],
    },
    sort: 'createdAt',
    limit: 10,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  for (const payment of docs) {
    const { amountMinor, currency, id, transactionId } = payment
    const remainingMinor = amountMinor - (await refundedMinor(req, id))
    if (remainingMinor > 0)
      return {
        transaction: { id, transactionId, amountMinor, currency },
        remainingMinor,
        verdict: canRefund({ ...payment, remainingMinor }, req.user),
      }
  }
  return undefined
}
