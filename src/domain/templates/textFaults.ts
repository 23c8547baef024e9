import type { FieldFault } from '../../core/problem'
import type { LexicalBody, LexicalNode } from './lexical'
import { isMailLink } from './link'
import { hasLooseBraces, placeholdersIn } from './placeholders'
import { neededBy, variablesOf } from './templates'

/** A text as it is being written: nothing of it need be there yet. */
export type DraftText = { subject?: string | null; body?: LexicalBody | null }

/**
 * Why a template's text could not be sent, each by its field: a variable that nobody fills, braces that open
 * none, an address that is none. A text that is to be published must also say what its key needs.
 */
export const textFaults = (
  key: string,
  { subject, body }: DraftText,
  { isPublished = false } = {},
): FieldFault[] => {
  const known = variablesOf(key)
  const texts = body ? textsOf(body.root) : []
  const named = placeholdersIn([subject ?? '', ...texts].join('\n'))
  const missing = isPublished ? neededBy(key).filter((name) => !named.includes(name)) : []
  return [
    ...faultsOf(subject ?? '', known).map((message) => ({ path: 'subject', message })),
    ...[...new Set(texts.flatMap((text) => faultsOf(text, known)))].map(inBody),
    ...linkFaults(body).map(inBody),
    ...missing.map((name) => inBody(`Say {{${name}}}: without it the message is of no use.`)),
  ]
}

const inBody = (message: string): FieldFault => ({ path: 'body', message })

const faultsOf = (text: string, known: readonly string[]): string[] => [
  ...placeholdersIn(text)
    .filter((name) => !known.includes(name))
    .map((name) => `There is no variable {{${name}}} here. ${offer(known)}`),
  ...(hasLooseBraces(text) ? ['Write a whole variable, from {{ to }}, in one style.'] : []),
]

const offer = (known: readonly string[]): string =>
  known.length === 0
    ? 'This template has none.'
    : `There are ${known.map((name) => `{{${name}}}`).join(', ')}.`

/** Every run of one style, and every address of a link. */
const textsOf = ({ children = [], fields, text }: LexicalNode): string[] => [
  ...(text === undefined ? [] : [text]),
  ...(fields?.url === undefined ? [] : [fields.url]),
  ...children.flatMap(textsOf),
]

const linkFaults = (body: DraftText['body']): string[] =>
  (body ? linksOf(body.root) : [])
    .filter((address) => !isMailLink(address))
    .map((address) => `"${address.slice(0, 100)}" is no address a mail may point at.`)

const linksOf = ({ children = [], fields }: LexicalNode): string[] => [
  ...(fields?.url === undefined ? [] : [fields.url]),
  ...children.flatMap(linksOf),
]
