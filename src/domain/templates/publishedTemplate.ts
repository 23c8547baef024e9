import type { PayloadRequest } from 'payload'

import type { Template } from '../../../payload-types'
import { problem } from '../../core/problem'
import { says } from '../../core/words/sentence'
import type { LexicalBody } from './lexical'
import type { MailText } from './render'

export type PublishedTemplate = {
  id: string
  version: string
  /** The language the text is really in: English where the recipient's has no text. */
  language: string
  text: MailText
}

type ByLanguage<T> = Partial<Record<string, T | null>>

export const templateMissing = problem<{ key: string }>(
  'template.not_published',
  409,
  ({ key }) => says`There is no published template "${key}".`,
)

type Wanted = { key: string; language: string; channel?: Template['channel'] }

/**
 * What is published under the key now, in the language asked for or in English. An SMS without a text of its
 * own says what the mail says.
 */
export const publishedTemplate = async (
  req: PayloadRequest,
  { key, language, channel = 'email' }: Wanted,
): Promise<PublishedTemplate> => {
  const found = await find(req, { key, language, channel })
  if (found) return found
  const ofMail =
    channel === 'sms' ? await find(req, { key, language, channel: 'email' }) : undefined
  if (!ofMail) throw templateMissing({ key })
  return ofMail
}

const find = async (
  req: PayloadRequest,
  { channel, key, language }: Required<Wanted>,
): Promise<PublishedTemplate | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'templates',
    where: {
      key: { equals: key },
      channel: { equals: channel },
      _status: { equals: 'published' },
    },
    locale: 'all',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [template] = docs
  const text = template && (textIn(template, language) ?? textIn(template, 'en'))
  return text && { id: template.id, version: String(template.revision), ...text }
}

const textIn = (
  template: Template,
  language: string,
): Pick<PublishedTemplate, 'language' | 'text'> | undefined => {
  // Read with locale "all", a localized field is an object by language; the types know one locale only.
  const subjects = (template.subject ?? {}) as unknown as ByLanguage<string>
  // The same holds for the body, whose nodes are Payload's rich text.
  const bodies = template.body as unknown as ByLanguage<LexicalBody>
  const subject = template.channel === 'sms' ? '' : subjects[language]
  const body = bodies[language]
  return body && subject !== undefined && subject !== null
    ? { language, text: { subject, body } }
    : undefined
}
