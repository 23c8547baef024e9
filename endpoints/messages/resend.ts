import type { Endpoint } from 'payload'

import { resendMessage as resend } from '../../src/domain/notifications/resendMessage'

export const resendMessage: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    const doc = await resend(req, String(req.routeParams?.id))
    return Response.json({ doc, message: 'The message is queued again.' })
  },
}
