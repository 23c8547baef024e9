import type { PayloadRequest } from 'payload'

import type { Message } from '../../../payload-types'
import { problem } from '../../core/problem'
import { assertCan, callerKind, notSignedIn } from '../access/can'
import { findAsCaller, inTransaction, lockAndRead } from '../database/transaction'
import { recordEvent } from '../events/record'
import { addJob } from '../queue/addJob'
import { sendingOf } from './queueMail'

export const secretGone = problem<{ id: string }>(
  'message.secret_gone',
  409,
  () => 'This message held a link that worked once. Start the request again to send a new one.',
)

/**
 * Queues the message once more, with today's template. Asked twice while it waits, it is sent once.
 * 409 `message.secret_gone` where its link was wiped after sending.
 */
export const resendMessage = (req: PayloadRequest, id: string): Promise<Message> =>
  inTransaction(req, async () => {
    if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
    await findAsCaller(req, 'messages', id)
    const message = await lockAndRead(req, 'messages', id)
    assertCan(req.user, 'messages.resend')
    if (message.status === 'queued') return message
    if (message.isSecret && message.variables === null) throw secretGone({ id })
    const queued = await req.payload.update({
      collection: 'messages',
      id,
      data: { status: 'queued', tries: 0, lastError: null, sendingUntil: null },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await addJob(req, sendingOf(id))
    await recordEvent(req, {
      type: 'message.resent',
      subject: { collection: 'messages', id },
      summary: 'A message was queued again.',
      from: message.status,
      to: 'queued',
    })
    return queued
  })
