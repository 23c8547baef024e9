import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { recordEvent } from '../events/record'
import type { AccountCollection } from './account'

type Refusal = {
  collection: AccountCollection
  /** The account's id when the name was known; the typed name itself is never kept. */
  id?: string
  reason: 'wrong_password' | 'unknown_account' | 'not_allowed'
}

/** Recorded in a transaction of its own: the refusal stays although the sign-in rolls back. */
export const recordRefusal = async (
  req: PayloadRequest,
  { collection, id, reason }: Refusal,
): Promise<void> => {
  const apart = isolateObjectProperty(req, ['transactionID', 'user'])
  apart.transactionID = undefined
  apart.user = null
  await recordEvent(apart, {
    type: 'session.refused',
    subject: { collection, id: id ?? 'unknown' },
    summary: 'A sign-in was refused.',
    reason,
  })
}
