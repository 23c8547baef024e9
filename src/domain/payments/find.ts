import type { PayloadRequest } from 'payload'

import type { Transaction } from '../../../payload-types'

/** The payment of this order that still waits for its gateway, if there is one. */
export const waitingPayment = async (
  req: PayloadRequest,
  order: string,
): Promise<Transaction | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: {
      and: [
        { order: { equals: order } },
        { transactionType: { equals: 'payment' } },
        { status: { equals: 'pending' } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** The transaction that the gateway knows by this id of its own. */
export const transactionAt = async (
  req: PayloadRequest,
  gateway: string,
  gatewayTransactionId: string,
): Promise<Transaction | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: {
      and: [
        { gateway: { equals: gateway } },
        { gatewayTransactionId: { equals: gatewayTransactionId } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** The order's completed payments, oldest first. */
export const completedPayments = async (
  req: PayloadRequest,
  order: string,
): Promise<Transaction[]> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: {
      and: [
        { order: { equals: order } },
        { transactionType: { equals: 'payment' } },
        { status: { equals: 'completed' } },
      ],
    },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** The last of the order's completed refunds, if there is one. */
export const lastRefund = async (
  req: PayloadRequest,
  order: string,
): Promise<Transaction | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: {
      and: [
        { order: { equals: order } },
        { transactionType: { equals: 'refund' } },
        { status: { equals: 'completed' } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** The commission the order has earned, if it has. */
export const commissionOf = async (
  req: PayloadRequest,
  order: string,
): Promise<Transaction | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: {
      and: [{ order: { equals: order } }, { transactionType: { equals: 'commission' } }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** The transaction while its gateway has yet to say how it ended; undefined once it has, or where there is none. */
export const findWaiting = async (
  req: PayloadRequest,
  id: string,
): Promise<Transaction | undefined> => {
  const transaction = await req.payload.findByID({
    collection: 'transactions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return transaction?.status === 'pending' ? transaction : undefined
}
