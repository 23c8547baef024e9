import type { Endpoint } from 'payload'
import { z } from 'zod'

import type { Transaction } from '../../payload-types'
import { previewRefund, refund, refundSchema } from '../../src/domain/orders/money/refund'
import { tellingWhen } from '../auth/tooMany'
import { answer, created, readCallersBody, routeParam } from '../body'
import { once } from '../once'
import { documented, documentOf, minor, verbAnswer } from '../docs/contract'

/** What is said of a refund. */
export const MESSAGES: Record<Transaction['status'], string> = {
  completed: 'The refund is made.',
  pending: 'The refund waits for the gateway.',
  failed: 'The gateway refused the refund; nothing was given back.',
  cancelled: 'The refund was cancelled.',
}

export const NOTHING_YET = 'Nothing was refunded yet.'

/** What a refund would do. */
export const refundPreview = z.object({
  ...{ amountMinor: minor, taxMinor: minor, netMinor: minor, remainingMinor: minor },
  ...{ currency: z.string(), gateway: z.string(), commissionMinor: minor },
})

export const contract = documented({
  ...{ id: 'refundTransaction', tag: 'Transactions', who: 'admins and above' },
  summary: 'Give back a payment, whole or in part',
  body: refundSchema,
  isOnce: true,
  answers: {
    200: {
      says: 'With `validateOnly`: what a refund would do.',
      json: verbAnswer(refundPreview),
    },
    201: { says: 'The refund.', json: verbAnswer(documentOf('transactions')) },
  },
  errors: [
    'refund.exceeds_remaining',
    'refund.not_refundable',
    'approval.required',
    'auth.too_many',
  ],
  example: { reason: 'The card never arrived.' },
})

export const refundTransaction: Endpoint = {
  path: '/:id/refund',
  method: 'post',
  custom: contract,
  handler: once(async (req) => {
    const input = await readCallersBody(req, refundSchema)
    const id = routeParam(req)
    if (input.validateOnly) return answer(req, await previewRefund(req, id, input), NOTHING_YET)
    const made = await tellingWhen(req, () => refund(req, id, input))
    return created(req, made, MESSAGES[made.status])
  }),
}
