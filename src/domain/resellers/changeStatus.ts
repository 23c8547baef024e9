import type { PayloadRequest } from 'payload'

import type { Reseller } from '../../../payload-types'
import { assertCan } from '../access/can'
import { signedIn } from '../auth/account'
import { endAllSessions } from '../auth/sessions'
import { findAsCaller, inTransaction, lockAndRead } from '../database/transaction'
import { recordEvent } from '../events/record'
import { assertReason } from '../people/reason'
import { assertMove, type ResellerStatus } from './status'

type Change = { id: string; to: ResellerStatus; reason?: string }

/**
 * Approves, suspends or reinstates. Suspending needs a reason and ends every session in the same
 * transaction. Asking for the present state changes nothing.
 */
export const changeStatus = async (req: PayloadRequest, change: Change): Promise<Reseller> => {
  signedIn(req.user)
  await findAsCaller(req, 'resellers', change.id)
  assertCan(req.user, 'resellers.changeStatus')
  return inTransaction(req, async () => {
    const { status } = await lockAndRead(req, 'resellers', change.id)
    if (status !== change.to) await move(req, status, change)
    return findAsCaller(req, 'resellers', change.id)
  })
}

const move = async (
  req: PayloadRequest,
  from: ResellerStatus,
  { id, to, reason }: Change,
): Promise<void> => {
  assertMove({ from, to })
  if (to === 'suspended') {
    assertReason(reason)
    await endAllSessions(req, { collection: 'resellers', id })
  }
  await req.payload.update({
    collection: 'resellers',
    id,
    data: { status: to },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordEvent(req, {
    type: 'reseller.status_changed',
    subject: { collection: 'resellers', id },
    summary: `Reseller status changed from ${from} to ${to}.`,
    from,
    to,
    reason,
  })
}
