import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { completedPayments } from '../../payments/find'
import { gatewayNamed } from '../../payments/gateways'
import { refundedMinor } from '../../payments/sums'
import { assertBelowCeiling } from '../../settings/ceiling'
import { refundAsSystem } from './refund'

/** Refuses before anything moves what could not be refunded: 422 naming the gateway. */
export const assertRefundable = async (req: PayloadRequest, order: string): Promise<void> => {
  for (const { amountMinor, currency, gateway, id } of await completedPayments(req, order)) {
    gatewayNamed(req, gateway)
    const leftMinor = amountMinor - (await refundedMinor(req, id))
    await assertBelowCeiling(req, 'refund', { amountMinor: leftMinor, currency })
  }
}

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
