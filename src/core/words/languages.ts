import { en } from './en'
import { OURS, TEXTS_ROOM } from './text'
import type { Text } from './texts'

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }

/** A language of the panel beside English: our words by their keys, our texts by their English. Whole, or it does not compile. */
export type Language = {
  words: Shape<typeof en>
  texts: Readonly<Record<Text, string>>
}

/** By their code; Payload's own words of each belong into `supportedLanguages` of the config. */
export const OTHER_LANGUAGES: Readonly<Record<string, Language>> = {}

type Told = { words: object; texts: Readonly<Record<string, string>> }

/** Our part of Payload's translations, by language. */
export const translationsOf = (others: Readonly<Record<string, Told>>): Record<string, object> => ({
  en: { [OURS]: en },
  ...Object.fromEntries(
    Object.entries(others).map(([code, { texts, words }]) => [
      code,
      { [OURS]: { ...words, [TEXTS_ROOM]: texts } },
    ]),
  ),
})
