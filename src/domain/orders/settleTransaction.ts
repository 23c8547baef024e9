import type { PayloadRequest } from 'payload'

import { portsOf } from '../ports'
import { callOf } from '../payments/transaction'
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
  const gateway = portsOf(req).gateways.find(({ id: name }) => name === transaction.gateway)
  if (!gateway) return
  // A top-up is a payment to its gateway.
  const transactionType = transaction.transactionType === 'refund' ? 'refund' : 'payment'
  await settle(req, id, await gateway.lookUp({ ...callOf(transaction), transactionType }))
}
