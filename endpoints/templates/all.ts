import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { says } from '../../src/core/words/sentence'
import type { LexicalBody } from '../../src/domain/templates/lexical'
import { previewTemplate, type Draft } from '../../src/domain/templates/previewTemplate'
import { sendTrial } from '../../src/domain/notifications/sendTrial'
import { answer, readCallersBody } from '../body'
import { documented, onlyMessage } from '../docs/contract'

const draftSchema = z.object({
  key: z.string().max(60),
  channel: z.enum(['email', 'sms']).default('email'),
  language: z.string().max(10).default('en'),
  subject: z.string().max(200).nullish(),
  body: z.looseObject({ root: z.looseObject({ type: z.literal('root') }) }).nullish(),
})

const previewSchema = z.object({
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  segments: z
    .object({
      encoding: z.enum(['GSM-7', 'UCS-2']),
      units: z.int(),
      segments: z.int(),
      unitsLeft: z.int(),
      costly: z.array(z.string()),
    })
    .nullable()
    .describe('For an SMS: as how many parts it is sent and billed.'),
  faults: z.array(z.object({ path: z.string(), message: z.string() })),
})

const shared = { tag: 'Templates', body: draftSchema }
const example = {
  key: 'welcome',
  channel: 'email',
  language: 'en',
  subject: 'Welcome, {{name}}',
  body: documentedBody(),
}

function documentedBody(): object {
  const text = { type: 'text', version: 1, text: 'Hello {{name}}', format: 0 }
  const paragraph = { type: 'paragraph', version: 1, format: '', indent: 0, children: [text] }
  const root = { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr' }
  return { root: { ...root, children: [paragraph] } }
}

const contracts = {
  preview: documented({
    ...{ ...shared, id: 'previewTemplate', who: 'everybody of the panel' },
    summary: 'Show a text, saved or not, filled with samples',
    answers: { 200: { says: 'What its reader would get.', json: previewSchema } },
    example,
  }),
  trial: documented({
    ...{ ...shared, id: 'sendTemplateTrial', who: 'admins and editors' },
    summary: 'Send yourself a text filled with samples, through the queue',
    answers: { 200: { says: 'Whom it goes to.', json: onlyMessage.extend({ doc: trialOf() }) } },
    example,
  }),
}

function trialOf(): z.ZodType {
  return z.object({ id: z.uuid(), to: z.email() })
}

const readDraft = async (req: PayloadRequest): Promise<Draft> => {
  const { body, ...draft } = await readCallersBody(req, draftSchema)
  // The shape was looked at; what its nodes hold, the renderer and its faults tell of.
  return { ...draft, body: body as LexicalBody | null | undefined }
}

/** What the editor of templates asks for while a text is being written. */
export const templateEndpoints: Endpoint[] = [
  {
    path: '/preview',
    method: 'post',
    custom: contracts.preview,
    handler: async (req) => Response.json(await previewTemplate(req, await readDraft(req))),
  },
  {
    path: '/trial',
    method: 'post',
    custom: contracts.trial,
    handler: async (req) => {
      const trial = await sendTrial(req, await readDraft(req))
      return answer(req, trial, says`A trial is on its way to ${trial.to}.`)
    },
  },
]
