import type { Endpoint } from 'payload'

import { signOut } from '../../src/domain/auth/signOut'
import { endingHeaders } from './session'

/** POST /auth/logout: ends this session. */
export const logout: Endpoint = {
  path: '/auth/logout',
  method: 'post',
  handler: async (req) => {
    await signOut(req)
    return Response.json({ message: 'Signed out.' }, { headers: endingHeaders(req) })
  },
}
