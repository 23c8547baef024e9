import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../../payload-types'
import { applyRateBps, shareOf } from '../../../core/money'
import { idOf } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import type { Line, Posting } from '../../ledger/post'
import { commissionOf } from '../../payments/find'
import { paidMinor } from '../../payments/sums'
import { finishTransaction, LEDGER, startTransaction } from '../../payments/transaction'
import { netOf, type Sold } from './postings'
import { isUnpaid } from '../status'

type Earning = Sold & Pick<Order, 'commissionRateBps'>

/** What a refund of so much of the order takes from its commission: the last part leaves nothing. */
export const lostOf = (order: Earning, refundedMinor: number): number =>
  shareOf(applyRateBps(netOf(order).plan, order.commissionRateBps), refundedMinor, order.totalMinor)

/**
 * Owes the reseller its commission for a locked, activated order: the order's own rate of the plan without tax, less the
 * share that was given back. Once an order; nothing while it is unpaid, or for a suspended reseller. That there was nothing
 * left to earn is told too, for a refund may fail afterwards. Answers what is to be booked.
 */
export const earnCommission = async (req: PayloadRequest, order: Order): Promise<Posting[]> => {
  const reseller = idOf(order.reseller)
  const wholeMinor = lostOf(order, order.totalMinor)
  if (!reseller || isUnpaid(order) || wholeMinor === 0) return []
  if ((await isSuspended(req, reseller)) || (await commissionOf(req, order.id))) return []
  const refundedMinor = order.totalMinor - (await paidMinor(req, order.id))
  const amountMinor = wholeMinor - lostOf(order, refundedMinor)
  if (amountMinor === 0) {
    await forgoCommission(req, order.id)
    return []
  }
  const { id } = await recordCommission(req, { amountMinor, order, reseller })
  const lines = [
    { account: { kind: 'commission' } as const, amountMinor: -amountMinor },
    { account: { kind: 'reseller_commission', reseller } as const, amountMinor },
  ]
  return [{ type: 'commission', transaction: id, currency: order.currency, lines }]
}

const isSuspended = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const { status } = await req.payload.findByID({
    collection: 'resellers',
    id,
    depth: 0,
    trash: true,
    select: { status: true },
    overrideAccess: true,
    req,
  })
  return status === 'suspended'
}

const recordCommission = async (
  req: PayloadRequest,
  { amountMinor, order, reseller }: { amountMinor: number; order: Order; reseller: string },
): Promise<Transaction> => {
  const started = await startTransaction(req, {
    transactionType: 'commission',
    order: order.id,
    reseller,
    amountMinor,
    currency: order.currency,
    gateway: LEDGER,
    paymentMethod: 'commission',
  })
  await recordEvent(req, {
    type: 'order.commission_earned',
    subject: { collection: 'orders', id: order.id },
    summary: `Commission ${started.transactionId} earned.`,
  })
  return finishTransaction(req, started, { status: 'completed', response: {} })
}

const forgone = (order: string) => ({
  type: 'order.commission_forgone' as const,
  subject: { collection: 'orders' as const, id: order },
})

const hasForgone = async (req: PayloadRequest, order: string): Promise<boolean> => {
  const { type, subject } = forgone(order)
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      type: { equals: type },
      subjectCollection: { equals: subject.collection },
      subjectId: { equals: subject.id },
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.length > 0
}

const forgoCommission = async (req: PayloadRequest, order: string): Promise<void> => {
  if (await hasForgone(req, order)) return
  await recordEvent(req, {
    ...forgone(order),
    summary: 'No commission: what it would be a share of was given back before.',
  })
}

/** Of an order that had nothing left to earn: what it earns now that one of its refunds has failed. */
export const earnForgone = async (req: PayloadRequest, order: Order): Promise<Posting[]> =>
  (await hasForgone(req, order.id)) ? earnCommission(req, order) : []

type Refunding = { amountMinor: number; alreadyRefundedMinor: number }

/** What giving so much back takes from the commission the order has earned, in minor units; 0 where it earned none. */
export const commissionReversedBy = async (
  req: PayloadRequest,
  order: Order,
  { alreadyRefundedMinor, amountMinor }: Refunding,
): Promise<number> => {
  if (!(await commissionOf(req, order.id))) return 0
  return lostOf(order, alreadyRefundedMinor + amountMinor) - lostOf(order, alreadyRefundedMinor)
}

const reversalLines = async (
  req: PayloadRequest,
  order: Order,
  refunding: Refunding,
): Promise<Line[]> => {
  const reseller = idOf(order.reseller)
  const amountMinor = reseller ? await commissionReversedBy(req, order, refunding) : 0
  if (!reseller || amountMinor === 0) return []
  return [
    { account: { kind: 'reseller_commission', reseller }, amountMinor: -amountMinor },
    { account: { kind: 'commission' }, amountMinor },
  ]
}

/**
 * The lines by which the failure of a refund that was made gives commission again, whichever of the order's refunds it
 * was: what the reseller keeps hangs on the sum that is given back alone.
 */
export const commissionKeptAgain = async (
  req: PayloadRequest,
  order: Order,
  failed: Refunding,
): Promise<Line[]> => {
  const lines = await reversalLines(req, order, failed)
  return lines.map((line) => ({ ...line, amountMinor: -line.amountMinor }))
}

/** The posting by which a completed refund takes commission back, and its event; none where it takes nothing. */
export const reverseCommission = async (
  req: PayloadRequest,
  order: Order,
  refund: { id: string } & Refunding,
): Promise<Posting[]> => {
  const lines = await reversalLines(req, order, refund)
  if (lines.length === 0) return []
  await recordEvent(req, {
    type: 'order.commission_reversed',
    subject: { collection: 'orders', id: order.id },
    summary: 'Commission taken back in proportion to the refund.',
  })
  const { currency } = order
  return [{ type: 'commission_reversal', transaction: refund.id, currency, lines }]
}
