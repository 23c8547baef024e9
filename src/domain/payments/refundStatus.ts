import type { PayloadRequest } from 'payload'

import { paidMinor } from './sums'

/** What completed refunds make of an order's payment: nothing left is refunded, something left partially. */
export const refundStatus = async (
  req: PayloadRequest,
  order: string,
): Promise<'refunded' | 'partially_refunded'> =>
  (await paidMinor(req, order)) === 0 ? 'refunded' : 'partially_refunded'
