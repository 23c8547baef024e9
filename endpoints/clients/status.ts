import type { Endpoint } from 'payload'

import { namedIn, says, type Sentence } from '../../src/core/words/sentence'
import { changeStatus } from '../../src/domain/clients/changeStatus'
import { CLIENT_STATUSES } from '../../src/domain/clients/status'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, documentOf, verbAnswer } from '../docs/contract'
import { statusBody } from '../statusBody'

export const body = statusBody(CLIENT_STATUSES)

export const contract = documented({
  ...{ id: 'moveClient', tag: 'Clients', who: 'admins and above, the own reseller' },
  summary: 'Change the status of a client',
  body,
  answers: { 200: { says: 'The changed client.', json: verbAnswer(documentOf('clients')) } },
  errors: ['client.move_not_allowed', 'client.suspended_by_staff'],
  example: { status: 'active' },
})

/** What is said of a client that was moved. */
export const moved = (status: string): Sentence => says`The client is ${namedIn(status)}.`

/** PATCH /clients/:id/status `{status, reason?}` → `{doc, message}`. */
export const changeStatusOfClient: Endpoint = {
  path: '/:id/status',
  method: 'patch',
  custom: contract,
  handler: async (req) => {
    const { reason, status: to } = await readCallersBody(req, body)
    const doc = await changeStatus(req, { id: routeParam(req), to, reason })
    return answer(req, doc, moved(doc.status))
  },
}
