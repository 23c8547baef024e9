import type { CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'

import { lockAccount, signedIn, type Account } from '../../src/domain/auth/account'
import * as auth from '../../src/domain/auth/signIn'
import * as ending from '../../src/domain/auth/signOut'

export const recordSignIn: CollectionAfterLoginHook<Account> = async ({ req, user }) => {
  await auth.recordSignIn(req, user)
}

/** Payload then writes the account back whole: the lock keeps it from undoing what changes meanwhile. */
export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const { collection, id } = signedIn(req.user)
  await lockAccount(req, collection, id)
  await ending.recordSignOut(req)
}
