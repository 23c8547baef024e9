import { range } from '../../core/calendar'
import { usualIn } from './usual'

const NOW = new Date('2026-11-20T12:00:00Z')

const usual = (asked: { from: string; to: string }) => {
  const timeZone = 'America/New_York'
  return usualIn({ currency: 'USD', timeZone, inside: range(asked, timeZone, NOW) })
}

it.each([
  ['to its first day', '2026-11-11', '2026-11-10'],
  ['to an instant within a day', '2026-11-11T12:00:00-05:00', '2026-11-11'],
  ['of nothing', '2026-11-01', '2026-11-01'],
])('names the last day of a range %s', (_what, to, until) => {
  expect(usual({ from: '2026-11-01', to })).toEqual({ currency: 'USD', from: '2026-11-01', until })
})
