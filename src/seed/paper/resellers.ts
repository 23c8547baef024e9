import type { Client } from '../../../payload-types'
import { countryOf } from './countries'
import { diceOf, fill, itemAt, type Dice } from './dice'
import { countryBy, latin, personOf, type Person, type ResellerSpec } from './people'
import { priceIn } from './prices'
import type { Draft } from './size'
import { DAY, HOUR, MINUTE } from './time'

export type ClientSpec = Person & {
  /** Place in the list of resellers. */
  reseller: number
  joinedAt: number
  buysFrom: number
  buysUntil: number
  status: Client['status']
  /** When it became inactive or suspended. */
  endedAt?: number
  monthlyLimit: number
  currentUsage: number
}

const TRADES = [
  'SIM Point',
  'Mobile Hub',
  'Roam Store',
  'Travel Connect',
  'Phone Corner',
  'Data Port',
  'eSIM Direct',
  'Telecom Partners',
]

/** Resellers, the largest first; the last is not approved yet, the one before it is suspended. */
export const resellersOf = (draft: Draft, count: number): ResellerSpec[] =>
  Array.from({ length: count }, (_, index) => {
    const dice = diceOf(`${draft.seed}/reseller/${index}`)
    return { ...resellerOf(dice, index), ...fateOf(dice, { draft, index, count }) }
  })

const resellerOf = (dice: Dice, index: number) => {
  // The published one trades in the business's own currency.
  const country = index === 0 ? countryOf('US') : countryBy(dice)
  const person = personOf(dice, country, '')
  const name = `${person.city} ${dice.pick(TRADES)}`
  return {
    ...person,
    businessName: `${name} ${country.companyForm}`,
    email: index === 0 ? 'reseller@example.com' : `office${index + 1}.${latin(name)}@example.com`,
    taxId: fill(dice, `${country.code}#########`),
    currency: country.currency,
    timezone: country.timeZone,
    creditLimitMinor: dice.chance(0.15)
      ? 0
      : priceIn(dice.whole(5, 100) * 10_000, country.currency) + 1,
    commissionRateBps: dice.whole(8, 30) * 50,
  }
}

type Place = { draft: Draft; index: number; count: number }

const fateOf = (dice: Dice, { count, draft, index }: Place) => {
  const end = draft.until.getTime()
  if (index === count - 1 || index % 17 === 16) {
    const joinedAt = end - dice.whole(2 * HOUR, 9 * DAY)
    return { joinedAt, buysFrom: Infinity, buysUntil: 0, status: 'pending' as const }
  }
  const isEarly = index < 3 || dice.chance(0.4)
  const joinedAt = isEarly
    ? end - (draft.days + dice.whole(4, 20)) * DAY
    : end - dice.whole(40, draft.days) * DAY
  const buysFrom = joinedAt + dice.whole(3, 48) * HOUR
  if (index !== count - 2) return { joinedAt, buysFrom, buysUntil: end, status: 'active' as const }
  const suspendedAt = end - dice.whole(4, 9) * DAY
  const buysUntil = suspendedAt - 30 * DAY
  return { joinedAt, buysFrom, buysUntil, status: 'suspended' as const, suspendedAt }
}

/** Clients of the resellers that may sell, most of them of the first ones. */
export const clientsOf = (
  draft: Draft,
  count: number,
  resellers: readonly ResellerSpec[],
): ClientSpec[] => {
  const weights = Object.fromEntries(
    resellers.map(({ status }, place) => [place, status === 'pending' ? 0 : (place + 1) ** -0.7]),
  )
  return Array.from({ length: count }, (_, index) => {
    const dice = diceOf(`${draft.seed}/client/${index}`)
    const place = Number(dice.weigh(weights))
    return clientOf(dice, { index, place, reseller: itemAt(resellers, place), draft })
  })
}

type Owned = { index: number; place: number; reseller: ResellerSpec; draft: Draft }

const clientOf = (dice: Dice, { draft, index, place, reseller }: Owned): ClientSpec => {
  const person = personOf(dice, countryOf(reseller.country), `.c${index + 1}`)
  const latest = Math.max(reseller.buysUntil - DAY, reseller.buysFrom + HOUR)
  const joinedAt = dice.chance(0.35)
    ? reseller.buysFrom + dice.whole(5 * MINUTE, HOUR)
    : dice.whole(reseller.buysFrom + HOUR, latest)
  const monthlyLimit = dice.pick([0, 2048, 5120, 10_240, 20_480])
  return {
    ...person,
    reseller: place,
    joinedAt,
    buysFrom: joinedAt + 5 * MINUTE,
    ...endOf(dice, { joinedAt, draft, reseller }),
    monthlyLimit,
    currentUsage: dice.whole(0, monthlyLimit === 0 ? 30_000 : Math.floor(monthlyLimit * 0.98)),
  }
}

type Begun = { joinedAt: number; draft: Draft; reseller: ResellerSpec }

const endOf = (dice: Dice, { draft, joinedAt, reseller }: Begun) => {
  const endedAt = draft.until.getTime() - dice.whole(1, 20) * DAY
  const luck = dice.next()
  const isOld = endedAt - joinedAt > 45 * DAY && reseller.status === 'active'
  if (luck < 0.9 || !isOld) return { status: 'active' as const, buysUntil: reseller.buysUntil }
  const status = luck < 0.96 ? ('inactive' as const) : ('suspended' as const)
  return { status, endedAt, buysUntil: endedAt - 30 * DAY }
}
