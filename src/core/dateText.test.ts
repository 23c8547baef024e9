import { dateText, dayText, momentText } from './dateText'

const AT = new Date('2026-11-27T02:30:00Z')

it('is written as the language does, by the clocks of the zone', () => {
  const newYork = { timeZone: 'America/New_York', language: 'en' }
  expect([momentText(AT, newYork), dateText(AT, newYork)]).toEqual([
    ...['26 Nov 2026, 21:30', '26 Nov 2026'],
  ])
  expect(dateText(AT, { timeZone: 'UTC', language: 'pl' })).toBe('27 lis 2026')
})

it('of a day needs no clock, and of what is no day says that', () => {
  expect([dayText('2026-02-01', 'en'), dayText('—', 'en')]).toEqual(['1 Feb 2026', '—'])
})
