import type { Caller } from '../../domain/access/can'
import { sayKeys as say } from '../../testing/sayKeys'
import { canGoBack, changesFor, nameFieldOf, tables } from './statusChanges'

const callerOf = (role: string) => ({ collection: 'admins', role, isActive: true }) as Caller

describe('the status buttons of people', () => {
  it('offer only moves that the tables allow, and every one but giving back an unverified state', () => {
    for (const people of Object.values(tables))
      for (const [status, legal] of Object.entries(people?.moves ?? {})) {
        const offered = (people?.changes[status] ?? []).map(({ to }) => to)
        const wanted = legal.filter((to) => to !== 'pending_verification')
        expect([...offered].sort()).toEqual([...wanted].sort())
      }
  })

  it('ask for a reason where something is taken away', () => {
    for (const people of Object.values(tables))
      for (const change of Object.values(people?.changes ?? {}).flat())
        expect(Boolean(change?.needsReason)).toBe(
          change?.to === 'blocked' || change?.to === 'suspended',
        )
  })

  it('let a moderator change users alone, and say why of the others', () => {
    const [user] = changesFor({ collection: 'users', status: 'active' }, callerOf('moderator'), say)
    expect(user?.verdict).toEqual({ allowed: true })
    for (const collection of ['resellers', 'clients'])
      for (const { verdict } of changesFor(
        { collection, status: 'active' },
        callerOf('moderator'),
        say,
      ))
        expect(verdict).toEqual({ allowed: false, why: 'people:adminsChange' })
  })

  it('have nothing to say of what is no person', () => {
    expect(changesFor({ collection: 'orders', status: 'pending' }, callerOf('admin'), say)).toEqual(
      [],
    )
    expect(nameFieldOf('orders')).toBe('id')
    expect(nameFieldOf('clients')).toBe('clientName')
  })
})

describe('a change that can be taken back', () => {
  it.each([
    ['users', 'blocked', 'active', true],
    ['users', 'blocked', 'pending_verification', true],
    ['resellers', 'suspended', 'active', true],
    ['resellers', 'suspended', 'pending', false],
    ['clients', 'suspended', 'inactive', true],
    ['orders', 'cancelled', 'pending', false],
  ])('of %s from %s to %s: %p', (...[collection, from, to, is]) => {
    expect(canGoBack(collection, from, to)).toBe(is)
  })
})
