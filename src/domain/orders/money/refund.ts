import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order, Transaction } from '../../../../payload-types'
import { assertCan } from '../../access/can'
import { countMoney } from '../../limits/countRate'
import { findAsCaller, idOf, inTransaction } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { ask } from '../../payments/ask'
import type { Gateway } from '../../payments/gateway'
import { assertAmount, gatewayNamed } from '../../payments/gateways'
import { paidMinor, refundedMinor } from '../../payments/sums'
import { callOf, startAsking, startedBefore } from '../../payments/transaction'
import { assertBelowCeiling } from '../../settings/ceiling'
import { commissionReversedBy } from '../books/commission'
import { exceedsRemaining, notRefundable, paymentDisputed } from '../problems'
import { refundParts } from '../books/refundParts'
import { lockWithOrder } from './lockWithOrder'
import { settle } from './settle'

export const refundSchema = z.object({
  amountMinor: z
    .int('Give a whole number of minor units (cents).')
    .positive('Must be above zero.')
    .nullish(),
  reason: z.string('Say why.').trim().min(1, 'Say why.').max(500),
  validateOnly: z.boolean().default(false),
})

export type RefundInput = z.output<typeof refundSchema>

/** What a refund will do, in minor units of `currency`. */
export type RefundPreview = {
  amountMinor: number
  taxMinor: number
  netMinor: number
  remainingMinor: number
  currency: string
  gateway: string
  /** What it takes back of the reseller's commission. */
  commissionMinor: number
}

type Locked = { order: Order; payment: Transaction }

const lockRefundable = async (req: PayloadRequest, id: string): Promise<Locked> => {
  const { order, transaction: payment } = await lockWithOrder(req, id)
  if (!order || payment.transactionType !== 'payment' || payment.status !== 'completed')
    throw notRefundable({})
  const { dispute } = payment
  if (dispute === 'open' || dispute === 'lost') throw paymentDisputed({ dispute })
  return { order, payment }
}

const previewOf = async (
  req: PayloadRequest,
  { order, payment }: Locked,
  wanted: number | null | undefined,
): Promise<RefundPreview> => {
  const already = await refundedMinor(req, payment.id)
  const remainingMinor = payment.amountMinor - already
  const amountMinor = wanted ?? remainingMinor
  if (amountMinor > remainingMinor || amountMinor === 0) throw exceedsRemaining({ remainingMinor })
  await assertBelowCeiling(req, 'refund', { amountMinor, currency: payment.currency })
  const completedMinor = payment.amountMinor - (await paidMinor(req, order.id))
  const waitingMinor = already - completedMinor
  const parts = await refundParts(req, order, { amountMinor, completedMinor, waitingMinor })
  return {
    amountMinor,
    remainingMinor,
    currency: payment.currency,
    gateway: payment.gateway,
    commissionMinor: await commissionReversedBy(req, order, {
      amountMinor,
      alreadyRefundedMinor: already,
    }),
    ...parts,
  }
}

const start = async (
  req: PayloadRequest,
  { order, payment }: Locked,
  { amountMinor, reason }: { amountMinor: number; reason: string },
): Promise<Transaction> => {
  const refund = await startAsking(req, {
    transactionType: 'refund',
    order: payment.order,
    user: payment.user,
    reseller: payment.reseller,
    amountMinor,
    currency: payment.currency,
    gateway: payment.gateway,
    paymentMethod: payment.paymentMethod,
    parent: payment.id,
    reason,
  })
  await recordEvent(req, {
    type: 'order.refund_started',
    subject: { collection: 'orders', id: order.id },
    summary: `Refund ${refund.transactionId} started.`,
    reason,
  })
  return refund
}

/** What the refund would do; saves nothing. */
export const previewRefund = async (
  req: PayloadRequest,
  id: string,
  input: RefundInput,
): Promise<RefundPreview> => {
  await findAsCaller(req, 'transactions', id)
  assertCan(req.user, 'payments.refund')
  return inTransaction(req, async () =>
    previewOf(req, await lockRefundable(req, id), input.amountMinor),
  )
}

/** Refunds whole or part of what is left; two at once can never take more than was paid. */
export const refund = async (
  req: PayloadRequest,
  id: string,
  input: RefundInput,
): Promise<Transaction> => {
  await countMoney(req)
  await findAsCaller(req, 'transactions', id)
  assertCan(req.user, 'payments.refund')
  return refundAsSystem(req, id, input)
}

/** The same without asking who: for a caller whose right was already checked. */
export const refundAsSystem = async (
  req: PayloadRequest,
  id: string,
  input: Pick<RefundInput, 'amountMinor' | 'reason'>,
): Promise<Transaction> => {
  const started =
    (await startedEarlier(req)) ?? (await inTransaction(req, () => startNow(req, id, input)))
  if (started.transaction.status !== 'pending') return started.transaction
  const answer = await ask(req, () =>
    started.gateway.refund({
      ...callOf(started.transaction),
      paymentGatewayTransactionId: started.payment.gatewayTransactionId ?? '',
    }),
  )
  return settle(req, started.transaction.id, answer)
}

type Started = { transaction: Transaction; payment: Transaction; gateway: Gateway }

const startNow = async (
  req: PayloadRequest,
  id: string,
  { amountMinor: wanted, reason }: Pick<RefundInput, 'amountMinor' | 'reason'>,
): Promise<Started> => {
  const locked = await lockRefundable(req, id)
  const { amountMinor } = await previewOf(req, locked, wanted)
  // Before anything is saved: a refund refused here must not be made by the worker later.
  const gateway = gatewayNamed(req, locked.payment.gateway)
  const { currency } = locked.payment
  assertAmount(gateway, { amountMinor, currency, path: 'amountMinor' })
  const transaction = await start(req, locked, { amountMinor, reason })
  return { transaction, payment: locked.payment, gateway }
}

/** What an attempt that died has begun. */
const startedEarlier = async (req: PayloadRequest): Promise<Started | undefined> => {
  const transaction = await startedBefore(req)
  if (!transaction) return undefined
  const payment = await req.payload.findByID({
    collection: 'transactions',
    id: idOf(transaction.parent) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { transaction, payment, gateway: gatewayNamed(req, payment.gateway) }
}
