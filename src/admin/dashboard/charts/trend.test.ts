import { plotOf } from './trend'

const day = (start: string, orders: number, revenueMinor: number) => ({
  start,
  orders,
  revenueMinor,
})
const trend = {
  currency: 'USD',
  days: [day('2026-11-01', 1, 150), day('2026-11-02', 2, 250), day('2026-11-03', 0, -50)],
  before: [day('2026-10-29', 4, 1000), day('2026-10-30', 0, 0), day('2026-10-31', 0, 0)],
}

it('draws each day beside the one as long before, in the currency’s own units', () => {
  const plot = plotOf(trend, { interval: 'day', measure: 'revenueMinor', locale: 'en' })
  expect(plot.points.map(({ before, label, value }) => [label, value, before])).toEqual([
    ['1 Nov', 1.5, 10],
    ['2 Nov', 2.5, 0],
    ['3 Nov', -0.5, 0],
  ])
  expect([plot.sum, plot.beforeSum, plot.isEmpty]).toEqual(['$3.50', '$10.00', false])
  expect(plot.currency).toBe('USD')
  const plain = (text = '') => text.replace(/\s/g, ' ')
  expect([plain(plot.days), plain(plot.beforeDays)]).toEqual(['1 – 3 Nov 2026', '29 – 31 Oct 2026'])
})

it('sums weeks and months, and every text is exact', () => {
  const weeks = plotOf(trend, { interval: 'week', measure: 'orders', locale: 'en' })
  expect(weeks.points.map(({ text }) => text)).toEqual(['1', '2'])
  const [month] = plotOf(trend, { interval: 'month', measure: 'revenueMinor', locale: 'en' }).points
  expect(month).toMatchObject({ label: 'Nov 2026', text: '$3.50', beforeText: '$10.00' })
})

it('says when nothing was sold', () => {
  const none = { currency: 'JPY', days: [day('2026-11-01', 0, 0)], before: [] }
  const plot = plotOf(none, { interval: 'day', measure: 'orders', locale: 'en' })
  expect(plot).toMatchObject({ isEmpty: true, sum: '0', points: [{ before: undefined }] })
})
