import fc from 'fast-check'

import { runs } from '../../testing/property'

import {
  formatActivationCode,
  isActivationCode,
  parseActivationCode,
  qrPayload,
} from './activationCode'

describe('an activation code', () => {
  it.each([
    ['1$smdp.example.com$AB-12', { matchingId: 'AB-12', confirmationRequired: false }],
    ['LPA:1$smdp.example.com$AB-12', { matchingId: 'AB-12', confirmationRequired: false }],
    ['1$smdp.example.com$', { matchingId: '', confirmationRequired: false }],
    ['1$smdp.example.com$A$1.3.6', { matchingId: 'A', oid: '1.3.6', confirmationRequired: false }],
    ['1$smdp.example.com$A$$1', { matchingId: 'A', confirmationRequired: true }],
    ['1$smdp.example.com$A$1.3$1', { matchingId: 'A', oid: '1.3', confirmationRequired: true }],
  ])('%s is understood', (text, parts) => {
    expect(parseActivationCode(text)).toEqual({ smdpAddress: 'smdp.example.com', ...parts })
  })

  it.each([
    '',
    '2$smdp.example.com$A',
    '1$smdp.example.com',
    '1$$A',
    '1$localhost$A',
    '1$-a.example.com$A',
    '1$smdp.example.com$A_B',
    '1$smdp.example.com$A$oid',
    '1$smdp.example.com$A$$0',
    '1$smdp.example.com$A$$1$x',
    `1$smdp.example.com$${'A'.repeat(255)}`,
  ])('%j is refused', (text) => expect(isActivationCode(text)).toBe(false))

  it('keeps its parts when written and read again', () => {
    const anyCode = fc.record({
      smdpAddress: fc.domain(),
      matchingId: fc.stringMatching(/^[A-Za-z0-9-]{0,40}$/),
      confirmationRequired: fc.boolean(),
    })
    fc.assert(
      fc.property(anyCode, fc.constantFrom({}, { oid: '1.3.6.1' }), (code, oid) => {
        fc.pre(code.smdpAddress.length < 100)
        const parts = { ...code, ...oid }
        expect(parseActivationCode(formatActivationCode(parts))).toEqual(parts)
      }),
      runs(),
    )
  })
})

describe('the QR of an activation code', () => {
  it('has the prefix once and no empty ending', () => {
    for (const text of [
      '1$smdp.example.com$A',
      'LPA:1$smdp.example.com$A',
      '1$smdp.example.com$A$$',
    ])
      expect(qrPayload(text)).toBe('LPA:1$smdp.example.com$A')
  })

  it('is refused without repeating the text', () => {
    expect(() => qrPayload('1$secret')).toThrow(/^Not an activation code$/)
  })
})
