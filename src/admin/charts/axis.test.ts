import { axisText } from './axis'

const written = (values: number[], currency?: string, locale = 'en') =>
  values.map(axisText({ currency, locale })).map((text) => text.replace(/\s/g, ' '))

it('says what currency an axis of money is in, shortly', () => {
  expect(written([0, 35, -35, 0.5, 1250, 2_400_000], 'USD')).toEqual([
    '$0',
    '$35',
    '-$35',
    '$0.5',
    '$1.3K',
    '$2.4M',
  ])
  expect(written([1500], 'PLN')).toEqual(['PLN 1.5K'])
  expect(written([1500], 'JPY')).toEqual(['¥1.5K'])
  expect(written([1500], 'EUR', 'de')).toEqual(['1500 €'])
})

it('says counts plainly', () => {
  expect(written([0, 4, 12_000])).toEqual(['0', '4', '12K'])
})
