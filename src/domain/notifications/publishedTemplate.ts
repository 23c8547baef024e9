import type { PayloadRequest } from 'payload'

import type { Template } from '../../../payload-types'
import { problem } from '../../core/problem'
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
  ({ key }) => `There is no published template "${key}".`,
)

/** What is published under the key now, in the language asked for or in English. */
export const publishedTemplate = async (
  req: PayloadRequest,
  { key, language }: { key: string; language: string },
): Promise<PublishedTemplate> => {
  const { docs } = await req.payload.find({
    collection: 'templates',
    where: {
      key: { equals: key },
      channel: { equals: 'email' },
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
  if (!template) throw templateMissing({ key })
  const found = textIn(template, language) ?? textIn(template, 'en')
  if (!found) throw templateMissing({ key })
  return { id: template.id, version: String(template.revision), ...found }
}

const textIn = (
  template: Template,
  language: string,
): Pick<PublishedTemplate, 'language' | 'text'> | undefined => {
  // Read with locale "all", a localized field is an object by language; the types know one locale only.
  const subjects = template.subject as unknown as ByLanguage<string>
  // The same holds for the body, whose nodes are Payload's rich text.
  const bodies = template.body as unknown as ByLanguage<LexicalBody>
  const subject = subjects[language]
  const body = bodies[language]
  return subject && body ? { language, text: { subject, body } } : undefined
}
