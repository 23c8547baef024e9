import { inside, says, type Sentence } from '../../core/words/sentence'
import type { AccountCollection } from './account'
import { isOwnData, judgePassword } from './guessable'

const LONGEST = 256
const SHORTEST: Record<AccountCollection, number> = { admins: 12, resellers: 10, users: 10 }

/** Guesses a password must outlast: 3 of zxcvbn's 0 to 4, which is a hundred million. */
const LEAST_SCORE = 3

export type PasswordOwner = {
  collection: AccountCollection
  /** Name, e-mail, phone and the like, which no password may be made of. */
  own?: readonly (string | null | undefined)[]
}

export type Weakness =
  | { kind: 'short'; least: number }
  | { kind: 'long'; most: number }
  | { kind: 'nul' }
  | { kind: 'own' }
  | { kind: 'guessable'; hint?: string }

/** How hard it is to guess, 0 to 4, and why it may not be used; the same for the server and for whoever types. */
export type Strength = { score: number; weakness?: Weakness }

/**
 * The one rule for signing up, inviting, resetting, changing and accounts that staff make: 10 characters (staff 12),
 * not common, not one's own data. Asks nobody outside.
 */
export const strengthOf = async (
  password: unknown,
  { collection, own = [] }: PasswordOwner,
): Promise<Strength> => {
  const weakness = shapeWeakness(password, collection)
  if (weakness) return { score: 0, weakness }
  const text = String(password)
  if (isOwnData(text, own)) return { score: 0, weakness: { kind: 'own' } }
  const { hint, score } = await judgePassword(text)
  return score >= LEAST_SCORE ? { score } : { score, weakness: { kind: 'guessable', hint } }
}

const shapeWeakness = (password: unknown, collection: AccountCollection): Weakness | undefined => {
  const least = SHORTEST[collection]
  if (typeof password !== 'string' || [...password.trim()].length < least)
    return { kind: 'short', least }
  if (password.length > LONGEST) return { kind: 'long', most: LONGEST }
  return password.includes('\0') ? { kind: 'nul' } : undefined
}

/** Why a password may not be used, in a sentence. */
export const sayWeakness = (weakness: Weakness): Sentence => {
  if (weakness.kind === 'short') return says`Use at least ${weakness.least} characters.`
  if (weakness.kind === 'long') return says`Use at most ${weakness.most} characters.`
  if (weakness.kind === 'nul') return 'Must not hold a NUL character.'
  if (weakness.kind === 'own')
    return 'Must not be made of your name, e-mail address or phone number.'
  return says`Too easy to guess. ${inside(weakness.hint || 'Use a few words that do not belong together.')}`
}
