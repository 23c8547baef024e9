import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../../payload-types'
import { idOf, inTransaction } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { postAll, type Posting } from '../../ledger/post'
import type { GatewayAnswer } from '../../payments/gateway'
import { refundStatus } from '../../payments/refundStatus'
import { paidMinor, refundedBeforeMinor } from '../../payments/sums'
import { finishTransaction, rememberGatewayId, type Outcome } from '../../payments/transaction'
import { settleTopUp } from '../../resellers/settleTopUp'
import { readGeneral } from '../../settings/read'
import { earnCommission, reverseCommission } from '../books/commission'
import { confirmOrWait } from '../moves/confirmOrWait'
import { releaseHold } from '../books/hold'
import { issueCreditNote, issueInvoice } from '../books/invoice'
import { sendReceipt, sendRefunded } from '../messages/messages'
import { paymentLines, refundLines } from '../books/postings'
import { refundParts } from '../books/refundParts'
import { saveOrder } from '../save'
import { lockWithOrder } from './lockWithOrder'

/**
 * Brings a gateway's answer home: transaction, order, SIM and messages in one database transaction.
 * A transaction that is already settled stays as it is, so any number of answers is harmless.
 */
export const settle = (
  req: PayloadRequest,
  id: string,
  answer: GatewayAnswer | Outcome,
): Promise<Transaction> =>
  inTransaction(req, async () => {
    const { order, transaction } = await lockWithOrder(req, id)
    if (transaction.status !== 'pending') return transaction
    const { status } = answer
    if (status === 'pending') return rememberGatewayId(req, transaction, { ...answer, status })
    const settled = await finishTransaction(req, transaction, { ...answer, status })
    if (settled.transactionType === 'credit') await settleTopUp(req, settled)
    else if (order) await SETTLE[settled.transactionType](req, order, settled)
    return settled
  })

type Settle = (req: PayloadRequest, order: Order, transaction: Transaction) => Promise<void>

const settlePayment: Settle = async (req, order, transaction) => {
  if (transaction.status === 'cancelled') {
    await recordEvent(req, {
      type: 'order.payment_cancelled',
      subject: { collection: 'orders', id: order.id },
      summary: `Payment ${transaction.transactionId} was given up with its order.`,
    })
    return
  }
  if (transaction.status === 'failed') {
    await saveOrder(req, order, { data: { paymentStatus: 'failed' } })
    return
  }
  const cancelled = order.status === 'cancelled'
  const paid = await saveOrder(req, order, {
    data: {
      ...(await releaseHold(req, order)),
      paymentStatus: 'paid',
      ...(cancelled ? { refundDueMinor: await paidMinor(req, order.id) } : {}),
    },
  })
  await sendReceipt(req, paid, transaction)
  const { autoConfirm } = await readGeneral(req)
  if (paid.status === 'pending' && autoConfirm !== 'never') await confirmOrWait(req, paid)
  const earned = paid.status === 'activated' ? await earnCommission(req, paid) : []
  const { currency, id } = transaction
  const lines = paymentLines(order, transaction)
  await postAll(req, [{ type: 'payment', transaction: id, currency, lines }, ...earned])
  await issueInvoice(req, paid, transaction)
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
  const split = await splitOf(req, order, transaction)
  await postAll(req, await refundPostings(req, order, { refund: transaction, ...split }))
  await issueCreditNote(req, order, { refund: transaction, taxMinor: split.taxMinor })
}

type Split = { taxMinor: number; alreadyRefundedMinor: number }

/** Of all that was given back so far, so that the parts of a whole refund are the whole tax and the whole commission. */
const splitOf = async (
  req: PayloadRequest,
  order: Order,
  { amountMinor, id, parent }: Transaction,
): Promise<Split> => {
  const payment = idOf(parent) ?? ''
  const alreadyRefundedMinor = await refundedBeforeMinor(req, { payment, refund: id })
  const { taxMinor } = await refundParts(req, order, {
    ...{ amountMinor, completedMinor: alreadyRefundedMinor, waitingMinor: 0 },
  })
  return { taxMinor, alreadyRefundedMinor }
}

const refundPostings = async (
  req: PayloadRequest,
  order: Order,
  { alreadyRefundedMinor, refund, taxMinor }: Split & { refund: Transaction },
): Promise<Posting[]> => {
  const { amountMinor, currency, id } = refund
  return [
    { type: 'refund', transaction: id, currency, lines: refundLines(refund, taxMinor) },
    ...(await reverseCommission(req, order, { id, amountMinor, alreadyRefundedMinor })),
  ]
}

const nothing: Settle = () => Promise.resolve()

const SETTLE: Record<Exclude<Transaction['transactionType'], 'credit'>, Settle> = {
  payment: settlePayment,
  refund: settleRefund,
  commission: nothing,
}
