import type { PayloadRequest } from 'payload'

import type { User } from '../../../payload-types'
import { assertCan } from '../access/can'
import { signedIn } from '../auth/account'
import { endAllSessions } from '../auth/sessions'
import { findAsCaller, inTransaction, lockAndRead } from '../database/transaction'
import { recordEvent } from '../events/record'
import { assertReason } from '../people/reason'
import { assertMove, type UserStatus } from './status'

export type StatusChange<S extends string> = { id: string; to: S; reason?: string }

/**
 * Blocks, unblocks or verifies by hand. Blocking needs a reason and ends every session in the same
 * transaction; unblocking gives back the state before. Asking for the present state changes nothing.
 */
export const changeStatus = async (
  req: PayloadRequest,
  change: StatusChange<UserStatus>,
): Promise<User> => {
  signedIn(req.user)
  await findAsCaller(req, 'users', change.id)
  assertCan(req.user, 'users.changeStatus')
  return inTransaction(req, async () => {
    const user = await lockAndRead(req, 'users', change.id)
    await move(req, user, change)
    return findAsCaller(req, 'users', change.id)
  })
}

const move = async (
  req: PayloadRequest,
  user: User,
  { id, reason, ...asked }: StatusChange<UserStatus>,
): Promise<void> => {
  const from = user.status
  const to = target(user, asked.to)
  if (from === to) return
  assertMove({ from, to })
  if (to === 'blocked') {
    assertReason(reason)
    await endAllSessions(req, { collection: 'users', id })
  }
  await req.payload.update({
    collection: 'users',
    id,
    data: { status: to, statusBeforeBlock: from === 'blocked' ? null : from },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordEvent(req, {
    type: 'user.status_changed',
    subject: { collection: 'users', id },
    summary: `User status changed from ${from} to ${to}.`,
    from,
    to,
    reason,
  })
}

const target = (user: User, asked: UserStatus): UserStatus =>
  user.status === 'blocked' && asked !== 'blocked' ? (user.statusBeforeBlock ?? 'active') : asked
