import { tell, type Sentence } from './sentence'

/** Under this name our words stand beside Payload's. */
export const OURS = 'simdesk'

/** Whatever of Payload's i18n tells what a text is called in the reader's language. */
export type Reader = { translations: object }

/** Under this name texts that are their own keys stand beside the words that have one. */
export const TEXTS_ROOM = 'texts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Our words of one room in the reader's language. */
export const roomOf = (translations: object, room: string): Record<string, unknown> => {
  const ours: unknown = isRecord(translations) ? translations[OURS] : undefined
  const words: unknown = isRecord(ours) ? ours[room] : undefined
  return isRecord(words) ? words : {}
}

/**
 * The texts of collections, reports and refusals stand in the source in English and are their own keys (as `msgid` of
 * GNU gettext): what reads the source, such as the API's document, needs no second file. Told in the reader's language;
 * in English where that language has none.
 */
export const textIn = ({ translations }: Reader): ((sentence: Sentence) => string) => {
  const texts = roomOf(translations, TEXTS_ROOM)
  const textOf = (english: string): string => {
    const text: unknown = Object.hasOwn(texts, english) ? texts[english] : undefined
    return typeof text === 'string' ? text : english
  }
  return (sentence) => tell(sentence, textOf)
}

/** The English of a label of the config, which stands there plainly, by language, or beside what tells it. */
export const englishOf = (label: unknown): string | undefined => {
  if (typeof label === 'string') return label
  const isTold = isRecord(label) || typeof label === 'function'
  return isTold && 'en' in label && typeof label.en === 'string' ? label.en : undefined
}
