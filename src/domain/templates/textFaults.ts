import type { SaidFault } from '../../core/problem'
import { inEnglish, inside, says, type Filled, type Sentence } from '../../core/words/sentence'
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
): SaidFault[] => {
  const known = variablesOf(key)
  const texts = body ? textsOf(body.root) : []
  const named = placeholdersIn([subject ?? '', ...texts].join('\n'))
  const missing = isPublished ? neededBy(key).filter((name) => !named.includes(name)) : []
  return [
    ...faultsOf(subject ?? '', known).map((message) => ({ path: 'subject', message })),
    ...distinct(texts.flatMap((text) => faultsOf(text, known))).map(inBody),
    ...linkFaults(body).map(inBody),
    ...missing.map((name) => inBody(says`Say {{${name}}}: without it the message is of no use.`)),
  ]
}

const inBody = (message: Sentence): SaidFault => ({ path: 'body', message })

/** Each once: a variable may stand in a text many times. */
const distinct = (sentences: readonly Sentence[]): Sentence[] => [
  ...new Map(sentences.map((sentence) => [inEnglish(sentence), sentence])).values(),
]

const faultsOf = (text: string, known: readonly string[]): Sentence[] => [
  ...placeholdersIn(text)
    .filter((name) => !known.includes(name))
    .map((name) => says`There is no variable {{${name}}} here. ${offer(known)}`),
  ...(hasLooseBraces(text) ? ['Write a whole variable, from {{ to }}, in one style.'] : []),
]

const offer = (known: readonly string[]): Filled =>
  known.length === 0
    ? inside('This template has none.')
    : says`There are ${known.map((name) => `{{${name}}}`).join(', ')}.`

/** Every run of one style, and every address of a link. */
const textsOf = ({ children = [], fields, text }: LexicalNode): string[] => [
  ...(text === undefined ? [] : [text]),
  ...(fields?.url === undefined ? [] : [fields.url]),
  ...children.flatMap(textsOf),
]

const linkFaults = (body: DraftText['body']): Sentence[] =>
  (body ? linksOf(body.root) : [])
    .filter((address) => !isMailLink(address))
    .map((address) => says`"${address.slice(0, 100)}" is no address a mail may point at.`)

const linksOf = ({ children = [], fields }: LexicalNode): string[] => [
  ...(fields?.url === undefined ? [] : [fields.url]),
  ...children.flatMap(linksOf),
]
