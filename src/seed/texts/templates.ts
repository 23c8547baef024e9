import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Template } from '../../../payload-types'
import { inTransaction } from '../../domain/database/transaction'
import { lexicalBody } from '../../domain/templates/lexical'
import { directionOf } from '../../domain/templates/layout'
import { TEMPLATE_KEYS, type TemplateKey } from '../../domain/templates/templates'
import { SMS_KEYS, SMS_TEXTS, type SmsKey } from './smsTexts'
import { TEMPLATE_TEXTS } from './templateTexts'

type First = { key: TemplateKey; channel: Template['channel'] }

/** Creates and publishes the templates that are missing. What exists, even in the trash, stays as it is. */
export const ensureTemplates = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'templates',
    trash: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const existing = new Set(docs.map(({ channel, key }) => `${channel} ${key}`))
  const first: First[] = [
    ...TEMPLATE_KEYS.map((key): First => ({ key, channel: 'email' })),
    ...SMS_KEYS.map((key): First => ({ key, channel: 'sms' })),
  ]
  for (const each of first) {
    if (existing.has(`${each.channel} ${each.key}`)) continue
    await createTemplate(await createLocalReq({}, payload), each)
  }
}

const createTemplate = (req: PayloadRequest, first: First): Promise<void> =>
  inTransaction(req, async () => {
    const { id } = await req.payload.create({
      collection: 'templates',
      data: { ...first, _status: 'published', ...textOf(first, 'en') },
      locale: 'en',
      depth: 0,
      overrideAccess: true,
      req,
    })
    await req.payload.update({
      collection: 'templates',
      id,
      data: { _status: 'published', ...textOf(first, 'ar') },
      locale: 'ar',
      depth: 0,
      overrideAccess: true,
      req,
    })
  })

const isSms = (key: TemplateKey): key is SmsKey => Object.hasOwn(SMS_TEXTS, key)

const textOf = ({ channel, key }: First, language: 'en' | 'ar') => {
  if (channel === 'sms' && isSms(key))
    return { body: lexicalBody([SMS_TEXTS[key][language]], directionOf(language)) }
  const { subject, paragraphs } = TEMPLATE_TEXTS[key][language]
  return { subject, body: lexicalBody(paragraphs, directionOf(language)) }
}
