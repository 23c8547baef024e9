import type { Sentence } from '../../core/words/sentence'
import { textIn, type Reader } from '../../core/words/text'

let reader: Reader = { translations: {} }

/** Who reads in this window. Not on the server, which answers many at once. */
export const readHere = (next: Reader): void => {
  reader = next
}

/** What is said outside of any component, in the language of this window's reader. */
export const textHere = (sentence: Sentence): string => textIn(reader)(sentence)
