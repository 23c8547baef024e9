import fc from 'fast-check'

import { runs } from '../../testing/property'

import { iccidWarnings, luhnIsValid, normaliseIccid } from './iccid'

const anyIccid = fc.stringMatching(/^\d{18,20}$/)

describe('an ICCID', () => {
  it.each([
    ['8931070820307245732', '8931070820307245732'],
    ['8931 0708-2030 7245 732', '8931070820307245732'],
    ['8931070820307245732F', '8931070820307245732'],
    ['893107082030724573ff', '893107082030724573'],
    ['89011703324655860429', '89011703324655860429'],
    ['1949177921756150001', '1949177921756150001'],
  ])('%s is stored as %s', (text, iccid) => {
    expect(normaliseIccid(text)).toBe(iccid)
  })

  it.each([
    '87123123456889019',
    '893107082030724573212',
    '893107082030724573X',
    '89F1070820307245732',
    '٨٩٣١٠٧٠٨٢٠٣٠٧٢٤٥٧٣٢',
    '8931070820307245732\0',
    '',
  ])('%j is refused', (text) => {
    expect(normaliseIccid(text)).toBeUndefined()
  })

  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(anyIccid, (iccid) => {
        expect(normaliseIccid(` ${iccid.slice(0, 4)}-${iccid.slice(4)}F`)).toBe(iccid)
      }),
      runs(),
    )
  })
})

describe('the warnings of an ICCID', () => {
  it.each([
    ['8931070820307245732', []],
    ['8997212330099025334', []],
    ['89011703324655860429', ['luhn']],
    ['1949177921756150001', ['luhn', 'prefix']],
  ])('%s: %j', (iccid, warnings) => {
    expect(iccidWarnings(iccid)).toEqual(warnings)
  })

  it('notice any one wrong digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 18 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'8931070820307245732'].map(Number)
        const wrong = digits.map((digit, at) => (at === place ? (digit + by) % 10 : digit)).join('')
        expect(luhnIsValid(wrong)).toBe(false)
      }),
      runs(),
    )
  })

  it('call nothing but digits valid', () => {
    for (const text of ['', '0', '18 ', 'abc']) expect(luhnIsValid(text)).toBe(false)
  })
})
