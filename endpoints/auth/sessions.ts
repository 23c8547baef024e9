import type { Endpoint } from 'payload'

import { endSession, listSessions } from '../../src/domain/auth/endSession'
import { routeParam } from '../body'
import { endingHeaders } from './session'

/** GET /auth/sessions → `{docs: [{id, startedAt, expiresAt, ip, userAgent, isCurrent}], totalDocs}`. */
export const ownSessions: Endpoint = {
  path: '/auth/sessions',
  method: 'get',
  handler: async (req) => {
    const docs = await listSessions(req)
    return Response.json({ docs, totalDocs: docs.length })
  },
}

/** DELETE /auth/sessions/:id: ends one of one's own. */
export const endOwnSession: Endpoint = {
  path: '/auth/sessions/:id',
  method: 'delete',
  handler: async (req) => {
    const isCurrent = await endSession(req, routeParam(req))
    const headers = isCurrent ? endingHeaders(req) : {}
    return Response.json({ message: 'The session has ended.' }, { headers })
  },
}
