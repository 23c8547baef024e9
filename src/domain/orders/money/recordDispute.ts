import type { PayloadRequest } from 'payload'

import type { Transaction } from '../../../../payload-types'
import { idOf, inTransaction } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { alertStaff } from '../../notifications/queueMail'
import type { GatewayReport } from '../../payments/gateway'
import { lockWithOrder } from './lockWithOrder'

type Reported = Extract<GatewayReport, { about: 'dispute' }>

const SAID: Record<Reported['dispute'], string> = {
  open: 'is disputed by the cardholder; it cannot be refunded meanwhile',
  won: 'is not disputed any more: the dispute was won',
  lost: 'was lost to the cardholder in a dispute',
}

/** Marks the payment, with an event and an alert to staff; the same state again does nothing. Answers its id. */
export const recordDispute = (
  req: PayloadRequest,
  payment: string,
  dispute: Reported['dispute'],
): Promise<string> =>
  inTransaction(req, async () => {
    const { transaction } = await lockWithOrder(req, payment)
    if (transaction.dispute !== dispute) await mark(req, transaction, dispute)
    return payment
  })

const mark = async (
  req: PayloadRequest,
  { dispute: before, id, order, transactionId }: Transaction,
  dispute: Reported['dispute'],
): Promise<void> => {
  await req.payload.update({
    collection: 'transactions',
    id,
    data: { dispute },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const summary = `Payment ${transactionId} ${SAID[dispute]}.`
  const sold = idOf(order)
  // A top-up has no order.
  const subject = sold
    ? { collection: 'orders' as const, id: sold }
    : { collection: 'transactions' as const, id }
  await recordEvent(req, {
    type: 'order.payment_disputed',
    subject,
    summary,
    from: before ?? null,
    to: dispute,
  })
  await alertStaff(req, { summary, subject })
}
