import type { CollectionBeforeLoginHook } from 'payload'

import { authInvalid, maySignIn, type Account } from '../../src/domain/auth/account'
import { recordRefusal } from '../../src/domain/auth/refusal'

/** The rule of `signIn` for a sign-in by Payload's local API: suspended, blocked, inactive and trashed stay out. */
export const guardSignIn: CollectionBeforeLoginHook<Account> = async ({ req, user }) => {
  if (maySignIn(user)) return user
  await recordRefusal(req, { collection: user.collection, id: user.id, reason: 'not_allowed' })
  throw authInvalid({})
}
