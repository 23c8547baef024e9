import { invalid } from '../../core/problem'
import type { FieldCipher, FieldPlace } from './fieldCipher'

const DOTS = '••••'

/** Enough to recognise a value by, never a short value whole. */
export const masked = (plain: string): string =>
  plain.length > 4 ? `${DOTS}${plain.slice(-4)}` : DOTS

/** The value behind a stored one; undefined for none, throws for one no key reads. */
export const revealed = (
  cipher: FieldCipher,
  stored: unknown,
  place: FieldPlace,
): string | undefined => {
  if (typeof stored !== 'string' || stored === '') return undefined
  return cipher.isEncrypted(stored) ? cipher.decrypt(stored, place) : stored
}

type Change = { given: unknown; stored: unknown; place: FieldPlace }

/**
 * What to store when `given` comes in: `kept` when it is the stored value, its plain text or its mask (a
 * form sends back what it was shown), else the new plain text, or null to clear. 422 for a mask that is
 * not the stored value's, and for a ciphertext from elsewhere.
 */
export const changeOf = (
  cipher: FieldCipher,
  { given, stored, place }: Change,
): { kind: 'kept' } | { kind: 'cleared' } | { kind: 'new'; plain: string } => {
  if (given === undefined || given === (stored ?? null)) return { kind: 'kept' }
  if (given === null || given === '') return { kind: stored ? 'cleared' : 'kept' }
  const refuse = (message: string) => invalid([{ path: place.column, message }])
  if (typeof given !== 'string') throw refuse('Give a text.')
  const plain = revealed(cipher, stored, place)
  if (plain !== undefined && (given === plain || given === masked(plain))) return { kind: 'kept' }
  if (given.startsWith(DOTS) || cipher.isEncrypted(given)) throw refuse('Type the whole value.')
  return { kind: 'new', plain: given }
}
