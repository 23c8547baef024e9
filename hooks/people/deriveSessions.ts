import type { CollectionBeforeChangeHook } from 'payload'

import { maySignIn, type Account } from '../../src/domain/auth/account'

/**
 * Sessions come from signing in alone. All end when the account may not sign in any more, and when its password
 * is set; but whoever sets their own stays in the session they do it with.
 */
export const deriveSessions: CollectionBeforeChangeHook<Account> = ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  // The hook hangs on the three account collections, whose stored rows do not name them.
  const after = { ...originalDoc, ...data, collection: slug } as Account
  if (operation === 'create' || !maySignIn(after)) return { ...data, sessions: [] }
  if (!data.password) return data
  const caller: Account | null = req.user
  const isOwn = caller?.id === originalDoc?.id
  const kept = (data.sessions ?? []).filter(({ id }) => isOwn && id === caller?._sid)
  return { ...data, sessions: kept }
}
