import { stateOf, textsIn } from './keyState'

const NOW = new Date('2026-11-27T12:00:00Z')

it.each([
  [{}, 'works'],
  [{ expiresAt: '2027-01-01T00:00:00Z' }, 'works'],
  [{ expiresAt: '2026-12-01T00:00:00Z' }, 'ending'],
  [{ expiresAt: '2026-11-27T12:00:00Z' }, 'expired'],
  [{ expiresAt: '2027-01-01T00:00:00Z', revokedAt: '2026-11-01T00:00:00Z' }, 'revoked'],
])('a key with %p %s', (key, state) => {
  expect(stateOf(key, NOW)).toBe(state)
})

it('shows of stored JSON what is text', () => {
  expect([textsIn(['orders.*', 7]), textsIn(null), textsIn('orders.*')]).toEqual([
    ['orders.*'],
    [],
    [],
  ])
})
