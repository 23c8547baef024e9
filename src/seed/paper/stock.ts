import { formatActivationCode } from '../../domain/sims/activationCode'
import { PLANS, SHORT, type SimType } from './catalogue'
import { diceOf, fill, type Dice } from './dice'
import { PROVIDERS, type Provider, type ProviderKey } from './providers'
import type { Draft } from './size'
import { DAY } from './time'

export type SimSpec = {
  at: number
  provider: ProviderKey
  simType: SimType
  iccid: string
  imsi: string
  msisdn: string
  /** Place in the list of resellers: whose stock it is. */
  reseller?: number
  secrets: { activationCode: string } | { pin1: string; puk1: string; pin2: string; puk2: string }
}

export type Kind = { provider: ProviderKey; simType: SimType }

/** What was ordered, card by card, and whether the order needs its card to the end. */
export type Demand = readonly (Kind & { isKept: boolean })[]

export const KINDS: readonly Kind[] = Object.keys(PROVIDERS).flatMap((key) => {
  // The record's keys are its only source; Object.keys forgets them.
  const provider = key as ProviderKey
  const types = new Set(
    PLANS.filter((plan) => plan.provider === provider).flatMap(({ simTypes }) => simTypes),
  )
  return [...types].map((simType) => ({ provider, simType }))
})

const isSame = (one: Kind, other: Kind): boolean =>
  one.provider === other.provider && one.simType === other.simType

/** As many cards as wanted, more of what sells more, with consecutive serial numbers. */
export const stockOf = (draft: Draft, count: number, demand: Demand): SimSpec[] => {
  const wanted = KINDS.map((kind) => demand.filter((one) => isSame(one, kind)).length)
  const kept = demand.filter((one) => one.isKept && isSame(one, SHORT)).length
  const least = KINDS.map((kind, place) =>
    isSame(kind, SHORT) ? Math.max(1, kept - WAITING) : (wanted[place] ?? 0) + 5,
  )
  const shares = sharesOf(least, count)
  return KINDS.flatMap((kind, place) =>
    Array.from({ length: shares[place] ?? 0 }, (_, serial) =>
      simOf(draft, kind, { serial, isSpare: serial >= (wanted[place] ?? 0) + 5 }),
    ),
  )
}

/** So many paid orders find no card. */
const WAITING = 3

const sharesOf = (least: readonly number[], count: number): number[] => {
  const left = Math.max(0, count - least.reduce((sum, one) => sum + one, 0))
  const fillable = KINDS.flatMap((kind, place) => (isSame(kind, SHORT) ? [] : [place]))
  return least.map((one, place) => {
    const rank = fillable.indexOf(place)
    if (rank < 0) return one
    const even = Math.floor(left / fillable.length)
    return one + even + (rank < left % fillable.length ? 1 : 0)
  })
}

/** The 19 digits of a card: body and Luhn check digit (ITU-T E.118). */
export const iccidOf = (issuer: string, serial: number): string => {
  const start = `89${issuer}`
  const body = `${start}${String(serial).padStart(18 - start.length, '0')}`
  return `${body}${checkDigit(body)}`
}

const checkDigit = (body: string): number => {
  const sum = [...body].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

type Unit = { serial: number; isSpare: boolean }

const simOf = (
  draft: Draft,
  { provider: key, simType }: Kind,
  { isSpare, serial }: Unit,
): SimSpec => {
  const provider = PROVIDERS[key]
  const dice = diceOf(`${draft.seed}/sim/${key}/${simType}/${serial}`)
  // Two rows of serial numbers: cards are printed, eSIMs ordered, each in lots of their own.
  const number = (simType === 'esim' ? 700_000 : 100_000) + (draft.seed % 1000) + serial
  const isLater = isSpare && dice.chance(0.3)
  // A reseller's own cards are taken first, so a lot that came late would serve orders from before it.
  const ofReseller = isSpare && !isLater && dice.chance(0.17) ? { reseller: dice.whole(0, 2) } : {}
  return {
    at: draft.until.getTime() - (isLater ? 25 : draft.days + 6) * DAY + serial * 900,
    provider: key,
    simType,
    iccid: iccidOf(provider.issuer, number),
    imsi: `${provider.network}${String(number).padStart(15 - provider.network.length, '0')}`,
    msisdn: msisdnOf(provider, number),
    ...ofReseller,
    secrets:
      simType === 'esim' ? { activationCode: activationCodeOf(dice, provider) } : pinsOf(dice),
  }
}

/** The card's number in the row: the last digits of the pattern are its serial. */
export const msisdnOf = ({ msisdn }: Provider, number: number): string => {
  const length = msisdn.split('#').length - 1
  return msisdn.replace(/#+$/, String(number).padStart(length, '0').slice(-length))
}

export const activationCodeOf = (dice: Dice, { smdp }: Provider): string =>
  formatActivationCode({
    smdpAddress: smdp,
    matchingId: fill(dice, '@#@#-@@##@-##@@#-@#@#@'),
    confirmationRequired: false,
  })

export const pinsOf = (dice: Dice) => ({
  pin1: fill(dice, '####'),
  puk1: fill(dice, '########'),
  pin2: fill(dice, '####'),
  puk2: fill(dice, '########'),
})
