import type { PayloadRequest } from 'payload'

import { gatewayOf } from '../payments/gateways'
import { questionOf } from '../payments/transaction'
import { settle } from './settle'

/** Asks the gateway what became of a waiting transaction and settles it. Settled ones stay as they are. */
export const settleTransaction = async (
  req: PayloadRequest,
  { transaction: id }: { transaction: string },
): Promise<void> => {
  const transaction = await req.payload.findByID({
    collection: 'transactions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (transaction?.status !== 'pending') return
  const gateway = gatewayOf(req, transaction.gateway)
  if (!gateway) return
  await settle(req, id, await gateway.lookUp(await questionOf(req, transaction)))
}
