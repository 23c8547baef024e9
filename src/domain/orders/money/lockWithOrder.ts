import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../../payload-types'
import { idOf, lockAndRead } from '../../database/transaction'

/** A transaction, and what it pays for or gives back; a top-up has no order. */
type WithOrder = { transaction: Transaction; order: Order | undefined }

/**
 * Locks a transaction until the database transaction ends, its order before it: two who locked them the other way
 * round would wait for each other.
 */
export const lockWithOrder = async (req: PayloadRequest, id: string): Promise<WithOrder> => {
  const found = await req.payload.findByID({
    collection: 'transactions',
    id,
    select: { order: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const sold = idOf(found.order)
  const order = sold ? await lockAndRead(req, 'orders', sold) : undefined
  return { order, transaction: await lockAndRead(req, 'transactions', id) }
}
