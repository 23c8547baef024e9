import type { Endpoint } from 'payload'

import type { Transaction } from '../../payload-types'
import { previewRefund, refund, refundSchema } from '../../src/domain/orders/refund'
import { answer, readCallersBody, routeParam } from '../body'
import { once } from '../once'

const MESSAGES: Record<Transaction['status'], string> = {
  completed: 'The refund is made.',
  pending: 'The refund waits for the gateway.',
  failed: 'The gateway refused the refund; nothing was given back.',
  cancelled: 'The refund was cancelled.',
}

export const refundTransaction: Endpoint = {
  path: '/:id/refund',
  method: 'post',
  handler: once(async (req) => {
    const input = await readCallersBody(req, refundSchema)
    const id = routeParam(req)
    if (input.validateOnly)
      return answer(await previewRefund(req, id, input), 'Nothing was refunded yet.')
    const made = await refund(req, id, input)
    return answer(made, MESSAGES[made.status], 201)
  }),
}
