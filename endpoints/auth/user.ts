import type { Endpoint } from 'payload'
import { z } from 'zod'

import { apiKeyOf } from '../../src/domain/access/apiKey'
import { callerKind, permissionsOf } from '../../src/domain/access/can'
import { signedIn } from '../../src/domain/auth/account'
import { presentedToken } from '../../src/domain/auth/token'
import { documented } from '../docs/contract'
import { account, tag } from './answers'
import { ownAccount } from './session'

const contract = documented({
  ...{ id: 'readCaller', tag, summary: 'Who is signed in', who: 'everybody signed in' },
  answers: {
    200: {
      says: 'The account and what it may do.',
      json: z.object({
        user: account,
        ...{ collection: z.string(), role: z.string(), permissions: z.array(z.string()) },
        exp: z.int().optional(),
      }),
    },
  },
})

/** GET /auth/user → `{user, collection, role, permissions, exp}`. */
export const currentUser: Endpoint = {
  path: '/auth/user',
  method: 'get',
  custom: contract,
  handler: async (req) => {
    const caller = signedIn(req.user)
    return Response.json({
      // A key need not be allowed to read its owner's account, and still may ask whose it is.
      user: apiKeyOf(caller)
        ? { id: caller.id, collection: caller.collection }
        : await ownAccount(req),
      collection: caller.collection,
      role: callerKind(caller),
      permissions: permissionsOf(caller),
      exp: apiKeyOf(caller) ? null : presentedToken(req).exp,
    })
  },
}
