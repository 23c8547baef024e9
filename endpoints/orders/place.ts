import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { findAsCaller } from '../../src/domain/database/transaction'
import { effectOf } from '../../src/domain/idempotency/effects'
import { created } from '../body'
import { leftOut } from '../docs/contract'
import { once } from '../once'

/** Payload's own create, which stands behind ours. */
const ownCreate = (req: PayloadRequest): PayloadHandler => {
  const { endpoints } = req.payload.collections.orders.config
  const own = (endpoints || []).findLast(({ method, path }) => method === 'post' && path === '/')
  if (!own) throw new Error('Payload has no create for orders')
  return own.handler
}

/** Placing an order; under a key whose first request died with the order placed, that order. */
export const placeOrder: Endpoint = {
  path: '/',
  method: 'post',
  custom: leftOut('The collection tells of its own create.'),
  handler: once(async (req) => {
    const placed = await effectOf(req)
    if (!placed) return ownCreate(req)(req)
    return created(req, await findAsCaller(req, 'orders', placed), 'Order successfully created.')
  }),
}
