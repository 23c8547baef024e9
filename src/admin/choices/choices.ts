import { COUNTRIES } from '../../core/countries'
import { CURRENCIES } from '../../core/currencies'
import type { Say, Word } from '../../core/words/say'

/** What a text field of ours may hold, for which people choose a name instead of typing a code. */
export type ChoiceKind = 'country' | 'currency' | 'identityDocument' | 'language' | 'timezone'
export type Choice = { label: string; value: string }

/** Each by its own name, for whoever reads no other. */
const LANGUAGES: readonly Choice[] = ['en', 'ar'].map((value) => ({
  value,
  label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
}))

const IDENTITY_DOCUMENTS = [
  { value: 'passport', label: 'choices:passport' },
  { value: 'identity_card', label: 'choices:identityCard' },
  { value: 'driving_licence', label: 'choices:drivingLicence' },
  { value: 'residence_permit', label: 'choices:residencePermit' },
] as const satisfies readonly { value: string; label: Word }[]

/** Who reads the names: by which language sorts and writes, and what says our words in it. */
export type Reader = { locale: string; say: Say }

const identityDocuments = (say: Say): Choice[] =>
  IDENTITY_DOCUMENTS.map(({ label, value }) => ({ value, label: say(label) }))

const nameIn = (type: 'currency' | 'region', locale: string) => {
  const names = new Intl.DisplayNames([locale], { type })
  return (code: string): string => names.of(code) ?? code
}

const byLabel = (locale: string) => (a: Choice, b: Choice) => a.label.localeCompare(b.label, locale)

const countries = ({ locale }: Reader): Choice[] => {
  const name = nameIn('region', locale)
  return COUNTRIES.map((value) => ({ value, label: `${name(value)} (${value})` })).sort(
    byLabel(locale),
  )
}

const currencies = ({ locale }: Reader): Choice[] => {
  const name = nameIn('currency', locale)
  return CURRENCIES.map((value) => ({ value, label: `${value} – ${name(value)}` }))
}

const timeZones = (): Choice[] =>
  [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }))

const LISTS: Record<ChoiceKind, (reader: Reader) => readonly Choice[]> = {
  country: countries,
  currency: currencies,
  identityDocument: ({ say }) => identityDocuments(say),
  language: () => LANGUAGES,
  timezone: timeZones,
}

/** All choices, and `current` too when it is none of them: what is stored is never hidden. */
export const choicesOf = (kind: ChoiceKind, reader: Reader, current?: unknown): Choice[] => {
  const list = LISTS[kind](reader)
  if (typeof current !== 'string' || current === '' || list.some(({ value }) => value === current))
    return [...list]
  return [{ value: current, label: current }, ...list]
}

/** The name of a country by its code. */
export const countryText = (code: string, locale: string): string =>
  /^[A-Z]{2}$/.test(code) ? nameIn('region', locale)(code) : code

/** "Kraków, Poland", as far as it is known. */
export const placeText = (
  { city, country }: { city?: string | null | undefined; country?: string | null | undefined },
  locale: string,
): string => [city, country && countryText(country, locale)].filter(Boolean).join(', ')

/** How a list shows the code. */
export const choiceText = (kind: ChoiceKind, code: string, reader: Reader): string => {
  if (kind === 'country') return countryText(code, reader.locale)
  const named = kind === 'language' || kind === 'identityDocument' ? LISTS[kind](reader) : []
  return named.find(({ value }) => value === code)?.label ?? code
}
