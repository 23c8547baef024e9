import type { Endpoint } from 'payload'

import { message } from '../body'
import { signOut } from '../../src/domain/auth/signOut'
import { documented, onlyMessage } from '../docs/contract'
import { tag } from './answers'
import { endingHeaders } from './session'

const contract = documented({
  ...{ id: 'signOut', tag, summary: 'End this session', who: 'everybody signed in' },
  answers: { 200: { says: 'It has ended.', json: onlyMessage } },
})

/** POST /auth/logout: ends this session. */
export const logout: Endpoint = {
  path: '/auth/logout',
  method: 'post',
  custom: contract,
  handler: async (req) => {
    await signOut(req)
    return message(req, 'Signed out.', endingHeaders(req))
  },
}
