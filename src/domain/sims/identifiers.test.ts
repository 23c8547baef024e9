import { isImsi, isPin, isPuk } from './identifiers'

it.each([
  {
    name: 'an IMSI',
    isValid: isImsi,
    good: ['262011234567890', '310150'],
    bad: ['', '26201', '2620112345678901', '26201a'],
  },
  {
    name: 'a PIN',
    isValid: isPin,
    good: ['0000', '12345678'],
    bad: ['123', '123456789', '12 34', '１２３４'],
  },
  {
    name: 'a PUK',
    isValid: isPuk,
    good: ['01234567'],
    bad: ['1234567', '123456789', '1234567\n'],
  },
])('$name has its digits and nothing else', ({ isValid, good, bad }) => {
  for (const text of good) expect(isValid(text)).toBe(true)
  for (const text of bad) expect(isValid(text)).toBe(false)
})
