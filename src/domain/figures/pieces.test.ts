import fc from 'fast-check'

import { addDays, dayOf, startOfDay } from '../../core/calendar'
import { piecesOf } from './pieces'

const at = (text: string) => new Date(text)

it('whole days are left whole', () => {
  const range = { from: at('2026-11-01T04:00:00Z'), to: at('2026-11-03T05:00:00Z') }
  expect(piecesOf(range, 'America/New_York')).toEqual({
    days: { first: '2026-11-01', past: '2026-11-03' },
    edges: [],
  })
})

it('what is begun of a day at either end is cut off', () => {
  const range = { from: at('2026-11-01T12:00:00Z'), to: at('2026-11-03T12:00:00Z') }
  expect(piecesOf(range, 'UTC')).toEqual({
    days: { first: '2026-11-02', past: '2026-11-03' },
    edges: [
      { from: range.from, to: at('2026-11-02T00:00:00Z') },
      { from: at('2026-11-03T00:00:00Z'), to: range.to },
    ],
  })
})

it('a part of one day stays one piece, and nothing is none', () => {
  const range = { from: at('2026-11-01T12:00:00Z'), to: at('2026-11-01T13:00:00Z') }
  expect(piecesOf(range, 'UTC')).toEqual({ days: undefined, edges: [range] })
  expect(piecesOf({ from: range.from, to: range.from }, 'UTC').edges).toEqual([])
})

it('the pieces together are the range, in any zone', () => {
  const hour = fc.integer({ min: 0, max: 24 * 400 })
  const zone = fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland')
  fc.assert(
    fc.property(hour, hour, zone, (one, other, timeZone) => {
      const start = at('2026-01-01T00:30:00Z').getTime()
      const [from, to] = [Math.min(one, other), Math.max(one, other)].map(
        (hours) => new Date(start + hours * 3_600_000),
      )
      if (!from || !to) return
      const { days, edges } = piecesOf({ from, to }, timeZone)
      const whole = days
        ? startOfDay(days.past, timeZone).getTime() - startOfDay(days.first, timeZone).getTime()
        : 0
      const cut = edges.reduce((sum, edge) => sum + edge.to.getTime() - edge.from.getTime(), 0)
      expect(whole + cut).toBe(to.getTime() - from.getTime())
      for (const edge of edges)
        expect(edge.to.getTime()).toBeLessThanOrEqual(
          startOfDay(addDays(dayOf(edge.from, timeZone), 1), timeZone).getTime(),
        )
    }),
  )
})
