import type { Endpoint } from 'payload'

import { refreshToken } from '../../src/domain/auth/refreshToken'
import { documented } from '../docs/contract'
import { tag, tokenAnswer } from './answers'
import { keepingHeaders, ownAccount } from './session'

const contract = documented({
  ...{ id: 'refreshToken', tag, summary: 'A new token', who: 'everybody signed in' },
  answers: { 200: { says: 'The session, longer.', json: tokenAnswer } },
})

/** POST /auth/token/refresh → `{token, exp, user}`. */
export const refresh: Endpoint = {
  path: '/auth/token/refresh',
  method: 'post',
  custom: contract,
  handler: async (req) => {
    const token = await refreshToken(req)
    const user = await ownAccount(req)
    return Response.json({ ...token, user }, { headers: keepingHeaders(req, token) })
  },
}
