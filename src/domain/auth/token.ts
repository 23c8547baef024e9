import { extractJWT, getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'

import { readObject } from '../../core/readObject'
import type { Account } from './account'

export type Token = { token: string; exp: number }

/** A token as Payload's own strategy reads it, good as long as its session lives. */
export const signToken = (
  req: PayloadRequest,
  account: Account,
  { sid, seconds }: { sid: string; seconds: number },
): Promise<Token> =>
  jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: req.payload.collections[account.collection].config,
      email: account.email,
      sid,
      user: account,
    }),
    secret: req.payload.secret,
    tokenExpiration: seconds,
  })

/** When the token the request came with ends, and how long it was made for; the strategy has verified it. */
export const presentedToken = (req: PayloadRequest): { exp: number; seconds: number } => {
  const [, claims = ''] =
    extractJWT({ headers: req.headers, payload: req.payload })?.split('.') ?? []
  const { exp, iat } = readObject(Buffer.from(claims, 'base64url').toString('utf8'))
  return { exp: Number(exp ?? 0), seconds: Number(exp ?? 0) - Number(iat ?? 0) }
}
