import { createHash } from 'node:crypto'

/** A stream of choices. */
export type Dice = {
  /** 0 to 1, without 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** One of the names, as often as its weight says. */
  weigh<T extends string>(weights: Readonly<Record<T, number>>): T
}

/**
 * Decided by the name alone: the same name throws the same, whatever else is drawn before or beside it, so
 * that one more client does not change every order.
 */
export const diceOf = (name: string): Dice => {
  const next = generator(name)
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (items) => itemAt(items, whole(0, items.length - 1)),
    weigh: (weights) => weighed(weights, next()),
  }
}

/** The item at a place that must exist. */
export const itemAt = <T>(items: readonly T[], place: number): T => {
  const item = items[place]
  if (item === undefined) throw new RangeError(`There is no item ${place} of ${items.length}`)
  return item
}

const weighed = <T extends string>(weights: Readonly<Record<T, number>>, share: number): T => {
  // Object.keys forgets the key type; the record is the only source of it.
  const names = Object.keys(weights) as T[]
  let left = share * names.reduce((sum, name) => sum + weights[name], 0)
  const chosen = names.find((name) => (left -= weights[name]) < 0)
  return chosen ?? itemAt(names, names.length - 1)
}

/** sfc32, started from the name's hash. */
function generator(name: string): () => number {
  const hash = createHash('sha256').update(name).digest()
  let a = hash.readInt32LE(0)
  let b = hash.readInt32LE(4)
  let c = hash.readInt32LE(8)
  let d = hash.readInt32LE(12)
  return () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Fills a pattern: `#` with a digit, `@` with a letter. */
export const fill = (dice: Dice, pattern: string): string =>
  pattern.replaceAll(/[#@]/g, (sign) =>
    sign === '#' ? String(dice.whole(0, 9)) : dice.pick([...LETTERS]),
  )
