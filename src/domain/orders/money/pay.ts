import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order, Transaction } from '../../../../payload-types'
import { invalid } from '../../../core/problem'
import { says } from '../../../core/words/sentence'
import { assertCan } from '../../access/can'
import { countMoney } from '../../limits/countRate'
import { findAsCaller, inTransaction, lockAndRead } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { ask } from '../../payments/ask'
import { waitingPayment } from '../../payments/find'
import type { Gateway, GatewayAnswer } from '../../payments/gateway'
import { assertAmount, assertCurrency, gatewayNamed, methodOf } from '../../payments/gateways'
import { callOf, questionOf, startAsking, startedBefore } from '../../payments/transaction'
import { alreadyPaid, orderCancelled, paymentInProgress } from '../problems'
import { settle } from './settle'
import { isUnpaid } from '../status'

export const paySchema = z.object({
  order: z.uuid('Name the order.'),
  gateway: z.string('Name the gateway.').min(1, 'Name the gateway.').max(30),
  paymentMethod: z.string().max(50).nullish(),
  returnUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish(),
})

export type PayInput = z.output<typeof paySchema>
export type Paid = {
  transaction: Transaction
  status: Transaction['status']
  next?: Record<string, string>
}

const assertPayable = async (req: PayloadRequest, order: Order): Promise<void> => {
  if (order.status === 'cancelled') throw orderCancelled({})
  if (!isUnpaid(order)) throw alreadyPaid({})
  const waiting = await waitingPayment(req, order.id)
  if (waiting) throw paymentInProgress({ transaction: waiting.id })
}

const assertPayer = (order: Order, { isForResellers, label }: Gateway): void => {
  if (isForResellers && !order.reseller)
    throw invalid([
      { path: 'gateway', message: says`Only a reseller's order is paid by ${label}.` },
    ])
}

const start = async (
  req: PayloadRequest,
  { order: id, paymentMethod }: PayInput,
  gateway: Gateway,
): Promise<Transaction> => {
  const order = await lockAndRead(req, 'orders', id)
  await assertPayable(req, order)
  assertCurrency(gateway, order.currency)
  const { currency, totalMinor: amountMinor } = order
  assertAmount(gateway, { amountMinor, currency, path: 'gateway' })
  assertPayer(order, gateway)
  const transaction = await startAsking(req, {
    transactionType: 'payment',
    order: order.id,
    user: order.user,
    reseller: order.reseller,
    amountMinor: order.totalMinor,
    currency: order.currency,
    gateway: gateway.id,
    paymentMethod: methodOf(gateway, paymentMethod ?? undefined),
  })
  await recordEvent(req, {
    type: 'order.payment_started',
    subject: { collection: 'orders', id: order.id },
    summary: `Payment ${transaction.transactionId} started with ${gateway.label}.`,
  })
  return transaction
}

/** This caller's own payment that waits for the payer: asked for again, it is gone on with and not begun anew. */
const unfinished = async (
  req: PayloadRequest,
  { order: id, paymentMethod }: PayInput,
  gateway: Gateway,
): Promise<Transaction | undefined> => {
  if (!gateway.isFinishedByPayer) return undefined
  const { status } = await findAsCaller(req, 'orders', id)
  // Its payment is being given up: nobody is helped to finish it.
  if (status === 'cancelled') return undefined
  const waiting = await waitingPayment(req, id)
  const isSame =
    waiting?.gateway === gateway.id &&
    waiting.paymentMethod === methodOf(gateway, paymentMethod ?? undefined)
  return isSame ? waiting : undefined
}

const answered = async (
  req: PayloadRequest,
  { id }: Transaction,
  question: () => Promise<GatewayAnswer>,
): Promise<Paid> => {
  const answer = await ask(req, question)
  const { status } = await settle(req, id, answer)
  const transaction = await findAsCaller(req, 'transactions', id)
  return { transaction, status, ...(answer.next ? { next: answer.next } : {}) }
}

const settledBefore = async (req: PayloadRequest, { id }: Transaction): Promise<Paid> => {
  const transaction = await findAsCaller(req, 'transactions', id)
  return { transaction, status: transaction.status }
}

/**
 * Pays an order. The transaction is committed before the gateway is asked, under a key made from it;
 * an answer that never comes leaves it pending for the worker to ask again.
 */
export const pay = async (req: PayloadRequest, input: PayInput): Promise<Paid> => {
  await countMoney(req)
  await findAsCaller(req, 'orders', input.order)
  assertCan(req.user, 'payments.process')
  const gateway = gatewayNamed(req, input.gateway)
  const waiting = await unfinished(req, input, gateway)
  if (waiting)
    return answered(req, waiting, async () => gateway.lookUp(await questionOf(req, waiting)))
  const transaction =
    (await startedBefore(req)) ?? (await inTransaction(req, () => start(req, input, gateway)))
  if (transaction.status !== 'pending') return settledBefore(req, transaction)
  const { returnUrl } = input
  return answered(req, transaction, () =>
    gateway.pay({ ...callOf(transaction), ...(returnUrl ? { returnUrl } : {}) }),
  )
}
