import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../payload-types'
import { applyRateBps, shareOf } from '../../core/money'
import { idOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import type { Line, Posting } from '../ledger/post'
import { commissionOf } from '../payments/find'
import { paidMinor } from '../payments/sums'
import { finishTransaction, LEDGER, startTransaction } from '../payments/transaction'
import { netOf, type Sold } from './postings'
import { isUnpaid } from './status'

type Earning = Sold & Pick<Order, 'commissionRateBps'>

/** What a refund of so much of the order takes from its commission: the last part leaves nothing. */
export const lostOf = (order: Earning, refundedMinor: number): number =>
  shareOf(applyRateBps(netOf(order).plan, order.commissionRateBps), refundedMinor, order.totalMinor)

/**
 * Owes the reseller its commission for a locked, activated order: the order's own rate of the plan without tax, less the
 * share that was given back. Once an order; nothing while it is unpaid, or for a suspended reseller. Answers what is to be booked.
 */
export const earnCommission = async (req: PayloadRequest, order: Order): Promise<Posting[]> => {
  const reseller = idOf(order.reseller)
  if (!reseller || isUnpaid(order) || order.commissionRateBps === 0) return []
  const refundedMinor = order.totalMinor - (await paidMinor(req, order.id))
  const amountMinor = lostOf(order, order.totalMinor) - lostOf(order, refundedMinor)
  if (amountMinor === 0 || (await isSuspended(req, reseller))) return []
  if (await commissionOf(req, order.id)) return []
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
