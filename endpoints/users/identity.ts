import type { Endpoint } from 'payload'

import { readIdentity } from '../../src/domain/users/readIdentity'
import { routeParam } from '../body'

/** GET /users/:id/identity → `{idDocumentType, idDocumentNumber}`. */
export const readIdentityOfUser: Endpoint = {
  path: '/:id/identity',
  method: 'get',
  handler: async (req) =>
    Response.json(await readIdentity(req, routeParam(req)), {
      headers: { 'Cache-Control': 'no-store' },
    }),
}
