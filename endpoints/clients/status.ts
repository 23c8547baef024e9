import type { Endpoint } from 'payload'

import { changeStatus } from '../../src/domain/clients/changeStatus'
import { CLIENT_STATUSES } from '../../src/domain/clients/status'
import { answer, readCallersBody, routeParam } from '../body'
import { statusBody } from '../statusBody'

const body = statusBody(CLIENT_STATUSES)

/** PATCH /clients/:id/status `{status, reason?}` → `{doc, message}`. */
export const changeStatusOfClient: Endpoint = {
  path: '/:id/status',
  method: 'patch',
  handler: async (req) => {
    const { reason, status: to } = await readCallersBody(req, body)
    const doc = await changeStatus(req, { id: routeParam(req), to, reason })
    return answer(doc, `The client is ${doc.status}.`)
  },
}
