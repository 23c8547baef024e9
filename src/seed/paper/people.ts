import type { Reseller, User } from '../../../payload-types'
import { COUNTRIES, type Country } from './countries'
import { diceOf, fill, type Dice } from './dice'
import type { Draft } from './size'
import { DAY, HOUR, joinTime, MINUTE } from './time'

export type Person = {
  fullName: string
  email: string
  phone: string
  address: string
  city: string
  state?: string
  postalCode?: string
  country: string
  language: 'en' | 'ar'
}

/** A span in which a customer buys: nobody orders before joining or after being shut out. */
type Span = { joinedAt: number; buysFrom: number; buysUntil: number }

export type UserSpec = Person &
  Span & {
    status: User['status']
    /** When the user was verified by hand, or blocked. */
    verifiedAt?: number
    blockedAt?: number
    dateOfBirth: string
    /** Without it no physical SIM is sent. */
    identity?: { idDocumentType: string; idDocumentNumber: string }
  }

export type ResellerSpec = Person &
  Span & {
    businessName: string
    taxId: string
    currency: string
    timezone: string
    creditLimitMinor: number | null
    commissionRateBps: number
    status: Reseller['status']
    suspendedAt?: number
  }

export const countryBy = (dice: Dice): Country => {
  const weights = Object.fromEntries(COUNTRIES.map(({ code, weight }) => [code, weight]))
  const code = dice.weigh(weights)
  return COUNTRIES.find((country) => country.code === code) ?? dice.pick(COUNTRIES)
}

/** Somebody of the country. `mark` keeps two of the same name apart. */
export const personOf = (dice: Dice, country: Country, mark: string): Person => {
  const { postalCode, areaCode = '', city, state } = dice.pick(country.cities)
  const first = dice.pick(country.firstNames)
  const last = dice.pick(country.lastNames)
  const street = dice.pick(country.streets)
  const number = dice.whole(1, 180)
  return {
    fullName: `${first} ${last}`,
    email: `${latin(first)}.${latin(last)}${mark}@example.com`,
    phone: fill(dice, country.phone.replace('{area}', areaCode)),
    address: country.isNumberFirst ? `${number} ${street}` : `${street} ${number}`,
    city,
    ...(state ? { state } : {}),
    ...(postalCode ? { postalCode: fill(dice, postalCode) } : {}),
    country: country.code,
    language: country.code === 'AE' && dice.chance(0.5) ? 'ar' : 'en',
  }
}

const LATIN: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ı: 'i', ø: 'o' }

/** The name in the letters of an e-mail address. */
export const latin = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[łßıø]/g, (letter) => LATIN[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')

/** App users. No two share a phone number, as the database asks. */
export const usersOf = (draft: Draft, count: number): UserSpec[] => {
  const phones = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    for (let attempt = 0; ; attempt += 1) {
      const user = userOf(diceOf(`${draft.seed}/user/${index}/${attempt}`), index, draft)
      if (phones.has(user.phone)) continue
      phones.add(user.phone)
      return user
    }
  })
}

/** The first is the one whose sign-in is published. */
export const userOf = (dice: Dice, index: number, { days, until }: Draft): UserSpec => {
  const person = personOf(dice, countryBy(dice), String(index + 1))
  const end = until.getTime()
  const isPublished = index === 0
  const joinedAt = isPublished ? end - (days + 5) * DAY : joinTime(dice, { until: end, days })
  const hasIdentity = dice.chance(0.9) || isPublished
  const identity = {
    idDocumentType: dice.pick(['passport', 'passport', 'identity_card']),
    idDocumentNumber: fill(dice, '@@#######'),
  }
  const birth = new Date(Date.UTC(dice.whole(1955, 2005), dice.whole(0, 11), dice.whole(1, 28)))
  return {
    ...person,
    ...(isPublished ? { email: 'user@example.com', language: 'en' as const } : {}),
    ...fateOf(dice, { joinedAt, end, isPublished }),
    dateOfBirth: birth.toISOString().slice(0, 10),
    ...(hasIdentity ? { identity } : {}),
  }
}

type Joined = { joinedAt: number; end: number; isPublished: boolean }

const fateOf = (dice: Dice, { joinedAt, end, isPublished }: Joined) => {
  const verifiedAt = joinedAt + dice.whole(5, 180) * MINUTE
  const blockedAt = end - dice.whole(1, 12) * DAY
  const luck = isPublished ? 0 : dice.next()
  const span = { joinedAt, buysFrom: verifiedAt + 5 * MINUTE, buysUntil: end }
  if (luck > 0.97 && blockedAt - joinedAt > 40 * DAY)
    // So long before that every order of theirs has come to its end.
    return {
      ...span,
      status: 'blocked' as const,
      verifiedAt,
      blockedAt,
      buysUntil: blockedAt - 30 * DAY,
    }
  if (luck > 0.88 || verifiedAt > end - HOUR)
    return { ...span, status: 'pending_verification' as const }
  return { ...span, status: 'active' as const, verifiedAt }
}
