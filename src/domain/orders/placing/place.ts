import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { findAsCaller } from '../../database/transaction'
import { effectOf } from '../../idempotency/effects'

/** What an attempt that died has placed. */
const placedBefore = async (req: PayloadRequest): Promise<Order | undefined> => {
  const id = await effectOf(req)
  return id === undefined ? undefined : findAsCaller(req, 'orders', id)
}

/**
 * Places one order as the caller, through the same door as `POST /orders`: hooks derive the whole row. What an attempt
 * under the same idempotency key has placed is not placed again.
 */
export const place = async (
  req: PayloadRequest,
  order: Record<string, unknown>,
): Promise<Order> => {
  const placed = await placedBefore(req)
  if (placed) return placed
  return req.payload.create({
    collection: 'orders',
    // The create hook derives the row from what the schema reads; the type wants it all given.
    data: order as unknown as Order,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
