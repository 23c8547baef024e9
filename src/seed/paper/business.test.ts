import libphonenumber from 'google-libphonenumber'

import { iccidWarnings } from '../../domain/sims/iccid'
import { isImsi } from '../../domain/sims/identifiers'
import { businessOf, type Story } from './business'
import { PLANS } from './catalogue'
import { CURRENCIES, priceIn } from './prices'
import { PROVIDERS } from './providers'
import { HISTORY_DAYS, DAY } from './time'

const phones = libphonenumber.PhoneNumberUtil.getInstance()
const isRealNumber = (phone: string) => phones.isValidNumber(phones.parse(phone))

const until = new Date('2026-03-10T15:30:00Z')
const draft = { seed: 3, scale: 0.1, until, days: HISTORY_DAYS }
const business = businessOf(draft)

const spanOf = ({ order: { buyer } }: Story) => (buyer.kind === 'user' ? buyer.user : buyer.client)

describe('a business on paper', () => {
  it('is the same for the same seed, scale and end', () => {
    expect(businessOf(draft)).toEqual(business)
  })

  it('is another for another seed', () => {
    const { users } = businessOf({ ...draft, seed: 4 })
    expect(users.map(({ fullName }) => fullName)).not.toEqual(
      business.users.map(({ fullName }) => fullName),
    )
  })

  it('has a tenth of everything at a tenth of the scale, and all of it at one', () => {
    const sizes = ({ clients, resellers, sims, stories, users }: typeof business) =>
      [resellers, clients, users, sims, stories].map((list) => list.length)
    expect(sizes(business)).toEqual([6, 40, 60, 500, 300])
    expect(sizes(businessOf({ ...draft, scale: 1 }))).toEqual([40, 400, 600, 5000, 3000])
    expect(PLANS).toHaveLength(12)
  })

  it('sells every plan on a known network, on some SIM type, in every currency', () => {
    for (const { code, nameAr, provider, simTypes, usdMinor, validityDays } of PLANS) {
      expect(PROVIDERS[provider].name).toBeTruthy()
      expect(simTypes.every((type) => type === 'physical' || type === 'esim')).toBe(true)
      expect([code, nameAr].every((text) => text.length > 3)).toBe(true)
      expect(validityDays).toBeGreaterThan(0)
      for (const currency of CURRENCIES) expect(priceIn(usdMinor, currency)).toBeGreaterThan(0)
    }
  })

  it('has cards with a valid check digit, consecutive in each row, none of them twice', () => {
    const { sims } = businessOf({ ...draft, scale: 1 })
    expect(sims.flatMap(({ iccid }) => iccidWarnings(iccid))).toEqual([])
    expect(new Set(sims.map(({ iccid }) => iccid)).size).toBe(sims.length)
    expect(sims.every(({ iccid, imsi }) => iccid.length === 19 && isImsi(imsi))).toBe(true)
    const bodies = sims
      .filter(({ provider, simType }) => provider === 'vistula' && simType === 'esim')
      .map(({ iccid }) => Number(iccid.slice(6, 18)))
    expect(bodies.every((body, place) => place === 0 || body === bodies[place - 1]! + 1)).toBe(true)
  })

  it('gives everybody a number of their country and an address nobody lives at', () => {
    const { clients, resellers, users } = businessOf({ ...draft, scale: 1 })
    const people = [...users, ...clients, ...resellers]
    expect(people.map(({ phone }) => phone).filter((phone) => !isRealNumber(phone))).toEqual([])
    expect(people.every(({ email }) => /^[a-z0-9.]+@example\.com$/.test(email))).toBe(true)
    expect(new Set(users.map(({ phone }) => phone)).size).toBe(users.length)
    expect(new Set(users.map(({ email }) => email)).size).toBe(users.length)
    expect(new Set(resellers.map(({ email }) => email)).size).toBe(resellers.length)
  })

  it('lets nobody order before they came, and nothing happen later than now or before its cause', () => {
    for (const story of business.stories) {
      const { order, steps } = story
      const times = steps.map(({ at }) => at)
      expect(order.at).toBeGreaterThanOrEqual(spanOf(story).joinedAt)
      expect(order.at).toBeGreaterThan(until.getTime() - HISTORY_DAYS * DAY)
      expect(Math.max(...times)).toBeLessThan(until.getTime())
      expect([...times].sort((one, other) => one - other)).toEqual(times)
      expect(steps[0]?.does).toBe('place')
    }
  })
})
