import type { Endpoint } from 'payload'

import { namedIn, says, type Sentence } from '../../src/core/words/sentence'
import { changeStatus } from '../../src/domain/users/changeStatus'
import { USER_STATUSES } from '../../src/domain/users/status'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, documentOf, verbAnswer } from '../docs/contract'
import { statusBody } from '../statusBody'

export const body = statusBody(USER_STATUSES)

export const contract = documented({
  ...{ id: 'moveUser', tag: 'App users', who: 'moderators and above' },
  summary: 'Change the status of a user',
  body,
  answers: { 200: { says: 'The changed user.', json: verbAnswer(documentOf('users')) } },
  errors: ['user.move_not_allowed'],
  example: { status: 'active' },
})

/** What is said of a user that was moved. */
export const moved = (status: string): Sentence => says`The user is ${namedIn(status)}.`

/** PATCH /users/:id/status `{status, reason?}` → `{doc, message}`. */
export const changeStatusOfUser: Endpoint = {
  path: '/:id/status',
  method: 'patch',
  custom: contract,
  handler: async (req) => {
    const { reason, status: to } = await readCallersBody(req, body)
    const doc = await changeStatus(req, { id: routeParam(req), to, reason })
    return answer(req, doc, moved(doc.status))
  },
}
