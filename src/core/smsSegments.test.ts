import fc from 'fast-check'

import { smsSegments } from './smsSegments'

describe('the parts of an SMS', () => {
  it.each([
    ['', 'GSM-7', 0, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    ['ä'.repeat(160), 'GSM-7', 160, 1],
    ['ś'.repeat(70), 'UCS-2', 70, 1],
    ['ś'.repeat(71), 'UCS-2', 71, 2],
    ['مرحبا', 'UCS-2', 5, 1],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
    ['😀'.repeat(36), 'UCS-2', 72, 2],
  ])('of %p are counted as a provider bills them', (text, ...counted) => {
    const { encoding, segments, units } = smsSegments(text)
    expect([encoding, units, segments]).toEqual(counted)
  })

  it('cut no letter in half: a sign of two units begins the next part', () => {
    // 152 + 2 does not fit into 153, so the second part begins one unit early.
    expect(smsSegments(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3)
    expect(smsSegments(`${'ś'.repeat(66)}😀${'ś'.repeat(66)}`).segments).toBe(3)
  })

  it('name the letters that make the text twice as dear', () => {
    expect(smsSegments('Cześć, „Ada”').costly).toEqual(['ś', 'ć', '„', '”'])
    expect(smsSegments('Hello').costly).toEqual([])
  })

  it('say truly how much more fits', () => {
    fc.assert(
      fc.property(fc.nat(500), (length) => {
        const { segments, unitsLeft } = smsSegments('a'.repeat(length))
        expect(smsSegments('a'.repeat(length + unitsLeft)).segments).toBe(segments)
        expect(smsSegments('a'.repeat(length + unitsLeft + 1)).segments).toBe(segments + 1)
      }),
    )
  })
})
