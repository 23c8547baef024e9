import type { PayloadRequest } from 'payload'

import { findWaiting } from '../../payments/find'
import { gatewayOf } from '../../payments/gateways'
import { questionOf } from '../../payments/transaction'
import { settle } from './settle'

/**
 * Gives up the waiting payment of a cancelled order at its gateway, so that nobody pays for nothing. Where it was made
 * meanwhile it is settled as made, and due back. A gateway that cannot is asked about it as before.
 */
export const cancelPayment = async (
  req: PayloadRequest,
  { transaction: id }: { transaction: string },
): Promise<void> => {
  const transaction = await findWaiting(req, id)
  if (!transaction) return
  const gateway = gatewayOf(req, transaction.gateway)
  if (!gateway?.cancel) return
  const answer = await gateway.cancel(await questionOf(req, transaction))
  await settle(req, id, answer.status === 'failed' ? { ...answer, status: 'cancelled' } : answer)
}
