import type { PayloadRequest } from 'payload'

import { inTransaction } from '../database/transaction'
import { recordEvent } from '../events/record'
import { inSession } from './account'
import { endSession } from './sessions'

/** Ends this session and no other; 401 `auth.required` without one. */
export const signOut = async (req: PayloadRequest): Promise<void> => {
  const user = inSession(req.user)
  await inTransaction(req, async () => {
    await endSession(req, user, user._sid ?? '')
    await recordSignOut(req)
  })
}

export const recordSignOut = async (req: PayloadRequest): Promise<void> => {
  const { collection, id } = inSession(req.user)
  await recordEvent(req, {
    type: 'session.ended',
    subject: { collection, id },
    summary: 'Signed out.',
  })
}
