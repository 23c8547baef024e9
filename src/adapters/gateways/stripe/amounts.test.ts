import fc from 'fast-check'

import { exponentOf, isCurrency } from '../../../core/money'
import { runs } from '../../../testing/property'
import { fromStripe, STRIPE_CURRENCIES, toStripe } from './amounts'

describe("amounts in Stripe's units", () => {
  it.each([
    ['USD', 1999, 1999],
    ['JPY', 500, 500],
    // ISO 4217 gives it two decimals, Stripe none.
    ['MGA', 1200, 12],
    ['MGA', 1234, undefined],
    // ISO 4217 gives them none, Stripe two that are always 00.
    ['ISK', 5, 500],
    ['UGX', 5, 500],
    ['KWD', 5120, 5120],
    ['KWD', 5124, undefined],
    // Three decimals, the last of which is always 0.
    ...['BHD', 'JOD', 'OMR', 'TND'].flatMap((code): [string, number, number | undefined][] => [
      [code, 10, 10],
      [code, 1005, undefined],
    ]),
    // Without decimals in payouts alone: a charge has two.
    ['HUF', 1045, 1045],
    ['TWD', 80_045, 80_045],
  ])('%s %i', (currency, minor, amount) => {
    expect(toStripe(minor, currency)).toBe(amount)
  })

  it('come back as they went, in every currency', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STRIPE_CURRENCIES),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        (currency, minor) => {
          const amount = toStripe(minor, currency)
          if (amount !== undefined) expect(fromStripe(amount, currency.toLowerCase())).toBe(minor)
        },
      ),
      runs(),
    )
  })

  it('are sent in currencies that we know alone, and whole units always fit', () => {
    expect(STRIPE_CURRENCIES.filter((code) => !isCurrency(code))).toEqual([])
    for (const code of STRIPE_CURRENCIES)
      expect(toStripe(10 ** exponentOf(code), code)).toBeTruthy()
  })

  it('are refused where ours cannot express them', () => {
    expect(() => fromStripe(550, 'isk')).toThrow('has no minor units')
  })
})
