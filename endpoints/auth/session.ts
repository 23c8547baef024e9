import {
  generateExpiredPayloadCookie,
  generatePayloadCookie,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import { findAsCaller } from '../../src/domain/database/transaction'
import { signedIn } from '../../src/domain/auth/account'
import type { Token } from '../../src/domain/auth/token'

/**
 * The headers that keep or end the panel's session. All account collections would share the one cookie,
 * so only staff get it: a customer signing in must not end the session of staff in the same browser.
 */
export const keepingHeaders = (req: PayloadRequest, { token, exp }: Token): HeadersInit => {
  if (req.user?.collection !== 'admins') return {}
  const { config } = req.payload.collections.admins
  const tokenExpiration = Math.max(0, exp - Math.floor(Date.now() / 1000))
  return {
    'Set-Cookie': generatePayloadCookie({
      collectionAuthConfig: { ...config.auth, tokenExpiration },
      cookiePrefix: req.payload.config.cookiePrefix,
      returnCookieAsObject: false,
      token,
    }),
  }
}

export const endingHeaders = (req: PayloadRequest): HeadersInit => {
  if (req.user?.collection !== 'admins') return {}
  return {
    'Set-Cookie': generateExpiredPayloadCookie({
      collectionAuthConfig: req.payload.collections.admins.config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      returnCookieAsObject: false,
    }),
  }
}

/** The caller's own account as they may read it. */
export const ownAccount = async (req: PayloadRequest): Promise<TypedUser> => {
  const { collection, id } = signedIn(req.user)
  const { sessions: _, ...account } = await findAsCaller(req, collection, id)
  // The document is the caller's own, so it is of the caller's collection.
  return { ...account, collection } as TypedUser
}
