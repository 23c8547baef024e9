import type { CollectionBeforeChangeHook } from 'payload'

import { maySignIn, type Account } from '../src/domain/auth/account'

/** Sessions come from signing in alone, and all end when the account may not sign in any more. */
export const deriveSessions: CollectionBeforeChangeHook<Account> = ({
  collection: { slug },
  data,
  operation,
  originalDoc,
}) => {
  // The hook hangs on the three account collections, whose stored rows do not name them.
  const after = { ...originalDoc, ...data, collection: slug } as Account
  return operation === 'create' || !maySignIn(after) ? { ...data, sessions: [] } : data
}
