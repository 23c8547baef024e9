import type { Endpoint } from 'payload'

import { overrideLimit, overrideLimitSchema } from '../../src/domain/clients/overrideLimit'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, documentOf, verbAnswer } from '../docs/contract'

export const contract = documented({
  ...{ id: 'overrideClientLimit', tag: 'Clients', who: 'admins and above' },
  summary: "Set a client's monthly limit over its reseller's head, or give it back",
  body: overrideLimitSchema,
  answers: { 200: { says: 'The changed client.', json: verbAnswer(documentOf('clients')) } },
  example: { monthlyLimit: 2048, reason: 'Used as a hotspot for a whole house.' },
})

/** What is said of a limit that was set. */
export const said = ({ isFixed }: { isFixed: boolean }): string =>
  isFixed
    ? 'The monthly limit is set; only staff change it now.'
    : 'The monthly limit is set; the reseller may change it again.'

/** POST /clients/:id/limit `{monthlyLimit, reason, isFixed?}` → `{doc, message}`. */
export const overrideLimitOfClient: Endpoint = {
  path: '/:id/limit',
  method: 'post',
  custom: contract,
  handler: async (req) => {
    const input = await readCallersBody(req, overrideLimitSchema)
    const doc = await overrideLimit(req, routeParam(req), input)
    return answer(req, doc, said(input))
  },
}
