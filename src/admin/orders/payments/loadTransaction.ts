import type { PayloadRequest } from 'payload'

import type { GatewayEvent, Transaction } from '../../../../payload-types'
import { can } from '../../../domain/access/can'
import type { Verdict } from '../../../domain/access/verdict'
import { idOf } from '../../../domain/database/transaction'
import { titleOf } from '../../../domain/invoices/paper'
import { canRefund } from '../../../domain/payments/can'
import { refundedMinor } from '../../../domain/payments/sums'
import { pathOf, type Linked } from '../order'
import { findMovements } from './findMovements'

type Paper = { label: string; number: string; href: string }

export type TransactionPage = {
  transaction: Transaction
  order?: Linked | undefined
  customer?: Linked | undefined
  parent?: Linked | undefined
  refunds: (Linked & Pick<Transaction, 'amountMinor' | 'createdAt' | 'id' | 'status'>)[]
  /** What its gateway reported, newest first; empty for whom may not read that. */
  trail: GatewayEvent[]
  /** Its invoice or credit note, once there is one, and what took that back where the refund failed later. */
  papers: Paper[]
  /** What is left of a payment to give back, in minor units. */
  remainingMinor: number
  verdict: Verdict
}

const LABELS = {
  orders: 'orderNumber',
  users: 'fullName',
  resellers: 'businessName',
  transactions: 'transactionId',
} as const

type Collection = keyof typeof LABELS

const linked = async (
  req: PayloadRequest,
  collection: Collection,
  id: string | undefined,
): Promise<Linked | undefined> => {
  if (!id) return undefined
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const fields: Readonly<Record<string, unknown>> = { ...found }
  return { label: String(fields[LABELS[collection]]), href: pathOf(collection, id) }
}

const refundsOf = async (req: PayloadRequest, id: string): Promise<TransactionPage['refunds']> => {
  const docs = await findMovements(req, { parent: { equals: id } })
  return docs.map(({ id: refund, transactionId, amountMinor, createdAt, status }) => ({
    id: refund,
    label: transactionId,
    href: pathOf('transactions', refund),
    amountMinor,
    createdAt,
    status,
  }))
}

const trailOf = async (req: PayloadRequest, id: string): Promise<GatewayEvent[]> => {
  if (!can(req.user, 'gateway-events.read')) return []
  const { docs } = await req.payload.find({
    collection: 'gateway-events',
    where: { transaction: { equals: id } },
    sort: '-createdAt',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

const papersOf = async (req: PayloadRequest, id: string): Promise<Paper[]> => {
  const { docs } = await req.payload.find({
    collection: 'invoices',
    where: { transaction: { equals: id } },
    sort: 'createdAt',
    limit: 2,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((invoice) => ({
    label: titleOf(invoice),
    number: invoice.number,
    href: `/api/transactions/${id}/invoice?kind=${invoice.kind}`,
  }))
}

/** A transaction with what it belongs to, as this person may see it. */
export const loadTransaction = async (
  req: PayloadRequest,
  id: string,
): Promise<TransactionPage> => {
  const transaction = await req.payload.findByID({
    collection: 'transactions',
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const user = idOf(transaction.user)
  const isPayment = transaction.transactionType === 'payment'
  const remainingMinor = isPayment ? transaction.amountMinor - (await refundedMinor(req, id)) : 0
  return {
    transaction,
    order: await linked(req, 'orders', idOf(transaction.order)),
    customer: user
      ? await linked(req, 'users', user)
      : await linked(req, 'resellers', idOf(transaction.reseller)),
    parent: await linked(req, 'transactions', idOf(transaction.parent)),
    refunds: isPayment ? await refundsOf(req, id) : [],
    trail: await trailOf(req, id),
    papers: await papersOf(req, id),
    remainingMinor,
    verdict: canRefund({ ...transaction, remainingMinor }, req.user),
  }
}
