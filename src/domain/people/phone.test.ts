import { normalisePhone } from './phone'

describe('a phone number', () => {
  it.each([
    ['+49 170 1234567', undefined, '+491701234567'],
    ['0170 / 123 45 67', 'DE', '+491701234567'],
    ['(202) 555-0123', 'US', '+12025550123'],
    ['+1 202 555 0123', 'DE', '+12025550123'],
    ['+٩٧١٥٠١٢٣٤٥٦٧', undefined, '+971501234567'],
    ['+971 50 123 4567', 'AE', '+971501234567'],
  ])('%s (%s) is stored as %s', (text, country, e164) => {
    expect(normalisePhone(text, country)).toBe(e164)
    expect(normalisePhone(e164)).toBe(e164)
  })

  it.each([
    ['0170 1234567', undefined],
    ['+1234', undefined],
    ['110', 'DE'],
    ['555-0123', 'US'],
    ['+999123456789', undefined],
    ['abc', 'DE'],
    ['', 'DE'],
    ['0170 1234567', 'XX'],
    ['+49170123456789012345', undefined],
    [`+49${'1'.repeat(100_000)}`, undefined],
  ])('%.30s (%s) is refused', (text, country) => {
    expect(normalisePhone(text, country)).toBeUndefined()
  })
})
