import { invitationOf } from './invitationState'

const now = new Date('2026-11-27T12:00:00Z')
const invitedAt = '2026-11-26T12:00:00.000Z'
const at = (invitationExpiresAt: string | null) =>
  invitationOf({ invitedAt, invitationExpiresAt }, now)

it('an invitation runs, has expired, or was ended; an account with a password has none', () => {
  const until = '2026-11-29T12:00:00.000Z'
  expect(at(until)).toEqual({ state: 'invited', until })
  expect(at('2026-11-27T12:00:00.000Z')).toEqual({ state: 'expired' })
  expect(at(null)).toEqual({ state: 'revoked' })
  expect(invitationOf({ invitedAt: null }, now)).toBeUndefined()
})
