import type { Dice } from '../paper/dice'

const hex = (value: number, length: number): string =>
  Math.floor(value).toString(16).padStart(length, '0')

const WORD = 2 ** 32

/** UUIDv7 of a moment; the same dice give the same ids, whichever day they are thrown. */
export const idAt = (at: number, dice: Dice): string => {
  const time = hex(at, 12)
  const first = dice.next() * WORD
  const second = dice.next() * WORD
  const low = hex(0x7000 + (first & 0xfff), 4)
  const high = hex(0x8000 + ((first >>> 12) & 0x3fff), 4)
  const rest = hex(second, 8) + hex(dice.next() * 0x10000, 4)
  return `${time.slice(0, 8)}-${time.slice(8)}-${low}-${high}-${rest}`
}

export const stamp = (at: number): string => new Date(at).toISOString()
