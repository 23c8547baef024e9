import type { PayloadRequest, Where } from 'payload'

import type { Transaction } from '../../../payload-types'

type Sought = { and: Where[]; sort?: string; limit?: number }

const found = async (req: PayloadRequest, { and, ...order }: Sought): Promise<Transaction[]> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: { and },
    ...order,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const first = async (req: PayloadRequest, sought: Sought): Promise<Transaction | undefined> => {
  const [transaction] = await found(req, { ...sought, limit: 1 })
  return transaction
}

type Kind = Transaction['transactionType']

const ofOrder = (order: string, kind: Kind, status?: Transaction['status']): Where[] => [
  { order: { equals: order } },
  { transactionType: { equals: kind } },
  ...(status ? [{ status: { equals: status } }] : []),
]

/** The payment of this order that still waits for its gateway, if there is one. */
export const waitingPayment = (
  req: PayloadRequest,
  order: string,
): Promise<Transaction | undefined> => first(req, { and: ofOrder(order, 'payment', 'pending') })

/** The transaction that the gateway knows by this id of its own. */
export const transactionAt = (
  req: PayloadRequest,
  gateway: string,
  gatewayTransactionId: string,
): Promise<Transaction | undefined> =>
  first(req, {
    and: [
      { gateway: { equals: gateway } },
      { gatewayTransactionId: { equals: gatewayTransactionId } },
    ],
  })

/** The order's completed payments, oldest first. */
export const completedPayments = (req: PayloadRequest, order: string): Promise<Transaction[]> =>
  found(req, { and: ofOrder(order, 'payment', 'completed'), sort: 'createdAt' })

/** The last of the order's completed refunds, if there is one. */
export const lastRefund = (req: PayloadRequest, order: string): Promise<Transaction | undefined> =>
  first(req, { and: ofOrder(order, 'refund', 'completed'), sort: '-createdAt' })

/** The newest of the order's refunds, however it ended. */
export const newestRefund = (
  req: PayloadRequest,
  order: string,
): Promise<Transaction | undefined> =>
  first(req, { and: ofOrder(order, 'refund'), sort: '-createdAt' })

/** The commission the order has earned, if it has. */
export const commissionOf = (
  req: PayloadRequest,
  order: string,
): Promise<Transaction | undefined> => first(req, { and: ofOrder(order, 'commission') })

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
