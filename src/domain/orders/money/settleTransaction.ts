import type { PayloadRequest } from 'payload'

import type { Transaction } from '../../../../payload-types'
import { idOf } from '../../database/transaction'
import { findWaiting } from '../../payments/find'
import { gatewayOf } from '../../payments/gateways'
import { questionOf } from '../../payments/transaction'
import { settle } from './settle'

/**
 * Asks the gateway what became of a waiting transaction and settles it; what is only set aside is taken. Settled ones
 * stay as they are.
 */
export const settleTransaction = async (
  req: PayloadRequest,
  { transaction: id }: { transaction: string },
): Promise<void> => {
  const transaction = await findWaiting(req, id)
  if (!transaction) return
  const gateway = gatewayOf(req, transaction.gateway)
  if (!gateway) return
  const question = await questionOf(req, transaction)
  const answer = await gateway.lookUp(question)
  const isToTake = answer.isSetAside && !(await isUnwanted(req, transaction))
  const taken = isToTake ? await gateway.capture?.(question) : undefined
  await settle(req, id, taken ?? answer)
}

/** Money set aside for an order that was cancelled meanwhile is let go by `cancelPayment`, not taken. */
const isUnwanted = async (req: PayloadRequest, { order }: Transaction): Promise<boolean> => {
  const id = idOf(order)
  if (!id) return false
  const found = await req.payload.findByID({
    collection: 'orders',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return found.status === 'cancelled'
}
