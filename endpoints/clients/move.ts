import type { Endpoint } from 'payload'

import { moveClientSchema, moveToReseller } from '../../src/domain/clients/moveToReseller'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, documentOf, verbAnswer } from '../docs/contract'

export const contract = documented({
  ...{ id: 'moveClientToReseller', tag: 'Clients', who: 'admins and above' },
  summary: 'Give a client without orders under way to another reseller',
  body: moveClientSchema,
  answers: { 200: { says: 'The moved client.', json: verbAnswer(documentOf('clients')) } },
  errors: ['client.has_open_orders', 'reseller.suspended'],
  example: { reseller: '0199d1f0-0000-7000-8000-000000000001', reason: 'Their shop closed.' },
})

export const MOVED = 'The client belongs to the other reseller now.'

/** POST /clients/:id/move `{reseller, reason}` → `{doc, message}`. */
export const moveClient: Endpoint = {
  path: '/:id/move',
  method: 'post',
  custom: contract,
  handler: async (req) => {
    const input = await readCallersBody(req, moveClientSchema)
    const doc = await moveToReseller(req, routeParam(req), input)
    return answer(req, doc, MOVED)
  },
}
