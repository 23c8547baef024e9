import { sayIn, type Word } from './say'

type I18n = Parameters<typeof sayIn>[0]

/** A word of ours as Payload's config takes a label: said when it is shown, in the language of whoever reads. */
export const said =
  (word: Word) =>
  ({ i18n }: { i18n: I18n }): string =>
    sayIn(i18n)(word)
