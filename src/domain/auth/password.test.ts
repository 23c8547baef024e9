import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import { inEnglish } from '../../core/words/sentence'
import { hashPassword, isPasswordOf, passwordFault } from './password'

const user = {
  collection: 'users',
  own: ['ada@example.com', 'Maria da Silva', '+48512000111'],
} as const

const HARD = 'qz7kw2vx9pm4'
const ofLength = (length: number) => HARD.repeat(30).slice(0, length)

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
  ] as const)('of %s with %i characters: %p', async (collection, length, isFine) => {
    expect((await passwordFault(ofLength(length), { collection })) === undefined).toBe(isFine)
  })

  it.each([' '.repeat(20), 1234567890, undefined, 'long enough to pass\0'])(
    'is not %p',
    async (bad) => {
      expect(await passwordFault(bad, user)).toMatchObject({ path: 'password' })
    },
  )

  it.each([
    ...['Ada@Example.com', 'ada@example.com1', 'mariasilva1', 'Maria Silva 1990', '+48512000111'],
    ...['silvasilva12', '48512000111!'],
  ])("is not one's own data: %s", async (bad) => {
    expect((await passwordFault(bad, user))?.message).toMatch(/your name/)
    expect((await passwordFault(`${bad} on a violet tractor`, user))?.message).toBeUndefined()
  })

  it.each([
    ...['password1234', 'qwertyuiop12', 'xxxxxxxxxxxxxxxx', 'hunter2hunter2', 'kowalski1990'],
    ...['iloveyou1234', '123456789012', 'abcdefghijkl'],
  ])('is not a common one: %s', async (bad) => {
    const fault = await passwordFault(bad, user)
    expect(inEnglish(fault?.message ?? '')).toMatch(/^Too easy to guess\. \S/)
  })

  it.each(['correct horse battery', 'violet tractor on a hill', 'aB3$kq9Zx!', 'żółta łódź w maju'])(
    'may be %s',
    async (fine) => {
      expect(await passwordFault(fine, user)).toBeUndefined()
    },
  )
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

it('leaves the threads that answers and connections need to others, however many passwords are tried', async () => {
  const done: string[] = []
  const tries = Array.from({ length: 6 }, async () => {
    await isPasswordOf(undefined, HARD)
    done.push('tried')
  })
  await promisify(gzip)('an answer')
  done.push('answered')
  await Promise.all(tries)
  expect(done).toEqual(['answered', ...tries.map(() => 'tried')])
})
