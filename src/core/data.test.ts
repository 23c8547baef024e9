import { dataText } from './data'

it.each([
  [0, 'en', '0 MB'],
  [1023, 'en', '1,023 MB'],
  [1024, 'en', '1 GB'],
  [1536, 'en', '1.5 GB'],
  [1536, 'de', '1,5 GB'],
  [10_240, 'en', '10 GB'],
])('%s MB are told in %s as %s', (mb, locale, text) => {
  expect(dataText(mb, locale)).toBe(text)
})
