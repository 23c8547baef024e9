import { t } from '@payloadcms/translations'

import { en } from '../core/words/en'
import { sayIn, type Say } from '../core/words/say'
import { inEnglish } from '../core/words/sentence'
import { OURS } from '../core/words/text'
import { nameOfCode } from '../core/words/codes'

/** Says every word by its key, for tests of what is said. */
export const sayKeys: Say = Object.assign((word: string) => word, {
  text: inEnglish,
  code: nameOfCode,
})

const translations = { [OURS]: en }

/** English as it stands in the files of words; a key that is not there says itself, as in the panel. */
export const sayEnglish: Say = sayIn({
  language: 'en',
  translations,
  t: (key: string, vars = {}) => t({ key, translations, vars }),
})
