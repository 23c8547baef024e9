import fc from 'fast-check'

import { runs } from '../testing/property'

import { CURRENCIES } from './currencies'
import {
  applyRateBps,
  bpsToPercent,
  exponentOf,
  formatMoney,
  isCurrency,
  parseMoney,
  percentToBps,
  shareOf,
  taxContained,
  toDecimalString,
} from './money'

const anyMinor = fc.maxSafeInteger()
const anyCurrency = fc.constantFrom(...CURRENCIES)
const anyAmount = fc.integer({ min: 0, max: 1_000_000_000_000 })
const anyRate = fc.integer({ min: 0, max: 10_000 })

const abs = (value: bigint) => (value < 0n ? -value : value)

describe('currencies', () => {
  it.each([
    ['JPY', 0],
    ['UGX', 0],
    ['EUR', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['MGA', 2],
    ['KWD', 3],
    ['IQD', 3],
    ['CLF', 4],
  ])('%s has %i decimals, as ISO 4217 says and not as a provider does', (currency, exponent) => {
    expect(exponentOf(currency)).toBe(exponent)
  })

  it('are known by their exact code alone', () => {
    expect(isCurrency('EUR')).toBe(true)
    for (const value of ['eur', 'XXX', 'XAU', '', 'toString', 978, null])
      expect(isCurrency(value)).toBe(false)
    expect(() => exponentOf('EURO')).toThrow(RangeError)
  })

  it('are all three letters, and listed once', () => {
    for (const currency of CURRENCIES) expect(currency).toMatch(/^[A-Z]{3}$/)
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length)
    expect(CURRENCIES.length).toBe(168)
  })
})

describe('amounts as text', () => {
  it.each([
    [1999, 'EUR', '19.99'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [1999, 'JPY', '1999'],
    [1234, 'KWD', '1.234'],
    [0, 'USD', '0.00'],
    [Number.MAX_SAFE_INTEGER, 'USD', '90071992547409.91'],
  ])('%i of %s is %s', (minor, currency, text) => {
    expect(toDecimalString(minor, currency)).toBe(text)
  })

  it('come back unchanged, whatever the amount and currency', () => {
    fc.assert(
      fc.property(anyMinor, anyCurrency, (minor, currency) => {
        expect(parseMoney(toDecimalString(minor, currency), currency)).toBe(minor)
      }),
      runs(1000),
    )
  })

  it('come back from what the panel shows, for every amount and reader', () => {
    fc.assert(
      fc.property(
        anyMinor,
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'en-IN', 'ar-EG'),
        (minor, locale) => {
          const shown = formatMoney(minor, 'EUR', locale).replace(/[€\u200e\u200f\u061c]/g, '')
          const wanted = locale === 'en-IN' && Math.abs(minor) >= 1e7 ? undefined : minor
          expect(parseMoney(shown, 'EUR')).toBe(wanted)
        },
      ),
      runs(),
    )
  })

  it('are formatted exactly where a binary fraction would not be', () => {
    expect(formatMoney(Number.MAX_SAFE_INTEGER, 'USD', 'en-US')).toBe('$90,071,992,547,409.91')
    expect(formatMoney(-1999, 'EUR', 'en-US')).toBe('-€19.99')
    expect(formatMoney(1999, 'EUR', 'de-DE')).toBe('19,99\u00a0€')
    expect(formatMoney(1234, 'KWD', 'en-US')).toBe('KWD\u00a01.234')
    expect(formatMoney(1234, 'IQD', 'en-US')).toBe('IQD\u00a01.234')
  })

  it('refuse an amount that is not an exact integer', () => {
    for (const minor of [0.5, NaN, Infinity, 2 ** 53])
      expect(() => toDecimalString(minor, 'EUR')).toThrow(RangeError)
  })
})

describe('amounts as people type them', () => {
  it.each([
    ['19.99', 'EUR', 1999],
    ['19,9', 'EUR', 1990],
    ['1 234,50', 'EUR', 123450],
    ['1\u202f234,50', 'EUR', 123450],
    ['1,234.50', 'USD', 123450],
    ['1.234,50', 'EUR', 123450],
    ["1'234.50", 'CHF', 123450],
    ['1,234,567', 'USD', 123456700],
    ['١٬٢٣٤٫٥٠', 'EGP', 123450],
    [' 7 ', 'EUR', 700],
    ['-5', 'EUR', -500],
    ['−5', 'EUR', -500],
    ['-0', 'EUR', 0],
    ['1.234', 'KWD', 1234],
    ['500', 'JPY', 500],
  ])('%s in %s is %i', (text, currency, minor) => {
    expect(parseMoney(text, currency)).toBe(minor)
  })

  it.each([
    ['1,234', 'USD'],
    ['19.999', 'EUR'],
    ['1.5', 'JPY'],
    ['1 2', 'EUR'],
    ['12 34,50', 'EUR'],
    ['1.2.3', 'EUR'],
    ['1,23,4.5', 'EUR'],
    ['19.', 'EUR'],
    ['.', 'EUR'],
    ['', 'EUR'],
    ['--5', 'EUR'],
    ['1e3', 'EUR'],
    ['0x10', 'EUR'],
    ['€5', 'EUR'],
    ['90071992547409.92', 'EUR'],
  ])('%s in %s is refused', (text, currency) => {
    expect(parseMoney(text, currency)).toBeUndefined()
  })

  it('never throw and never give a fraction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyCurrency, (text, currency) => {
        const minor = parseMoney(text, currency)
        if (minor !== undefined) expect(Number.isSafeInteger(minor)).toBe(true)
      }),
      runs(1000),
    )
  })
})

describe('rates', () => {
  it('round half up, and alike for a charge and its reversal', () => {
    expect(applyRateBps(1999, 825)).toBe(165)
    expect(applyRateBps(10, 500)).toBe(1)
    expect(applyRateBps(-10, 500)).toBe(-1)
    expect(applyRateBps(9, 500)).toBe(0)
    expect(() => applyRateBps(10, -1)).toThrow(RangeError)
  })

  it('are never off by more than half a minor unit', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, (minor, bps) => {
        const error = BigInt(applyRateBps(minor, bps)) * 10_000n - BigInt(minor) * BigInt(bps)
        expect(abs(error) <= 5_000n).toBe(true)
        expect(applyRateBps(-minor, bps) + applyRateBps(minor, bps)).toBe(0)
      }),
      runs(1000),
    )
  })

  it('find in a gross amount the tax that was added to its net', () => {
    expect(taxContained(11900, 1900)).toBe(1900)
    fc.assert(
      fc.property(anyAmount, anyRate, (net, bps) => {
        const tax = applyRateBps(net, bps)
        expect(taxContained(net + tax, bps)).toBe(tax)
      }),
      runs(1000),
    )
  })

  it('refuse a result that no exact number holds', () => {
    expect(() => applyRateBps(Number.MAX_SAFE_INTEGER, 20_000)).toThrow(RangeError)
  })

  it('share a whole so that the last share is the whole', () => {
    expect(shareOf(100, 1, 3)).toBe(33)
    expect(shareOf(100, 3, 3)).toBe(100)
    expect(shareOf(100, 0, 0)).toBe(0)
  })
})

describe('per cent', () => {
  it.each([
    ['8.25', 825, '8.25'],
    ['8,5 %', 850, '8.5'],
    ['100', 10000, '100'],
    ['0', 0, '0'],
    ['0.05%', 5, '0.05'],
    ['10', 1000, '10'],
  ])('%s is %i basis points, shown as %s', (text, bps, shown) => {
    expect(percentToBps(text)).toBe(bps)
    expect(bpsToPercent(bps)).toBe(shown)
  })

  it('refuses what is finer than a basis point, negative or no number', () => {
    for (const text of ['8.255', '-1', '', '%', 'x', '1e2'])
      expect(percentToBps(text)).toBeUndefined()
  })

  it('comes back unchanged for every rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (bps) => {
        expect(percentToBps(bpsToPercent(bps))).toBe(bps)
      }),
      runs(1000),
    )
  })
})
