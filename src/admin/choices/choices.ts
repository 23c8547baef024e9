import { COUNTRIES } from '../../core/countries'
import { CURRENCIES } from '../../core/currencies'

/** What a text field of ours may hold, for which people choose a name instead of typing a code. */
export type ChoiceKind = 'country' | 'currency' | 'identityDocument' | 'language' | 'timezone'
export type Choice = { label: string; value: string }

const LANGUAGES: readonly Choice[] = [
  { value: 'en', label: 'English' },
  { value: 'ar', label: 'العربية' },
]

const IDENTITY_DOCUMENTS: readonly Choice[] = [
  { value: 'passport', label: 'Passport' },
  { value: 'identity_card', label: 'Identity card' },
  { value: 'driving_licence', label: 'Driving licence' },
  { value: 'residence_permit', label: 'Residence permit' },
]

const nameIn = (type: 'currency' | 'region', locale: string) => {
  const names = new Intl.DisplayNames([locale], { type })
  return (code: string): string => names.of(code) ?? code
}

const byLabel = (locale: string) => (a: Choice, b: Choice) => a.label.localeCompare(b.label, locale)

const countries = (locale: string): Choice[] => {
  const name = nameIn('region', locale)
  return COUNTRIES.map((value) => ({ value, label: `${name(value)} (${value})` })).sort(
    byLabel(locale),
  )
}

const currencies = (locale: string): Choice[] => {
  const name = nameIn('currency', locale)
  return CURRENCIES.map((value) => ({ value, label: `${value} – ${name(value)}` }))
}

const timeZones = (): Choice[] =>
  [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }))

const LISTS: Record<ChoiceKind, (locale: string) => readonly Choice[]> = {
  country: countries,
  currency: currencies,
  identityDocument: () => IDENTITY_DOCUMENTS,
  language: () => LANGUAGES,
  timezone: timeZones,
}

/** All choices, and `current` too when it is none of them: what is stored is never hidden. */
export const choicesOf = (kind: ChoiceKind, locale: string, current?: unknown): Choice[] => {
  const list = LISTS[kind](locale)
  if (typeof current !== 'string' || current === '' || list.some(({ value }) => value === current))
    return [...list]
  return [{ value: current, label: current }, ...list]
}

/** How a list shows the code. */
export const choiceText = (kind: ChoiceKind, code: string, locale: string): string => {
  if (kind === 'country') return /^[A-Z]{2}$/.test(code) ? nameIn('region', locale)(code) : code
  const named =
    kind === 'language' ? LANGUAGES : kind === 'identityDocument' ? IDENTITY_DOCUMENTS : []
  return named.find(({ value }) => value === code)?.label ?? code
}
