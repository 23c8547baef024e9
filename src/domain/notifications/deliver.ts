import type { PayloadRequest } from 'payload'

import type { Message } from '../../../payload-types'
import { isUndeliverable } from '../people/email'
import { normalisePhone } from '../people/phone'
import { portsOf } from '../ports'
import { mailLogo, type Brand } from '../settings/brand'
import { attachmentsOf } from './attachments'
import type { Attachment } from './channel'
import { LOGO_CID } from '../templates/layout'
import { hasOptedOut, OPTED_OUT } from './optOuts'
import type { RenderedMail } from '../templates/render'
import type { SmsChannel } from './smsChannel'

export type Outcome = Awaited<ReturnType<SmsChannel['send']>>

/** A rendered message, and how it travels. */
export type Letter = RenderedMail &
  Pick<Message, 'id' | 'channel'> & {
    about: Pick<Message, 'subjectCollection' | 'subjectId' | 'templateKey'>
    brand: Brand
    messageId: string
    to: string
  }

/** Hands a letter to its channel, outside every transaction; throws where sending failed and may be tried again. */
export const deliver = async (req: PayloadRequest, letter: Letter): Promise<Outcome> => {
  const { about, brand, channel, html, messageId, subject, text, to } = letter
  if (channel === 'sms') return deliverSms(req, letter)
  const attachments = [...(await logoOf(req, letter)), ...(await attachmentsOf(req, about))]
  if (isUndeliverable(to)) return { outcome: 'kept' }
  const senderName = brand.senderName?.trim() || undefined
  const mail = { to, subject, html, text, messageId, attachments, senderName }
  return portsOf(req).mail.send(mail)
}

/** Nobody who said STOP is asked again, nor a number without its country. */
const deliverSms = async (req: PayloadRequest, { id, text, to }: Letter): Promise<Outcome> => {
  if (normalisePhone(to) !== to)
    return { outcome: 'refused', reason: 'This is no phone number with its country code (E.164).' }
  if (await hasOptedOut(req, to)) return { outcome: 'refused', reason: OPTED_OUT }
  return portsOf(req).sms.send({ to, text, message: id })
}

const logoOf = async (req: PayloadRequest, { brand, html }: Letter): Promise<Attachment[]> => {
  if (!html.includes(`cid:${LOGO_CID}`)) return []
  const content = await mailLogo(req, brand)
  return content ? [{ filename: 'logo.png', contentType: 'image/png', content, cid: LOGO_CID }] : []
}
