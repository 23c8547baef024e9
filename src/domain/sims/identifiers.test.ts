import { isImsi, isPin, isPuk } from './identifiers'

it.each([
  ['an IMSI', isImsi, ['262011234567890', '310150'], ['', '26201', '2620112345678901', '26201a']],
  ['a PIN', isPin, ['0000', '12345678'], ['123', '123456789', '12 34', '１２３４']],
  ['a PUK', isPuk, ['01234567'], ['1234567', '123456789', '1234567\n']],
])('%s has its digits and nothing else', (_name, isValid, good, bad) => {
  for (const text of good) expect(isValid(text)).toBe(true)
  for (const text of bad) expect(isValid(text)).toBe(false)
})
