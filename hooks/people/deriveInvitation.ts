import { randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import { maySignIn, type Account } from '../../src/domain/auth/account'
import { issueInvitation } from '../../src/domain/auth/invite'

/**
 * Staff who make an account without a password invite its owner: until they choose one, nobody knows the account's
 * password. An invitation ends with a password, a blocking or the trash, and when the address it went to changes.
 */
export const deriveInvitation: CollectionBeforeValidateHook<Account> = ({
  collection: { auth, slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  if (operation === 'create') {
    const isInvited = !data.password && req.user?.collection === 'admins'
    // Where nobody signs in with a password, nobody is asked to choose one.
    if (!isInvited || auth.disableLocalStrategy) return data
    return { ...data, password: randomBytes(32).toString('base64url'), invitedAt: NOW() }
  }
  if (!originalDoc?.invitedAt) return data
  // The hook hangs on the three account collections, whose stored rows do not name them.
  const after = { ...originalDoc, ...data, collection: slug } as Account
  const isAccepted = Boolean(data.password)
  const isEnded = isAccepted || !maySignIn(after) || after.email !== originalDoc.email
  if (!isEnded) return data
  return {
    ...data,
    ...(isAccepted ? { invitedAt: null } : {}),
    invitationExpiresAt: null,
    invitationTokenHash: null,
  }
}

// When it was really sent is written with the link itself.
const NOW = (): string => new Date().toISOString()

/** The mail with the link, in the transaction of the account it is for. */
export const recordInvitation: CollectionAfterChangeHook<Account> = async ({
  collection: { slug },
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create' || !doc.invitedAt) return doc
  // The same three collections.
  const account = { ...doc, collection: slug } as Account
  return { ...doc, ...(await issueInvitation(req, account)) }
}
