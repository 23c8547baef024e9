import type { Admin, Reseller, User } from '../../../payload-types'
import { assertCan, callerKind, can, isStaff, PERMISSIONS, permissionsOf, type Caller } from './can'

const admin = (data: Partial<Admin>): Caller =>
  // Of an account only these fields are looked at.
  ({ collection: 'admins', role: 'admin', isActive: true, ...data }) as Caller
const reseller = (status: Reseller['status']): Caller =>
  // Of an account only these fields are looked at.
  ({ collection: 'resellers', status }) as Caller
const user = (status: User['status']): Caller =>
  // Of an account only these fields are looked at.
  ({ collection: 'users', status }) as Caller

const DEAD: Caller[] = [
  null,
  admin({ role: 'super_admin', isActive: false }),
  reseller('suspended'),
  user('blocked'),
]

describe('who a caller is', () => {
  it.each(['super_admin', 'admin', 'moderator', 'editor'] as const)('a %s by role', (role) => {
    expect(callerKind(admin({ role }))).toBe(role)
    expect(isStaff(admin({ role }))).toBe(role !== 'editor')
  })

  it('a pending account is still somebody', () => {
    expect(callerKind(reseller('pending'))).toBe('reseller')
    expect(callerKind(user('pending_verification'))).toBe('user')
  })

  it('nobody, where the account may not sign in, whatever its token says', () => {
    expect(DEAD.map(callerKind)).toEqual(DEAD.map(() => 'anonymous'))
    expect(DEAD.some(isStaff)).toBe(false)
  })
})

describe('what a caller may do', () => {
  it('is what the list of their permissions says', () => {
    for (const caller of [...DEAD, admin({}), admin({ role: 'editor' }), user('active')]) {
      const told = permissionsOf(caller)
      expect(PERMISSIONS.filter((permission) => can(caller, permission))).toEqual(told)
    }
    expect(permissionsOf(admin({ role: 'super_admin' }))).toContain('admins.manage')
    expect(permissionsOf(admin({ role: 'moderator' }))).not.toContain('payments.refund')
  })

  it('is the same little for everybody who may not sign in', () => {
    const nothing = permissionsOf(null)
    expect(DEAD.map(permissionsOf)).toEqual(DEAD.map(() => nothing))
    expect(
      nothing.filter((permission) => /\.(update|delete|changeStatus)$/.test(permission)),
    ).toEqual([])
  })

  it('is refused as 401 without a session and as 403 with one', () => {
    expect(() => assertCan(admin({}), 'payments.refund')).not.toThrow()
    for (const caller of DEAD)
      expect(() => assertCan(caller, 'payments.refund')).toThrow(
        expect.objectContaining({ status: 401, code: 'auth.required' }),
      )
    expect(() => assertCan(user('active'), 'payments.refund')).toThrow(
      expect.objectContaining({
        status: 403,
        code: 'forbidden',
        data: { permission: 'payments.refund' },
      }),
    )
  })
})
