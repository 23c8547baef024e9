import type { Endpoint } from 'payload'
import { z } from 'zod'

import { endSession, listSessions } from '../../src/domain/auth/endSession'
import { routeParam, message } from '../body'
import { documented, onlyMessage } from '../docs/contract'
import { tag } from './answers'
import { endingHeaders } from './session'

const session = z.object({
  ...{ id: z.string(), startedAt: z.iso.datetime(), expiresAt: z.iso.datetime() },
  ...{ ip: z.string().nullish(), userAgent: z.string().nullish(), isCurrent: z.boolean() },
})

const contracts = {
  list: documented({
    ...{ id: 'listSessions', tag, summary: "One's own sessions", who: 'everybody signed in' },
    answers: {
      200: { says: 'All.', json: z.object({ docs: z.array(session), totalDocs: z.int() }) },
    },
  }),
  end: documented({
    ...{ id: 'endSession', tag, summary: "End one of one's own sessions" },
    who: 'everybody signed in',
    answers: { 200: { says: 'Its token is dead.', json: onlyMessage } },
  }),
}

/** GET /auth/sessions → `{docs: [{id, startedAt, expiresAt, ip, userAgent, isCurrent}], totalDocs}`. */
export const ownSessions: Endpoint = {
  path: '/auth/sessions',
  method: 'get',
  custom: contracts.list,
  handler: async (req) => {
    const docs = await listSessions(req)
    return Response.json({ docs, totalDocs: docs.length })
  },
}

/** DELETE /auth/sessions/:id: ends one of one's own. */
export const endOwnSession: Endpoint = {
  path: '/auth/sessions/:id',
  method: 'delete',
  custom: contracts.end,
  handler: async (req) => {
    const isCurrent = await endSession(req, routeParam(req))
    const headers = isCurrent ? endingHeaders(req) : {}
    return message(req, 'The session has ended.', headers)
  },
}
