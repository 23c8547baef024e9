import type { PayloadRequest } from 'payload'

import type { Message } from '../../../payload-types'
import { Problem, type FieldFault, type SaidFault } from '../../core/problem'
import { textIn } from '../../core/words/text'
import { smsSegments, type SmsSegments } from '../../core/smsSegments'
import { assertCan } from '../access/can'
import { mailLogo, readBrand } from '../settings/brand'
import { LOGO_CID } from './layout'
import type { LexicalBody } from './lexical'
import { renderMail, renderSms, type RenderedMail } from './render'
import { variablesOf } from './templates'
import { textFaults, type DraftText } from './textFaults'
import { sampleValues } from './variables'

/** A template's text in one language, as it stands in the editor. */
export type Draft = DraftText & { key: string; channel: Message['channel']; language: string }

export type Preview = RenderedMail & { segments: SmsSegments | null; faults: FieldFault[] }

/**
 * What a reader would get of the text, filled with samples. Never refused for what is wrong with the text: its
 * faults stand beside it, and a text that cannot be made is empty.
 */
export const previewTemplate = async (req: PayloadRequest, draft: Draft): Promise<Preview> => {
  assertCan(req.user, 'templates.read')
  const text = textIn(req.i18n)
  const faults = textFaults(draft.key, draft, { isPublished: true })
  const rendered = await renderOr(req, draft, faults)
  return {
    ...rendered,
    html: await withLogo(req, rendered.html),
    segments: draft.channel === 'sms' ? smsSegments(rendered.text) : null,
    faults: faults.map(({ message, path }) => ({ path, message: text(message) })),
  }
}

/** A mail brings its logo along; a preview has it written into its address. */
const withLogo = async (req: PayloadRequest, html: string): Promise<string> => {
  if (!html.includes(`cid:${LOGO_CID}`)) return html
  const logo = await mailLogo(req, await readBrand(req))
  const address = logo ? `data:image/png;base64,${Buffer.from(logo).toString('base64')}` : ''
  return html.replace(`cid:${LOGO_CID}`, address)
}

const NOTHING: RenderedMail = { subject: '', html: '', text: '' }

const renderOr = async (
  req: PayloadRequest,
  draft: Draft,
  faults: SaidFault[],
): Promise<RenderedMail> => {
  try {
    return await renderSample(req, draft)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (faults.length === 0) faults.push({ path: 'body', message: error.said })
    return NOTHING
  }
}

/** The text filled with samples; throws the Problem that would keep the real message from leaving. */
export const renderSample = async (
  req: PayloadRequest,
  { key, channel, language, subject, body }: Draft,
): Promise<RenderedMail> => {
  const variables = sampleValues(variablesOf(key), language)
  const text = { subject: subject ?? '', body: body ?? EMPTY }
  if (channel === 'sms') return { ...NOTHING, text: renderSms(text, variables) }
  return renderMail({ template: text, variables, brand: await readBrand(req), language })
}

const EMPTY: LexicalBody = {
  root: { type: 'root', version: 1, children: [], direction: null, format: '', indent: 0 },
}
