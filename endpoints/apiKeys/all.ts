import type { Endpoint } from 'payload'
import { z } from 'zod'

import { notSignedIn, callerKind } from '../../src/domain/access/can'
import { issueKey, revokeKey, rotateKey } from '../../src/domain/apiKeys/issue'
import { readPanelForm } from '../auth/panelForm'
import { answer, readCallersBody, routeParam } from '../body'

const newKeySchema = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.string().max(60)).min(1).max(200),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  allowedIps: z.array(z.string().max(49)).max(50).optional(),
})

const rotateSchema = z.object({ overlapHours: z.number().min(0).max(168).default(24) })

/** A secret must not lie in a cache. */
const shownOnce = (issued: { doc: unknown; secret: string }, message: string, status: number) =>
  Response.json({ ...issued, message }, { status, headers: { 'Cache-Control': 'no-store' } })

export const apiKeyEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
      const wanted = await readPanelForm(req, newKeySchema)
      return shownOnce(await issueKey(req, wanted), 'Keep the secret: it is shown this once.', 201)
    },
  },
  {
    path: '/:id/rotate',
    method: 'post',
    handler: async (req) => {
      const { overlapHours } = await readCallersBody(req, rotateSchema)
      const issued = await rotateKey(req, { id: routeParam(req), overlapHours })
      return shownOnce(issued, 'Keep the new secret: it is shown this once.', 200)
    },
  },
  {
    path: '/:id',
    method: 'delete',
    handler: async (req) => answer(await revokeKey(req, routeParam(req)), 'The key is revoked.'),
  },
]
