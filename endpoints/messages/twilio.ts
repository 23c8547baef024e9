import type { Endpoint } from 'payload'

import { receiveSmsReport } from '../../src/domain/notifications/receiveSmsReport'
import { leftOut } from '../docs/contract'

/** Answers nothing to send back, in the language Twilio reads. */
const NO_ANSWER = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'

/** POST /messages/webhooks/twilio: what became of an SMS, and who wants no more of them. */
export const receiveTwilioReport: Endpoint = {
  path: '/webhooks/twilio',
  method: 'post',
  custom: leftOut('Twilio calls it, in words of its own; apps never do.'),
  handler: async (req) => {
    const body = (await req.text?.()) ?? ''
    const query = req.url ? new URL(req.url).search : ''
    await receiveSmsReport(req, { body, query, headers: req.headers })
    return new Response(NO_ANSWER, { headers: { 'Content-Type': 'text/xml; charset=utf-8' } })
  },
}
