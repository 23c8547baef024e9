import type { PayloadRequest } from 'payload'

import type { Message } from '../../../payload-types'
import { portsOf } from '../ports'
import type { Brand } from '../settings/brand'
import { publishedTemplate } from '../templates/publishedTemplate'
import { renderMail, renderSms, type RenderedMail } from '../templates/render'
import { openVariables } from './seal'

const LONGEST_SUBJECT = 500

type Rendered = RenderedMail & Pick<Message, 'template' | 'templateVersion'>

/**
 * The message's text as its template says it now. An SMS has neither subject nor HTML. Throws a Problem where
 * the template is missing or cannot be filled.
 */
export const renderMessage = async (
  req: PayloadRequest,
  message: Message,
  brand: Brand,
): Promise<Rendered> => {
  const { channel, language, templateKey: key } = message
  const template = await publishedTemplate(req, { key, language, channel })
  const variables = openVariables(portsOf(req).cipher, message)
  const from = { template: template.id, templateVersion: template.version }
  if (channel === 'sms')
    return { ...from, subject: '', html: '', text: renderSms(template.text, variables) }
  const mail = renderMail({
    template: template.text,
    variables,
    brand,
    language: template.language,
  })
  return { ...from, ...mail, subject: mail.subject.slice(0, LONGEST_SUBJECT) }
}

/** A trial is sent as its writer saw it, whatever became of the template since. */
export const storedText = ({ html, subject, text }: Message): RenderedMail => ({
  subject: subject ?? '',
  html: html ?? '',
  text: text ?? '',
})
