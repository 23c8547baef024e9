import type { Endpoint } from 'payload'

import { changeStatus } from '../../src/domain/resellers/changeStatus'
import { RESELLER_STATUSES, type ResellerStatus } from '../../src/domain/resellers/status'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, documentOf, verbAnswer } from '../docs/contract'
import { statusBody } from '../statusBody'

const body = statusBody(RESELLER_STATUSES)

const MESSAGES: Record<ResellerStatus, string> = {
  pending: 'The reseller is pending.',
  active: 'The reseller is active.',
  suspended:
    'The reseller is suspended: they are signed out, cannot sign in or order, and earn no commission.',
}

const contract = documented({
  ...{ id: 'moveReseller', tag: 'Resellers', who: 'admins and above' },
  summary: 'Change the status of a reseller',
  body,
  answers: { 200: { says: 'The changed reseller.', json: verbAnswer(documentOf('resellers')) } },
  errors: ['reseller.move_not_allowed'],
  example: { status: 'active' },
})

/** PATCH /resellers/:id/status `{status, reason?}` → `{doc, message}`. */
export const changeStatusOfReseller: Endpoint = {
  path: '/:id/status',
  method: 'patch',
  custom: contract,
  handler: async (req) => {
    const { reason, status: to } = await readCallersBody(req, body)
    const doc = await changeStatus(req, { id: routeParam(req), to, reason })
    return answer(doc, MESSAGES[doc.status])
  },
}
