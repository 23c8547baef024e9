import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { textIn } from '../../src/core/words/text'
import { notSignedIn, callerKind } from '../../src/domain/access/can'
import { issueKey, revokeKey, rotateKey } from '../../src/domain/apiKeys/issue'
import { readPanelForm } from '../auth/panelForm'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, documentOf, verbAnswer } from '../docs/contract'

const newKeySchema = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.string().max(60)).min(1, 'Choose what it may do.').max(200),
  reseller: z.uuid('Choose a reseller.').optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  allowedIps: z.array(z.string().max(49)).max(50).optional(),
})

const rotateSchema = z.object({ overlapHours: z.number().min(0).max(168).default(24) })

const key = documentOf('api-keys')
const issued = z.object({ doc: key, secret: z.string(), message: z.string() })
const shared = { tag: 'API keys', who: 'admins and above, the own reseller' }
const contracts = {
  issue: documented({
    ...{ ...shared, id: 'issueKey', summary: 'Make an API key' },
    body: newKeySchema,
    answers: { 201: { says: 'The key; its secret is in this answer alone.', json: issued } },
    example: { name: 'Till', scopes: ['orders.read'] },
  }),
  rotate: documented({
    ...{ ...shared, id: 'rotateKey', summary: 'A new secret; the old one works on for a while' },
    body: rotateSchema,
    answers: { 200: { says: 'The key; its new secret is in this answer alone.', json: issued } },
    errors: ['api_key.revoked'],
    example: { overlapHours: 24 },
  }),
  revoke: documented({
    ...{ ...shared, id: 'revokeKey', summary: 'Revoke an API key at once' },
    answers: { 200: { says: 'The revoked key.', json: verbAnswer(key) } },
  }),
}

/** A secret must not lie in a cache. */
const shownOnce = (
  req: PayloadRequest,
  made: { doc: unknown; secret: string },
  { said, status }: { said: string; status: number },
) =>
  Response.json(
    { ...made, message: textIn(req.i18n)(said) },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )

export const apiKeyEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    custom: contracts.issue,
    handler: async (req) => {
      if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
      const wanted = await readPanelForm(req, newKeySchema)
      const said = 'Keep the secret: it is shown this once.'
      return shownOnce(req, await issueKey(req, wanted), { said, status: 201 })
    },
  },
  {
    path: '/:id/rotate',
    method: 'post',
    custom: contracts.rotate,
    handler: async (req) => {
      const { overlapHours } = await readCallersBody(req, rotateSchema)
      const rotated = await rotateKey(req, { id: routeParam(req), overlapHours })
      const said = 'Keep the new secret: it is shown this once.'
      return shownOnce(req, rotated, { said, status: 200 })
    },
  },
  {
    path: '/:id',
    method: 'delete',
    custom: contracts.revoke,
    handler: async (req) =>
      answer(req, await revokeKey(req, routeParam(req)), 'The key is revoked.'),
  },
]
