import type { PayloadRequest } from 'payload'

import type { Transaction } from '../../../payload-types'
import { idOf } from '../database/transaction'
import { now } from '../ports'
import { nextNumber } from '../settings/numbers'
import type { GatewayAnswer, GatewayCall } from './gateway'
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
>

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

/** Records a gateway's answer on a locked, pending transaction. */
export const finishTransaction = async (
  req: PayloadRequest,
  transaction: Transaction,
  answer: GatewayAnswer & { status: 'completed' | 'failed' },
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

export const callOf = (transaction: Transaction): GatewayCall => ({
  transactionId: transaction.transactionId,
  amountMinor: transaction.amountMinor,
  currency: transaction.currency,
  paymentMethod: transaction.paymentMethod,
  createdAt: new Date(transaction.createdAt),
})
