import type { Endpoint } from 'payload'

import { readBody } from '../body'
import { credentialsSchema, signInWith } from './credentials'
import { keepingHeaders, ownAccount } from './session'

/** POST /auth/login `{email or username, password, as?, rememberMe?}` → `{token, exp, user, collection}`. */
export const login: Endpoint = {
  path: '/auth/login',
  method: 'post',
  handler: async (req) => {
    const body = await readBody(req, credentialsSchema)
    const token = await signInWith(req, body)
    return Response.json(
      { ...token, user: await ownAccount(req), collection: body.as },
      { headers: keepingHeaders(req, token) },
    )
  },
}
