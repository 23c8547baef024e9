import fc from 'fast-check'

import { addDays } from './calendar'
import { daysOf, isPeriod, PERIODS } from './periods'

// A Wednesday in the first quarter of a leap year.
const TODAY = '2028-02-09'

it.each([
  ['today', '2028-02-09', '2028-02-10'],
  ['yesterday', '2028-02-08', '2028-02-09'],
  ['last_7_days', '2028-02-03', '2028-02-10'],
  ['last_30_days', '2028-01-11', '2028-02-10'],
  ['last_90_days', '2027-11-12', '2028-02-10'],
  ['this_week', '2028-02-07', '2028-02-10'],
  ['last_week', '2028-01-31', '2028-02-07'],
  ['this_month', '2028-02-01', '2028-02-10'],
  ['last_month', '2028-01-01', '2028-02-01'],
  ['this_quarter', '2028-01-01', '2028-02-10'],
  ['last_quarter', '2027-10-01', '2028-01-01'],
  ['this_year', '2028-01-01', '2028-02-10'],
  ['last_year', '2027-01-01', '2028-01-01'],
] as const)('%s goes from %s up to %s', (period, from, to) => {
  expect(daysOf(period, TODAY)).toEqual({ from, to })
})

it('on a Sunday the week is still the one that began on Monday', () => {
  expect(daysOf('this_week', '2028-02-13')).toEqual({ from: '2028-02-07', to: '2028-02-14' })
})

it('whatever the day: never empty, and what is last ends where what is now begins', () => {
  const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
  fc.assert(
    fc.property(someDay, (today) => {
      for (const period of PERIODS) {
        const { from, to } = daysOf(period, today)
        expect(from < to).toBe(true)
      }
      for (const unit of ['week', 'month', 'quarter', 'year'] as const) {
        expect(daysOf(`last_${unit}`, today).to).toBe(daysOf(`this_${unit}`, today).from)
        expect(daysOf(`this_${unit}`, today).from <= today).toBe(true)
        expect(daysOf(`this_${unit}`, today).to > today).toBe(true)
      }
    }),
  )
})

it('knows its own names and no others', () => {
  expect(PERIODS.every(isPeriod)).toBe(true)
  expect([isPeriod('fortnight'), isPeriod(undefined)]).toEqual([false, false])
})
