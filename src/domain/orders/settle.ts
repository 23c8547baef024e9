import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../payload-types'
import { idOf, inTransaction, lockAndRead } from '../database/transaction'
import { recordEvent } from '../events/record'
import { alertStaff } from '../notifications/queueMail'
import type { GatewayAnswer } from '../payments/gateway'
import { refundStatus } from '../payments/refundStatus'
import { finishTransaction } from '../payments/transaction'
import { readGeneral } from '../settings/read'
import { nextFitting } from '../sims/reserve'
import { sendReceipt, sendRefunded } from './messages'
import { moveOrder } from './move'
import { saveOrder } from './save'

type Final = GatewayAnswer & { status: 'completed' | 'failed' }

/**
 * Brings a gateway's answer home: transaction, order, SIM and messages in one database transaction.
 * A transaction that is already settled stays as it is, so any number of answers is harmless.
 */
export const settle = (
  req: PayloadRequest,
  id: string,
  answer: GatewayAnswer,
): Promise<Transaction> =>
  inTransaction(req, async () => {
    const found = await req.payload.findByID({
      collection: 'transactions',
      id,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const orderId = idOf(found.order)
    // Always the order before its transactions: two settlers in the other order would deadlock.
    const order = orderId ? await lockAndRead(req, 'orders', orderId) : undefined
    const transaction = await lockAndRead(req, 'transactions', id)
    if (transaction.status !== 'pending' || answer.status === 'pending') return transaction
    const final: Final = { ...answer, status: answer.status }
    const settled = await finishTransaction(req, transaction, final)
    if (order) await SETTLE[settled.transactionType](req, order, settled)
    return settled
  })

type Settle = (req: PayloadRequest, order: Order, transaction: Transaction) => Promise<void>

const settlePayment: Settle = async (req, order, transaction) => {
  if (transaction.status === 'failed') {
    await saveOrder(req, order, { data: { paymentStatus: 'failed' } })
    return
  }
  const cancelled = order.status === 'cancelled'
  const paid = await saveOrder(req, order, {
    data: {
      paymentStatus: 'paid',
      ...(cancelled ? { refundDueMinor: transaction.amountMinor } : {}),
    },
  })
  await sendReceipt(req, paid, transaction)
  if (paid.status === 'pending') await confirmPaid(req, paid)
}

/** A paid order confirms itself; without a fitting SIM it waits, and says so. */
const confirmPaid = async (req: PayloadRequest, order: Order): Promise<void> => {
  const { autoConfirm } = await readGeneral(req)
  if (autoConfirm === 'never') return
  if (await nextFitting(req, order)) {
    await moveOrder(req, order, { to: 'confirmed' })
    return
  }
  await recordEvent(req, {
    type: 'order.waiting_for_sim',
    subject: { collection: 'orders', id: order.id },
    summary: `Order ${order.orderNumber} is paid and waits for a fitting SIM.`,
  })
  await alertStaff(req, {
    summary: `Order ${order.orderNumber} is paid, but no fitting SIM is in stock.`,
    subject: { collection: 'orders', id: order.id },
  })
}

const settleRefund: Settle = async (req, order, transaction) => {
  if (transaction.status === 'failed') {
    await recordEvent(req, {
      type: 'order.refund_failed',
      subject: { collection: 'orders', id: order.id },
      summary: `Refund ${transaction.transactionId} was refused by the gateway.`,
    })
    return
  }
  const refunded = await saveOrder(req, order, {
    data: {
      paymentStatus: await refundStatus(req, order.id),
      refundDueMinor: Math.max(0, order.refundDueMinor - transaction.amountMinor),
    },
    because: { reason: transaction.reason ?? undefined },
  })
  await sendRefunded(req, refunded, transaction)
}

const nothing: Settle = () => Promise.resolve()

const SETTLE: Record<Transaction['transactionType'], Settle> = {
  payment: settlePayment,
  refund: settleRefund,
  commission: nothing,
  credit: nothing,
}
