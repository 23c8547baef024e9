import type { PayloadRequest } from 'payload'

import { notSignedIn } from '../access/can'
import { inTransaction } from '../database/transaction'
import { inSession } from './account'
import { extendSession } from './sessions'
import { presentedToken, signToken, type Token } from './token'

/**
 * A new token for the same session, as long as the old one was made for and within the session's outer bound; 401 when
 * the session has ended.
 */
export const refreshToken = async (req: PayloadRequest): Promise<Token> => {
  const user = inSession(req.user)
  const sid = user._sid ?? ''
  const { seconds } = presentedToken(req)
  const lasting = await inTransaction(req, () => extendSession(req, user, { sid, seconds }))
  if (lasting === undefined) throw notSignedIn({})
  return signToken(req, user, { sid, seconds: lasting })
}
