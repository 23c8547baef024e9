import type { PayloadRequest } from 'payload'

import { completedPayments } from './find'
import { paidMinor } from './sums'

/** What completed refunds make of an order's payment: nothing left is refunded, something left partially, all of it paid. */
export const refundStatus = async (
  req: PayloadRequest,
  order: string,
): Promise<'refunded' | 'partially_refunded' | 'paid'> => {
  const left = await paidMinor(req, order)
  if (left === 0) return 'refunded'
  const payments = await completedPayments(req, order)
  const paid = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return left === paid ? 'paid' : 'partially_refunded'
}
