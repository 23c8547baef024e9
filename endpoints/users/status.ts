import type { Endpoint } from 'payload'

import { changeStatus } from '../../src/domain/users/changeStatus'
import { USER_STATUSES } from '../../src/domain/users/status'
import { answer, readCallersBody, routeParam } from '../body'
import { statusBody } from '../statusBody'

const body = statusBody(USER_STATUSES)

/** PATCH /users/:id/status `{status, reason?}` → `{doc, message}`. */
export const changeStatusOfUser: Endpoint = {
  path: '/:id/status',
  method: 'patch',
  handler: async (req) => {
    const { reason, status: to } = await readCallersBody(req, body)
    const doc = await changeStatus(req, { id: routeParam(req), to, reason })
    return answer(doc, `The user is ${doc.status.replace('_', ' ')}.`)
  },
}
