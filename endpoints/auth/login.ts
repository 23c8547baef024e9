import type { Endpoint } from 'payload'
import { z } from 'zod'

import { readBody } from '../body'
import { documented } from '../docs/contract'
import { tag, tokenAnswer } from './answers'
import { credentialsSchema, signInWith } from './credentials'
import { keepingHeaders, ownAccount } from './session'

const contract = documented({
  ...{ id: 'signIn', tag, summary: 'Sign in', who: 'everybody', isPublic: true },
  body: credentialsSchema,
  answers: { 200: { says: 'A session.', json: tokenAnswer.extend({ collection: z.string() }) } },
  errors: ['auth.invalid', 'auth.too_many'],
  example: { email: 'ada@example.com', password: '…', as: 'users' },
})

/** POST /auth/login `{email or username, password, as?, rememberMe?}` → `{token, exp, user, collection}`. */
export const login: Endpoint = {
  path: '/auth/login',
  method: 'post',
  custom: contract,
  handler: async (req) => {
    const body = await readBody(req, credentialsSchema)
    const token = await signInWith(req, body)
    return Response.json(
      { ...token, user: await ownAccount(req), collection: body.as },
      { headers: keepingHeaders(req, token) },
    )
  },
}
