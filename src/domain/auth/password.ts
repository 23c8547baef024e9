import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import type { SaidFault } from '../../core/problem'
import { sayWeakness, strengthOf, type PasswordOwner } from './passwordRules'

const derive = promisify(pbkdf2)

// Payload 3.90's own format, so that its create, its update and our verbs read each other's hashes.
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const KEY_BYTES = 32

type Stored = { hash?: string | null; salt?: string | null }

/**
 * Node has four threads for hashing, for compressing answers and for opening connections to the database: a flood of
 * sign-ins, which hash for a third of a second each, leaves two of them to everybody else.
 */
const AT_ONCE = 2
let hashing = 0
const waiting: (() => void)[] = []

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  // Whoever is called has been given the place of the one before.
  if (hashing < AT_ONCE) hashing += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else hashing -= 1
  }
}

const keyOf = (password: string, salt: string): Promise<Buffer> =>
  inTurn(() => derive(password, salt, ITERATIONS, KEY_BYTES, 'sha256'))

export const hashPassword = async (password: string): Promise<{ hash: string; salt: string }> => {
  const salt = randomBytes(32).toString('hex')
  return { salt, hash: `${PREFIX}${(await keyOf(password, salt)).toString('hex')}` }
}

/** Takes as long for nobody's password as for somebody's, so that time tells nothing about who exists. */
export const isPasswordOf = async (
  account: Stored | undefined,
  password: string,
): Promise<boolean> => {
  const given = await keyOf(password, account?.salt ?? 'nobody')
  const stored = Buffer.from(account?.hash?.slice(PREFIX.length) ?? '', 'hex')
  return stored.length === given.length && timingSafeEqual(stored, given)
}

/** What is wrong with a new password, as a fault of its field; undefined when nothing is. */
export const passwordFault = async (
  password: unknown,
  owner: PasswordOwner,
): Promise<SaidFault | undefined> => {
  const { weakness } = await strengthOf(password, owner)
  return weakness && { path: 'password', message: sayWeakness(weakness) }
}
