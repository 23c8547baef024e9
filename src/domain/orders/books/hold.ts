import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { idOf } from '../../database/transaction'
import { holdCredit, releaseCredit, type Hold } from '../../ledger/holds'
import { post } from '../../ledger/post'
import { waitingPayment } from '../../payments/find'
import { finishTransaction, startTransaction } from '../../payments/transaction'
import { tellCreditUsed } from '../../resellers/creditUsed'
import { issueInvoice } from './invoice'
import { paymentLines, WALLET } from './postings'
import { paymentInProgress } from '../problems'

const holdOf = (order: Order): Hold | undefined => {
  const reseller = idOf(order.reseller)
  if (!reseller || order.heldMinor === 0) return undefined
  return { reseller, currency: order.currency, amountMinor: order.heldMinor }
}

/** Sets the reseller's credit aside for a new order, in the order's own transaction. 409 `credit.exceeded`. */
export const takeHold = async (req: PayloadRequest, order: Order): Promise<void> => {
  const hold = holdOf(order)
  if (hold) await tellCreditUsed(req, hold.reseller, await holdCredit(req, hold))
}

/** Gives back what a locked order holds; answers what to save with it. */
export const releaseHold = async (req: PayloadRequest, order: Order): Promise<Partial<Order>> => {
  const hold = holdOf(order)
  if (!hold) return {}
  await releaseCredit(req, hold)
  return { heldMinor: 0 }
}

/**
 * Turns what a locked order holds into its payment from the reseller's funds; answers what to save with it. 409
 * `payment.in_progress` while another payment of it waits for its gateway.
 */
export const captureHold = async (req: PayloadRequest, order: Order): Promise<Partial<Order>> => {
  const hold = holdOf(order)
  if (!hold) return {}
  // Its money may be on the way: taken here too, the order would be paid twice.
  const waiting = await waitingPayment(req, order.id)
  if (waiting) throw paymentInProgress({ transaction: waiting.id })
  const started = await startTransaction(req, {
    transactionType: 'payment',
    order: order.id,
    reseller: hold.reseller,
    amountMinor: hold.amountMinor,
    currency: hold.currency,
    gateway: WALLET,
    paymentMethod: 'balance',
  })
  const payment = await finishTransaction(req, started, { status: 'completed', response: {} })
  await releaseCredit(req, hold)
  await post(req, {
    type: 'payment',
    transaction: payment.id,
    currency: payment.currency,
    lines: paymentLines(order, payment),
  })
  await issueInvoice(req, order, payment)
  return { heldMinor: 0, paymentStatus: 'paid' }
}
