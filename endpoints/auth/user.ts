import type { Endpoint } from 'payload'

import { callerKind, permissionsOf } from '../../src/domain/access/can'
import { signedIn } from '../../src/domain/auth/account'
import { presentedToken } from '../../src/domain/auth/token'
import { ownAccount } from './session'

/** GET /auth/user → `{user, collection, role, permissions, exp}`. */
export const currentUser: Endpoint = {
  path: '/auth/user',
  method: 'get',
  handler: async (req) => {
    const caller = signedIn(req.user)
    return Response.json({
      user: await ownAccount(req),
      collection: caller.collection,
      role: callerKind(caller),
      permissions: permissionsOf(caller),
      exp: presentedToken(req).exp,
    })
  },
}
