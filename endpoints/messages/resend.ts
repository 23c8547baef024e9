import type { Endpoint } from 'payload'

import { resendMessage as resend } from '../../src/domain/notifications/resendMessage'
import { answer, routeParam } from '../body'

export const resendMessage: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) =>
    answer(await resend(req, routeParam(req)), 'The message is queued again.'),
}
