import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import type { FieldFault } from '../../core/problem'
import type { AccountCollection } from './account'
import { isOwnData, whyGuessable } from './guessable'

const derive = promisify(pbkdf2)

// Payload 3.90's own format, so that its create, its update and our verbs read each other's hashes.
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const KEY_BYTES = 32

const LONGEST = 256
const SHORTEST: Record<AccountCollection, number> = { admins: 12, resellers: 10, users: 10 }

type Stored = { hash?: string | null; salt?: string | null }

const keyOf = (password: string, salt: string): Promise<Buffer> =>
  derive(password, salt, ITERATIONS, KEY_BYTES, 'sha256')

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

type Owner = {
  collection: AccountCollection
  /** Name, e-mail, phone and the like, which no password may be made of. */
  own?: readonly (string | null | undefined)[]
}

/**
 * What is wrong with a new password; undefined when nothing is. The one rule for signing up, resetting, changing
 * and accounts that staff make: 10 characters (staff 12), not common, not one's own data.
 */
export const passwordFault = async (
  password: unknown,
  { collection, own = [] }: Owner,
): Promise<FieldFault | undefined> => {
  const message = shapeFault(password, collection) ?? (await meaningFault(String(password), own))
  return message === undefined ? undefined : { path: 'password', message }
}

const shapeFault = (password: unknown, collection: AccountCollection): string | undefined => {
  const shortest = SHORTEST[collection]
  if (typeof password !== 'string' || [...password.trim()].length < shortest)
    return `Use at least ${shortest} characters.`
  if (password.length > LONGEST) return `Use at most ${LONGEST} characters.`
  return password.includes('\0') ? 'Must not hold a NUL character.' : undefined
}

const meaningFault = async (
  password: string,
  own: NonNullable<Owner['own']>,
): Promise<string | undefined> =>
  isOwnData(password, own)
    ? 'Must not be made of your name, e-mail address or phone number.'
    : whyGuessable(password)
