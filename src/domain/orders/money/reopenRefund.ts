import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { idOf, inTransaction } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { postAll } from '../../ledger/post'
import { reversalOf } from '../../ledger/refundReversal'
import { alertStaff } from '../../notifications/queueMail'
import type { GatewayAnswer } from '../../payments/gateway'
import { refundStatus } from '../../payments/refundStatus'
import { paidMinor, refundedBeforeMinor } from '../../payments/sums'
import { commissionKeptAgain, earnForgone } from '../books/commission'
import { issueCounterInvoice } from '../books/invoice'
import { sendRefundFailed } from '../messages/messages'
import { saveOrder } from '../save'
import { lockWithOrder } from './lockWithOrder'

/**
 * A refund that was made has failed afterwards, as banks' do: the customer never got it. Its booking is reversed by one
 * keyed by it, a counter invoice takes its credit note back, the order owes again what it owed, and staff and the
 * customer are told. Done once.
 */
export const reopenRefund = async (
  req: PayloadRequest,
  id: string,
  answer: GatewayAnswer,
): Promise<void> =>
  inTransaction(req, async () => {
    const { order, transaction: refund } = await lockWithOrder(req, id)
    if (!order) throw new Error(`${refund.transactionId} is of no order, and so no refund.`)
    if (refund.status !== 'completed') return
    await req.payload.update({
      collection: 'transactions',
      id,
      data: { status: 'failed', completedAt: null, paymentGatewayResponse: answer.response },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await oweAgain(req, order)
    await tell(req, order, refund.transactionId)
    await sendRefundFailed(req, order, refund)
    const payment = idOf(refund.parent) ?? ''
    const alreadyRefundedMinor = await refundedBeforeMinor(req, { payment, refund: id })
    const failed = { amountMinor: refund.amountMinor, alreadyRefundedMinor }
    const kept = await commissionKeptAgain(req, order, failed)
    const earned = order.status === 'activated' ? await earnForgone(req, order) : []
    await postAll(req, [...(await reversalOf(req, id, kept)), ...earned])
    await issueCounterInvoice(req, refund)
  })

const oweAgain = async (req: PayloadRequest, order: Order): Promise<void> => {
  const dueMinor = order.status === 'cancelled' ? await paidMinor(req, order.id) : 0
  await saveOrder(req, order, {
    data: { paymentStatus: await refundStatus(req, order.id), refundDueMinor: dueMinor },
  })
}

const tell = async (req: PayloadRequest, { id }: Order, number: string): Promise<void> => {
  const summary = `Refund ${number} failed after it was made: the customer did not get the money.`
  const subject = { collection: 'orders' as const, id }
  await recordEvent(req, { type: 'order.refund_reopened', subject, summary })
  await alertStaff(req, { summary, subject })
}
