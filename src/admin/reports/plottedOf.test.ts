import type { Chart, Column, Report } from '../../domain/reports/run/report'
import type { Ran, Row } from '../../domain/reports/run/runReport'
import { sayKeys as say } from '../../testing/sayKeys'
import { plottedOf } from './plottedOf'

const COLUMNS: Column[] = [
  { name: 'start', label: 'From', type: 'day' },
  { name: 'label', label: 'Source', type: 'text' },
  { name: 'orders', label: 'Orders', type: 'count' },
  { name: 'revenueMinor', label: 'Revenue', type: 'money' },
  { name: 'currency', label: 'Currency', type: 'currency' },
]

const ranOf = (chart: Chart, rows: Row[]): Ran => {
  const report: Pick<Report, 'chart' | 'columns'> = { chart, columns: COLUMNS }
  // Of what was run only these are drawn.
  return { report, rows, timeZone: 'UTC' } as Ran
}

const draw = (chart: Chart, rows: Row[]) => plottedOf(ranOf(chart, rows), { locale: 'en', say })

const BY_DAY: Chart = { kind: 'bar', by: 'start', values: ['revenueMinor'] }

it('draws amounts in units of their currency and says them exactly', () => {
  const row = { start: '2026-11-01', revenueMinor: 1999, currency: 'USD' }
  expect(draw(BY_DAY, [row])).toMatchObject({
    kind: 'bar',
    isCounted: false,
    currency: 'USD',
    points: [
      {
        ...{ label: '1 Nov', longLabel: '1 Nov 2026' },
        ...{ values: { revenueMinor: 19.99 }, texts: { revenueMinor: '$19.99' } },
      },
    ],
  })
})

it('leaves no day of a year out', () => {
  const rows = Array.from({ length: 366 }, (_, day) => ({
    start: new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10),
    ...{ revenueMinor: 100, currency: 'USD' },
  }))
  const drawn = draw(BY_DAY, rows)
  expect(drawn).toMatchObject({ points: { length: 366 } })
})

it('tells of a pie the share of each slice, the small ones together', () => {
  const rows = Array.from({ length: 8 }, (_, index) => ({
    ...{ label: `Plan ${index}`, revenueMinor: 100, currency: 'USD' },
  }))
  const drawn = draw({ kind: 'pie', by: 'label', values: ['revenueMinor'] }, rows)
  expect(drawn).toMatchObject({ kind: 'pie', shares: { length: 6 } })
  expect(JSON.stringify(drawn)).toContain('dashboard:theRest')
})

it('draws nothing where there is nothing to see', () => {
  const flat = [{ start: '2026-11-01', revenueMinor: 0, currency: 'USD' }]
  expect(draw(BY_DAY, flat)).toBeUndefined()
  expect(draw(BY_DAY, [])).toBeUndefined()
})
