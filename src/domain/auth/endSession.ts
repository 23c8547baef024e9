import type { PayloadRequest } from 'payload'

import { notFound } from '../database/problems'
import { inTransaction } from '../database/transaction'
import { recordEvent } from '../events/record'
import { inSession } from './account'
import { endSession as removeSession, sessionsOf, type Session } from './sessions'

type Listed = Session & { isCurrent: boolean }

/** The caller's own sessions, the one they ask with marked. */
export const listSessions = async (req: PayloadRequest): Promise<Listed[]> => {
  const caller = inSession(req.user)
  const sessions = await sessionsOf(req, caller)
  return sessions.map((session) => ({ ...session, isCurrent: session.id === caller._sid }))
}

/**
 * Ends one of the caller's own sessions: its token is dead at once. Asked again, and for a session of
 * somebody else, 404. Answers whether it was the one they asked with.
 */
export const endSession = async (req: PayloadRequest, sid: string): Promise<boolean> => {
  const { _sid, collection, id } = inSession(req.user)
  await inTransaction(req, async () => {
    if (!(await removeSession(req, { collection, id }, sid))) throw notFound({ id: sid })
    await recordEvent(req, {
      type: 'session.ended',
      subject: { collection, id },
      summary: sid === _sid ? 'Signed out.' : 'Ended another session.',
    })
  })
  return sid === _sid
}
