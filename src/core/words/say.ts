import type { en } from './en'

type Words = typeof en
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Base<K extends string> = K extends `${infer B}_${Plural}` ? B : K
type Room = keyof Words

/** `rows:close`, `bulk:orders`: a plural by its name alone. */
export type Word = { [R in Room]: `${R}:${Base<Extract<keyof Words[R], string>>}` }[Room]

export type Vars = Readonly<Record<string, string | number>>
export type Say = (word: Word, vars?: Vars) => string

/** Under this name our words stand beside Payload's. */
export const OURS = 'simdesk'

type I18n = {
  language: string
  t: (key: never, vars?: Record<string, unknown>) => string
  translations: object
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const roomOf = (translations: object, room: string): Record<string, unknown> => {
  const ours: unknown = isRecord(translations) ? translations[OURS] : undefined
  const words: unknown = isRecord(ours) ? ours[room] : undefined
  return isRecord(words) ? words : {}
}

/** The form that the language has for this many: Payload itself counts as English and Polish do, whatever the language. */
const formOf = (i18n: I18n, word: Word, count: number): string => {
  const [room = '', name = ''] = word.split(':')
  const words = roomOf(i18n.translations, room)
  const form = `${name}_${new Intl.PluralRules(i18n.language).select(count)}`
  if (form in words) return `${room}:${form}`
  return `${name}_other` in words ? `${room}:${name}_other` : word
}

/** A word of ours in the reader's language, with numbers as that language writes them. */
export const sayIn =
  (i18n: I18n): Say =>
  (word, vars = {}) => {
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
