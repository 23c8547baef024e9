import type { Say } from '../core/words/say'
import { inEnglish } from '../core/words/sentence'
import { nameOfCode } from '../core/words/codes'

/** Says every word by its key, for tests of what is said. */
export const sayKeys: Say = Object.assign((word: string) => word, {
  text: inEnglish,
  code: nameOfCode,
})
