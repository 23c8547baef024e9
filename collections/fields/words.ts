import type { JSONField, TextField } from 'payload'

import { isCountry } from '../../src/core/countries'
import { isCurrency } from '../../src/core/money'
import { normalisePhone } from '../../src/domain/people/phone'
import { normalised } from './normalised'

export const LANGUAGES = ['en', 'ar'] as const

type ChoiceKind = 'country' | 'currency' | 'identityDocument' | 'language' | 'timezone'

/** People choose a name; the code is stored. */
const chosenByName = (kind: ChoiceKind): TextField['admin'] => ({
  components: {
    Field: { path: '/src/admin/choices/ChoiceField#ChoiceField', clientProps: { kind } },
    Cell: { path: '/src/admin/choices/ChoiceCell#ChoiceCell', clientProps: { kind } },
  },
})

type Options = Partial<Pick<TextField, 'required' | 'access' | 'label' | 'defaultValue' | 'index'>>

export const languageField = (options: Options = {}): TextField => ({
  name: 'language',
  type: 'text',
  maxLength: 8,
  defaultValue: 'en',
  validate: (value: unknown) =>
    value === null || value === undefined || LANGUAGES.some((language) => language === value)
      ? true
      : `One of ${LANGUAGES.join(', ')}.`,
  admin: chosenByName('language'),
  ...options,
})

/** ISO 3166-1 alpha-2, upper case. */
export const countryField = (options: Options = {}): TextField => ({
  name: 'country',
  type: 'text',
  maxLength: 2,
  ...options,
  hooks: {
    beforeValidate: [normalised((code) => code.toUpperCase())],
  },
  validate: (value: string | null | undefined) => {
    if (!value) return options.required ? 'This field is required.' : true
    return isCountry(value) || 'Give a two-letter country code (ISO 3166), such as PL.'
  },
  custom: { kind: 'country', pattern: '^[A-Z]{2}$' },
  admin: chosenByName('country'),
})

/** ISO 4217, upper case. */
export const currencyField = (options: Options & { name?: string } = {}): TextField => ({
  name: 'currency',
  type: 'text',
  maxLength: 3,
  ...options,
  hooks: { beforeValidate: [normalised((code) => code.toUpperCase())] },
  validate: (value: string | null | undefined) => {
    if (!value) return options.required ? 'This field is required.' : true
    return isCurrency(value) || 'Give a currency code (ISO 4217), such as USD.'
  },
  custom: { kind: 'currency', pattern: '^[A-Z]{3}$' },
  admin: chosenByName('currency'),
})

/** E.164. Stored normalised; never used to match people, for numbers are recycled. */
export const phoneField = (name: string, options: Options = {}): TextField => ({
  name,
  type: 'text',
  maxLength: 20,
  ...options,
  hooks: {
    beforeValidate: [normalised(normalisePhone)],
  },
  custom: { pattern: '^[+][1-9][0-9]{3,14}$' },
  validate: (value: string | null | undefined) => {
    if (!value) return options.required ? 'This field is required.' : true
    return (
      normalisePhone(value) === value ||
      'Give a phone number with its country code, such as +48 512 345 678.'
    )
  },
})

export const timezoneField = (options: Options = {}): TextField => ({
  name: 'timezone',
  type: 'text',
  maxLength: 64,
  label: 'Time zone',
  ...options,
  validate: (value: string | null | undefined) =>
    !value || isTimeZone(value) ? true : 'Give a time zone such as Europe/Warsaw.',
  admin: chosenByName('timezone'),
})

/** Apps may send another word; the panel offers the usual ones by name. */
export const identityDocumentField = (): TextField => ({
  name: 'idDocumentType',
  type: 'text',
  maxLength: 50,
  label: 'Identity document',
  admin: chosenByName('identityDocument'),
})

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The caller's own reference and free data: kept, searched, never interpreted. */
export const externalFields = (): [TextField, JSONField] => [
  { name: 'externalRef', type: 'text', maxLength: 100, index: true, label: 'External reference' },
  { name: 'metadata', type: 'json', admin: { condition: (data) => Boolean(data?.metadata) } },
]
