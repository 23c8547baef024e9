import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '../domain/database/transaction'
import { lexicalBody } from '../domain/notifications/lexical'
import { directionOf } from '../domain/notifications/layout'
import { TEMPLATE_KEYS, type TemplateKey } from '../domain/notifications/templates'
import type { TemplateText } from './accountTexts'
import { TEMPLATE_TEXTS } from './templateTexts'

/** Creates and publishes the templates that are missing. What exists, even in the trash, stays as it is. */
export const ensureTemplates = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'templates',
    where: { channel: { equals: 'email' } },
    trash: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const existing = new Set(docs.map(({ key }) => key))
  for (const key of TEMPLATE_KEYS) {
    if (!existing.has(key)) await createTemplate(await createLocalReq({}, payload), key)
  }
}

const createTemplate = (req: PayloadRequest, key: TemplateKey): Promise<void> =>
  inTransaction(req, async () => {
    const { en, ar } = TEMPLATE_TEXTS[key]
    const { id } = await req.payload.create({
      collection: 'templates',
      data: { key, channel: 'email', _status: 'published', ...textOf(en, 'en') },
      locale: 'en',
      depth: 0,
      overrideAccess: true,
      req,
    })
    await req.payload.update({
      collection: 'templates',
      id,
      data: { _status: 'published', ...textOf(ar, 'ar') },
      locale: 'ar',
      depth: 0,
      overrideAccess: true,
      req,
    })
  })

const textOf = ({ subject, paragraphs }: TemplateText, language: string) => ({
  subject,
  body: lexicalBody(paragraphs, directionOf(language)),
})
