import type { PayloadRequest } from 'payload'

import type { Transaction } from '../../../payload-types'
import { idOf } from '../database/transaction'
import { effectOf, recordEffect } from '../idempotency/effects'
import { now } from '../ports'
import { addJob } from '../queue/addJob'
import { nextNumber } from '../settings/numbers'
import type { GatewayAnswer, GatewayCall, Question } from './gateway'
import { assertMove } from './status'

/** In place of a gateway: only our own books are moved, and nobody outside is asked. */
export const LEDGER = 'ledger'

type NewTransaction = Pick<
  Transaction,
  | 'transactionType'
  | 'order'
  | 'user'
  | 'reseller'
  | 'amountMinor'
  | 'currency'
  | 'gateway'
  | 'paymentMethod'
  | 'parent'
  | 'reason'
> &
  Partial<Pick<Transaction, 'gatewayTransactionId'>>

/** Records what is about to be asked of a gateway, before anything leaves the process. */
export const startTransaction = async (
  req: PayloadRequest,
  data: NewTransaction,
): Promise<Transaction> =>
  req.payload.create({
    collection: 'transactions',
    data: {
      ...data,
      order: idOf(data.order),
      user: idOf(data.user),
      reseller: idOf(data.reseller),
      parent: idOf(data.parent),
      status: 'pending',
      transactionId: await nextNumber(req, 'transaction'),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })

/** When the worker asks a gateway about what this request could not bring to an end. */
const ASK_AGAIN_MS = 2000

/**
 * The same where this request asks the gateway itself: begun again it finds what it has started, and if it never comes
 * to an end, the worker asks.
 */
export const startAsking = async (
  req: PayloadRequest,
  data: NewTransaction,
): Promise<Transaction> => {
  const transaction = await startTransaction(req, data)
  await recordEffect(req, transaction.id)
  await addJob(req, {
    task: 'settle_transaction',
    input: { transaction: transaction.id },
    key: `settle:${transaction.id}`,
    runAt: new Date(now(req).getTime() + ASK_AGAIN_MS),
  })
  return transaction
}

/** How a transaction ended: as its gateway says, or given up by us and closed there. */
export type Outcome = Omit<GatewayAnswer, 'status'> & {
  status: 'completed' | 'failed' | 'cancelled'
}

/** Records how a locked, pending transaction ended. */
export const finishTransaction = async (
  req: PayloadRequest,
  transaction: Transaction,
  answer: Outcome,
): Promise<Transaction> => {
  assertMove({ from: transaction.status, to: answer.status })
  return req.payload.update({
    collection: 'transactions',
    id: transaction.id,
    data: {
      status: answer.status,
      gatewayTransactionId: answer.gatewayTransactionId,
      paymentGatewayResponse: answer.response,
      completedAt: answer.status === 'completed' ? now(req).toISOString() : null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Keeps the gateway's own id of a locked transaction whose outcome it has not told yet. */
export const rememberGatewayId = async (
  req: PayloadRequest,
  transaction: Transaction,
  { gatewayTransactionId, response }: GatewayAnswer,
): Promise<Transaction> => {
  if (!gatewayTransactionId || transaction.gatewayTransactionId) return transaction
  return req.payload.update({
    collection: 'transactions',
    id: transaction.id,
    data: { gatewayTransactionId, paymentGatewayResponse: response },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

export const callOf = (transaction: Transaction): GatewayCall => ({
  id: transaction.id,
  transactionId: transaction.transactionId,
  amountMinor: transaction.amountMinor,
  currency: transaction.currency,
  paymentMethod: transaction.paymentMethod,
  createdAt: new Date(transaction.createdAt),
})

/** What a gateway is asked about an earlier payment or refund. */
export const questionOf = async (
  req: PayloadRequest,
  transaction: Transaction,
): Promise<Question> => {
  const { gatewayTransactionId } = transaction
  const parent = idOf(transaction.parent)
  const payment = parent
    ? await req.payload.findByID({
        collection: 'transactions',
        id: parent,
        depth: 0,
        overrideAccess: true,
        req,
      })
    : undefined
  return {
    ...callOf(transaction),
    // To its gateway a top-up is a payment.
    transactionType: transaction.transactionType === 'refund' ? 'refund' : 'payment',
    ...(gatewayTransactionId ? { gatewayTransactionId } : {}),
    ...(payment?.gatewayTransactionId
      ? { paymentGatewayTransactionId: payment.gatewayTransactionId }
      : {}),
  }
}

/** The transaction that an earlier attempt at this request has started, to be asked about again instead of a second one. */
export const startedBefore = async (req: PayloadRequest): Promise<Transaction | undefined> => {
  const id = await effectOf(req)
  if (id === undefined) return undefined
  return req.payload.findByID({
    collection: 'transactions',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
