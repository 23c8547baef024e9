import { sayIn, type Word } from './say'
import { OURS } from './text'

type I18n = Parameters<typeof sayIn>[0]

/** A word of ours as Payload's config takes a label: said when it is shown, in the language of whoever reads. */
export const said =
  (word: Word) =>
  ({ i18n }: { i18n: I18n }): string =>
    sayIn(i18n)(word)

/** The same for a document's tab, which Payload asks with its `t` alone. */
export const saidOnTab =
  (word: Word) =>
  ({ t }: { t: (key: string) => string }): string =>
    t(`${OURS}:${word}`)
