import { hashPassword, isPasswordOf, passwordFault } from './password'

const user = { collection: 'users', email: 'ada@example.com' } as const

describe('a new password', () => {
  it.each([
    ['users', 9, false],
    ['users', 10, true],
    ['resellers', 9, false],
    ['resellers', 10, true],
    ['admins', 11, false],
    ['admins', 12, true],
    ['users', 256, true],
    ['users', 257, false],
  ] as const)('of %s with %i characters: %p', (collection, length, isFine) => {
    expect(passwordFault('x'.repeat(length), { collection }) === undefined).toBe(isFine)
  })

  it('is not the e-mail address in any case, not blank, not a number, and holds no NUL', () => {
    for (const bad of ['Ada@Example.com', ' '.repeat(20), 1234567890, undefined, 'long enough\0'])
      expect(passwordFault(bad, user)).toMatchObject({ path: 'password' })
  })
})

describe('a stored password', () => {
  it('fits itself alone, and nobody fits nobody', async () => {
    const stored = await hashPassword('correct horse')
    expect(await isPasswordOf(stored, 'correct horse')).toBe(true)
    expect(await isPasswordOf(stored, 'Correct horse')).toBe(false)
    expect(await isPasswordOf(undefined, 'correct horse')).toBe(false)
    expect(await isPasswordOf({ hash: null, salt: null }, '')).toBe(false)
  })
})
