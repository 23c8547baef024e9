import type { Endpoint } from 'payload'
import { z } from 'zod'

import { readIdentity } from '../../src/domain/users/readIdentity'
import { routeParam } from '../body'
import { documented } from '../docs/contract'

const contract = documented({
  ...{ id: 'readIdentity', tag: 'App users', who: 'moderators and above, the user' },
  summary: 'The identity document, unmasked',
  answers: {
    200: {
      says: 'Each reading is an event.',
      json: z.object({
        idDocumentType: z.string().nullish(),
        idDocumentNumber: z.string().nullish(),
      }),
    },
  },
})

/** GET /users/:id/identity → `{idDocumentType, idDocumentNumber}`. */
export const readIdentityOfUser: Endpoint = {
  path: '/:id/identity',
  method: 'get',
  custom: contract,
  handler: async (req) =>
    Response.json(await readIdentity(req, routeParam(req)), {
      headers: { 'Cache-Control': 'no-store' },
    }),
}
