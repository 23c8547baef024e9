import { nameOfCode } from './codes'
import type { en } from './en'
import type { Sentence } from './sentence'
import { OURS, roomOf, textIn } from './text'

type Words = typeof en
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Base<K extends string> = K extends `${infer B}_${Plural}` ? B : K
type Room = keyof Words

/** `rows:close`, `bulk:orders`: a plural by its name alone. */
export type Word = { [R in Room]: `${R}:${Base<Extract<keyof Words[R], string>>}` }[Room]

export type Vars = Readonly<Record<string, string | number>>
export type Say = {
  (word: Word, vars?: Vars): string
  /** A text or a sentence that is its own key. */
  text: (sentence: Sentence) => string
  /** A state or another code: in_use is "In use". */
  code: (code: string) => string
}

type I18n = {
  language: string
  t: (key: never, vars?: Record<string, unknown>) => string
  translations: object
}

/** The form that the language has for this many: Payload itself counts as English and Polish do, whatever the language. */
const formOf = (i18n: I18n, word: Word, count: number): string => {
  const [room = '', name = ''] = word.split(':')
  const words = roomOf(i18n.translations, room)
  const form = `${name}_${new Intl.PluralRules(i18n.language).select(count)}`
  if (form in words) return `${room}:${form}`
  return `${name}_other` in words ? `${room}:${name}_other` : word
}

const said = (i18n: I18n, word: Word, vars: Vars): string => {
  const { count } = vars
  const key = typeof count === 'number' ? formOf(i18n, word, count) : word
  const written = Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [
      name,
      typeof value === 'number' ? value.toLocaleString(i18n.language) : value,
    ]),
  )
  // Payload's type of a key knows only its own; ours are merged in by the config.
  return i18n.t(`${OURS}:${key}` as never, written)
}

/** Our words in the reader's language, with numbers as that language writes them. */
export const sayIn = (i18n: I18n): Say => {
  const text = textIn(i18n)
  return Object.assign((word: Word, vars: Vars = {}) => said(i18n, word, vars), {
    text,
    code: (code: string) => text(nameOfCode(code)),
  })
}
