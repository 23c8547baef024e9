import type { Endpoint } from 'payload'

import { resendMessage as resend } from '../../src/domain/notifications/resendMessage'
import { answer, routeParam } from '../body'
import { documented, documentOf, verbAnswer } from '../docs/contract'

export const contract = documented({
  ...{ id: 'resendMessage', tag: 'Messages', who: 'moderators and above' },
  summary: 'Send a message again, through the queue',
  answers: { 200: { says: 'The message, queued.', json: verbAnswer(documentOf('messages')) } },
  errors: ['message.secret_gone'],
})

export const QUEUED = 'The message is queued again.'

export const resendMessage: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  custom: contract,
  handler: async (req) => answer(req, await resend(req, routeParam(req)), QUEUED),
}
