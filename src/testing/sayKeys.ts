import type { Say } from '../core/words/say'
import { nameOfCode } from '../core/words/text'

/** Says every word by its key, for tests of what is said. */
export const sayKeys: Say = Object.assign((word: string) => word, {
  text: (english: string) => english,
  code: nameOfCode,
})
