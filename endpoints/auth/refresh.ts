import type { Endpoint } from 'payload'

import { refreshToken } from '../../src/domain/auth/refreshToken'
import { keepingHeaders, ownAccount } from './session'

/** POST /auth/token/refresh → `{token, exp, user}`. */
export const refresh: Endpoint = {
  path: '/auth/token/refresh',
  method: 'post',
  handler: async (req) => {
    const token = await refreshToken(req)
    const user = await ownAccount(req)
    return Response.json({ ...token, user }, { headers: keepingHeaders(req, token) })
  },
}
