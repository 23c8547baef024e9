import type { Endpoint } from 'payload'

import { previewRefund, refund, refundSchema } from '../../src/domain/orders/refund'
import { answer, readCallersBody, routeParam } from '../body'

export const refundTransaction: Endpoint = {
  path: '/:id/refund',
  method: 'post',
  handler: async (req) => {
    const input = await readCallersBody(req, refundSchema)
    const id = routeParam(req)
    if (input.validateOnly)
      return answer(await previewRefund(req, id, input), 'Nothing was refunded yet.')
    return answer(await refund(req, id, input), 'The refund is made.', 201)
  },
}
