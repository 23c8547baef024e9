import { daysBetween, readShown } from './shown'

const usual = {
  currency: 'USD',
  timeZone: 'America/New_York',
  now: new Date('2026-11-27T03:00:00Z'),
}

it('the last 30 business days and those before them, in the settings’ currency, unless asked otherwise', () => {
  expect(readShown({}, usual)).toEqual({
    ...{ preset: '30d', currency: 'USD', timeZone: 'America/New_York' },
    days: { from: '2026-10-28', to: '2026-11-27' },
    before: { from: '2026-09-28', to: '2026-10-28' },
  })
})

it.each([
  ['today', '2026-11-26', 1],
  ['yesterday', '2026-11-25', 1],
  ['7d', '2026-11-20', 7],
  ['month', '2026-11-01', 26],
  ['year', '2025-11-27', 365],
])('%s begins on %s', (range, from, days) => {
  const shown = readShown({ range }, usual)
  expect([shown.days.from, daysBetween(shown.days), daysBetween(shown.before)]).toEqual([
    from,
    days,
    days,
  ])
})

it('yesterday ends before today', () => {
  expect(readShown({ range: 'yesterday' }, usual).days).toEqual({
    from: '2026-11-25',
    to: '2026-11-26',
  })
})

it('takes days of one’s own and a currency, and what is none for the default', () => {
  const own = readShown({ from: '2026-02-01', to: '2026-03-01', currency: 'EUR' }, usual)
  expect(own).toMatchObject({
    preset: undefined,
    currency: 'EUR',
    before: { from: '2026-01-04', to: '2026-02-01' },
  })
  for (const query of [
    { from: '2026-03-01', to: '2026-02-01' },
    { from: '2026-02-30', to: '2026-03-01' },
    { from: '2000-01-01', to: '2026-03-01' },
    { range: 'ever', currency: 'GOLD' },
  ])
    expect(readShown(query, usual)).toEqual(readShown({}, usual))
})
