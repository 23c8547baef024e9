import type { PayloadRequest } from 'payload'

import { invalid } from '../../core/problem'
import { assertCan, forbidden } from '../access/can'
import { countRate } from '../limits/countRate'
import { inTransaction } from '../database/transaction'
import { addJob } from '../queue/addJob'
import { renderSample, type Draft } from '../templates/previewTemplate'
import { sendingOf } from './queueMail'
import { textFaults } from '../templates/textFaults'

type Trial = { id: string; to: string }

/**
 * Sends the text, saved or not and filled with samples, to the address of whoever asks and to nobody else,
 * through the queue. An SMS comes as a mail that shows its words: staff have no number here. 422 with every
 * fault of the text, because so it would not leave in earnest either.
 */
export const sendTrial = async (req: PayloadRequest, draft: Draft): Promise<Trial> => {
  assertCan(req.user, 'templates.update')
  const to = ownAddress(req)
  const faults = textFaults(draft.key, draft, { isPublished: true })
  if (faults.length > 0) throw invalid(faults)
  await countRate(req, 'trial_send', to)
  const { html, subject, text } = await renderSample(req, draft)
  return inTransaction(req, async () => {
    const { id } = await req.payload.create({
      collection: 'messages',
      data: {
        channel: 'email',
        status: 'queued',
        recipient: to,
        language: draft.language,
        templateKey: draft.key,
        subject: `[Trial] ${subject || draft.key}`.slice(0, 500),
        ...(html ? { html } : {}),
        text,
        isSecret: false,
        isTest: true,
        tries: 0,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await addJob(req, sendingOf(id))
    return { id, to }
  })
}

const ownAddress = ({ user }: PayloadRequest): string => {
  if (user?.collection !== 'admins') throw forbidden({ permission: 'templates.update' })
  return user.email
}
