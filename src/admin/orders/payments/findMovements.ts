import type { PayloadRequest, Where } from 'payload'

import type { Transaction } from '../../../../payload-types'

/** Movements of money as their reader may see them, oldest first. */
export const findMovements = async (req: PayloadRequest, where: Where): Promise<Transaction[]> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where,
    sort: 'createdAt',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
