import type { PayloadRequest } from 'payload'

import type { Transaction } from '../../../../payload-types'
import { idOf, inTransaction } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { transactionAt } from '../../payments/find'
import type { GatewayReport } from '../../payments/gateway'
import { startTransaction } from '../../payments/transaction'
import { lockWithOrder } from './lockWithOrder'

type Reported = Extract<GatewayReport, { about: 'refund' }>

const REASON = "Made in the gateway's own dashboard."

/**
 * Takes a refund into our books that somebody made at the gateway itself; settling it then does the rest. Once by the
 * gateway's id of it, however often it is told.
 */
export const adoptRefund = (
  req: PayloadRequest,
  payment: Transaction,
  reported: Reported,
): Promise<Transaction> =>
  inTransaction(req, async () => {
    const { order } = await lockWithOrder(req, payment.id)
    if (!order)
      throw new Error(`${payment.transactionId} is a top-up: correct the balance by hand.`)
    const known = await transactionAt(req, payment.gateway, reported.refund.gatewayTransactionId)
    return known ?? start(req, payment, reported)
  })

const start = async (
  req: PayloadRequest,
  payment: Transaction,
  { amountMinor, currency, refund: { gatewayTransactionId } }: Reported,
): Promise<Transaction> => {
  const { gateway, id: parent, order, paymentMethod, reseller, user } = payment
  if (currency !== payment.currency)
    throw new Error(`A refund in ${currency} of ${payment.transactionId} in ${payment.currency}`)
  const started = await startTransaction(req, {
    ...{ transactionType: 'refund', order, user, reseller, parent, gateway, paymentMethod },
    ...{ amountMinor, currency, gatewayTransactionId, reason: REASON },
  })
  await recordEvent(req, {
    type: 'order.refund_started',
    subject: { collection: 'orders', id: idOf(order) ?? '' },
    summary: `Refund ${started.transactionId} was made at the gateway.`,
    reason: REASON,
  })
  return started
}
