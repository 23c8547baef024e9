import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
} from '@payloadcms/richtext-lexical/html'
import {
  convertLexicalToPlaintext,
  type PlaintextConverters,
} from '@payloadcms/richtext-lexical/plaintext'

import { problem } from '../../core/problem'
import { says } from '../../core/words/sentence'
import type { Brand } from '../settings/brand'
import { colourOf, escapeHtml, mailLayout } from './layout'
import { mapTexts, type LexicalBody, type LexicalNode } from './lexical'
import { isSafeLink } from './link'
import { fillPlaceholders, hasLooseBraces } from './placeholders'

export type MailText = { subject: string; body: LexicalBody }
export type RenderedMail = { subject: string; html: string; text: string }
type Values = ReadonlyMap<string, string>
type Rendering = {
  template: MailText
  variables: Values
  brand: Brand
  language: string
}

export const variableMissing = problem<{ name: string }>(
  'message.variable_missing',
  422,
  ({ name }) => says`The template names {{${name}}}, which has no value.`,
)

export const bracesLoose = problem(
  'message.braces_loose',
  422,
  () => 'The template has {{ without a variable: write the whole variable in one style.',
)

export const linkUnsafe = problem<{ address: string }>(
  'message.link_unsafe',
  422,
  ({ address }) => says`The template links to "${address.slice(0, 100)}", which is no web address.`,
)

/** An SMS is plain words: no subject, no signature. */
export const renderSms = ({ body }: Pick<MailText, 'body'>, variables: Values): string => {
  const data = filledBody(body, fillWith(variables))
  return convertLexicalToPlaintext({ data, converters: plainText }).trim()
}

/**
 * The mail as HTML and as plain text, from one filled copy of the template, so that both say the same
 * and a value can never become markup. A link whose address is empty disappears. Throws a Problem that
 * names the variable without a value.
 */
export const renderMail = ({ template, variables, brand, language }: Rendering): RenderedMail => {
  const fill = fillWith(variables)
  const subject = fill(template.subject).replace(/\s+/g, ' ').trim()
  const data = filledBody(template.body, fill)
  const content = convertLexicalToHTML({ data, converters: htmlOf(brand), disableContainer: true })
  return {
    subject,
    html: mailLayout({ subject, content, brand, language }),
    text: `${convertLexicalToPlaintext({ data, converters: plainText })}\n\n-- \n${brand.name}\n`,
  }
}

const fillWith =
  (variables: Values) =>
  (text: string): string => {
    if (hasLooseBraces(text)) throw bracesLoose({})
    return fillPlaceholders(text, (name) => {
      const value = variables.get(name)
      if (value === undefined) throw variableMissing({ name })
      return value
    })
  }

const filledBody = (body: LexicalBody, fill: (text: string) => string) =>
  // The converters type every node kind there is; a filled copy has the kinds the template had.
  ({ root: mapTexts(body.root, fill, isShown) }) as unknown as Parameters<
    typeof convertLexicalToHTML
  >[0]['data']

const addressOf = ({ fields }: Pick<LexicalNode, 'fields'>): string => (fields?.url ?? '').trim()

const isLink = ({ type }: LexicalNode): boolean => type === 'link' || type === 'autolink'

const isShown = (node: LexicalNode): boolean => {
  if (!isLink(node)) return true
  const address = addressOf(node)
  if (address !== '' && !isSafeLink(address)) throw linkUnsafe({ address })
  return address !== ''
}

const LINK = 'text-decoration:underline;word-break:break-word;'
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:600;'

const htmlOf =
  (brand: Brand): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    link: ({ node, nodesToHTML, parent }) => {
      const address = addressOf(node)
      const isAlone = 'children' in parent && asList(parent.children).length === 1
      const style = isAlone
        ? `${BUTTON}background:${colourOf(brand)};color:#ffffff;`
        : `${LINK}color:${colourOf(brand)};`
      const label = nodesToHTML({ nodes: node.children }).join('')
      return `<a href="${escapeHtml(address)}" style="${style}">${label}</a>`
    },
  })

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const plainText: PlaintextConverters = {
  link: ({ node, nodesToPlaintext }) => {
    const label = nodesToPlaintext({ nodes: node.children }).join('')
    const address = addressOf(node)
    return label === address ? address : `${label}: ${address}`
  },
}
