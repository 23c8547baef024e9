import type { Language } from '../../admin/password/words'

/** The first of the browser's languages that these pages speak; English where there is none. */
export const languageOf = (acceptLanguage: string | null): Language => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((code) => code === 'en' || code === 'ar')
  return wanted === 'ar' ? 'ar' : 'en'
}
