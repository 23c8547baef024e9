import type { Endpoint } from 'payload'
import { z } from 'zod'

import { changeStatus } from '../../src/domain/resellers/changeStatus'
import { suspensionOf } from '../../src/domain/resellers/suspension'
import { RESELLER_STATUSES, type ResellerStatus } from '../../src/domain/resellers/status'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, documentOf, minor, verbAnswer } from '../docs/contract'
import { statusBody } from '../statusBody'

export const body = statusBody(RESELLER_STATUSES)

export const MESSAGES: Record<ResellerStatus, string> = {
  pending: 'The reseller is pending.',
  active: 'The reseller is active.',
  suspended:
    'The reseller is suspended: they are signed out, cannot sign in or order, and earn no commission.',
}

export const contract = documented({
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
    return answer(req, doc, MESSAGES[doc.status])
  },
}

const count = z.int().min(0)

const whatStops = documented({
  ...{ id: 'readSuspension', tag: 'Resellers', who: 'admins and above' },
  summary: 'What suspending a reseller would stop, counted; changes nothing',
  answers: {
    200: {
      says: 'Sessions and keys would end, for clients nothing could be ordered; open orders and held credit stay.',
      json: z.object({
        ...{ sessions: count, apiKeys: count, clients: count, openOrders: count },
        ...{ heldMinor: minor, currency: z.string() },
      }),
    },
  },
})

/** GET /resellers/:id/suspension → `{sessions, apiKeys, clients, openOrders, heldMinor, currency}`. */
export const suspensionOfReseller: Endpoint = {
  path: '/:id/suspension',
  method: 'get',
  custom: whatStops,
  handler: async (req) => Response.json(await suspensionOf(req, routeParam(req))),
}
