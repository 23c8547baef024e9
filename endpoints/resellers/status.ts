import type { Endpoint } from 'payload'

import { changeStatus } from '../../src/domain/resellers/changeStatus'
import { RESELLER_STATUSES, type ResellerStatus } from '../../src/domain/resellers/status'
import { answer, readCallersBody, routeParam } from '../body'
import { statusBody } from '../statusBody'

const body = statusBody(RESELLER_STATUSES)

const MESSAGES: Record<ResellerStatus, string> = {
  pending: 'The reseller is pending.',
  active: 'The reseller is active.',
  suspended:
    'The reseller is suspended: they are signed out, cannot sign in or order, and earn no commission.',
}

/** PATCH /resellers/:id/status `{status, reason?}` → `{doc, message}`. */
export const changeStatusOfReseller: Endpoint = {
  path: '/:id/status',
  method: 'patch',
  handler: async (req) => {
    const { reason, status: to } = await readCallersBody(req, body)
    const doc = await changeStatus(req, { id: routeParam(req), to, reason })
    return answer(doc, MESSAGES[doc.status])
  },
}
