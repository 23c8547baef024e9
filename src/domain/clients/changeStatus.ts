import type { PayloadRequest } from 'payload'

import type { Client } from '../../../payload-types'
import { problem } from '../../core/problem'
import { assertCan, isStaff } from '../access/can'
import { signedIn } from '../auth/account'
import { findAsCaller, inTransaction, lockAndRead } from '../database/transaction'
import { recordEvent } from '../events/record'
import { assertReason } from '../people/reason'
import { assertMove, type ClientStatus } from './status'

type Change = { id: string; to: ClientStatus; reason?: string }

const suspendedByStaff = problem(
  'client.suspended_by_staff',
  403,
  () => 'Staff suspended this client, so only staff can lift it.',
)

/**
 * Moves a client, their own by a reseller, any by staff. Suspending needs a reason; what staff
 * suspended only staff lifts. Asking for the present state changes nothing, but that a suspension by
 * a reseller which staff repeat becomes one of staff.
 */
export const changeStatus = async (req: PayloadRequest, change: Change): Promise<Client> => {
  signedIn(req.user)
  await findAsCaller(req, 'clients', change.id)
  assertCan(req.user, 'clients.changeStatus')
  return inTransaction(req, async () => {
    const client = await lockAndRead(req, 'clients', change.id)
    await move(req, client, change)
    return findAsCaller(req, 'clients', change.id)
  })
}

const move = async (req: PayloadRequest, client: Client, change: Change): Promise<void> => {
  const { id, reason, to } = change
  const from = client.status
  const suspendedBy = suspenderAfter(req, to)
  if (from === to && !isTakenOver(client, suspendedBy)) return
  if (client.suspendedBy === 'staff' && !isStaff(req.user)) throw suspendedByStaff({})
  if (from !== to) assertMove({ from, to })
  if (to === 'suspended') assertReason(reason)
  await req.payload.update({
    collection: 'clients',
    id,
    data: { status: to, suspendedBy },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordEvent(req, {
    type: 'client.status_changed',
    subject: { collection: 'clients', id },
    summary: `Client status changed from ${from} to ${to}.`,
    from,
    to,
    reason,
  })
}

const suspenderAfter = (req: PayloadRequest, to: ClientStatus): 'staff' | 'reseller' | null => {
  if (to !== 'suspended') return null
  return isStaff(req.user) ? 'staff' : 'reseller'
}

const isTakenOver = (client: Client, suspendedBy: 'staff' | 'reseller' | null): boolean =>
  suspendedBy === 'staff' && client.suspendedBy === 'reseller'
