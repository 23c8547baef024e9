import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../../payload-types'
import { canRefund } from '../../../domain/payments/can'
import { refundedMinor } from '../../../domain/payments/sums'
import type { OrderPage, Payment } from '../order'
import { findMovements } from './findMovements'

/** What is left of a completed payment to give back; nothing of any other movement of money. */
const leftOf = async (
  req: PayloadRequest,
  row: Transaction,
): Promise<Pick<Payment, 'remainingMinor' | 'verdict'>> => {
  if (row.transactionType !== 'payment' || row.status !== 'completed') return {}
  const remainingMinor = row.amountMinor - (await refundedMinor(req, row.id))
  if (remainingMinor <= 0) return {}
  return { remainingMinor, verdict: canRefund({ ...row, remainingMinor }, req.user) }
}

/** Every movement of money of an order, oldest first. */
export const loadPayments = async (req: PayloadRequest, order: Order): Promise<Payment[]> => {
  const docs = await findMovements(req, { order: { equals: order.id } })
  const payments: Payment[] = []
  for (const row of docs) {
    const { amountMinor, createdAt, currency, gateway, id, status, transactionId } = row
    payments.push({
      ...{ id, transactionId, transactionType: row.transactionType, status },
      ...{ amountMinor, currency, gateway, createdAt },
      ...(await leftOf(req, row)),
    })
  }
  return payments
}

/** The oldest payment of a cancelled order of which something is left to give back, if it owes anything. */
export const refundDueOf = (order: Order, payments: Payment[]): OrderPage['refund'] => {
  if (order.refundDueMinor === 0) return undefined
  for (const transaction of payments) {
    const { remainingMinor, verdict } = transaction
    if (remainingMinor && verdict) return { transaction, remainingMinor, verdict }
  }
  return undefined
}
