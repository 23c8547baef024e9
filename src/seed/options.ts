import { flagsOf, numberOf } from '../server/flags'
import { Trouble } from '../server/trouble.mjs'
import type { Draft } from './paper/size'
import { BULK_DAYS, HISTORY_DAYS } from './paper/time'

const HOW =
  'Use: npm run seed -- [--demo] [--scale 0.5] [--orders 1000000] [--seed 7] [--until 2026-06-30T12:00:00Z]'

/** Reads the flags; throws Trouble for what is none. Without any: the full set, the same every time. */
export const readOptions = (args: string[], now: Date): Draft => {
  const { demo, orders, scale, seed, until } = flagsOf(OPTIONS, HOW, args)
  if (orders !== undefined && (demo || scale !== undefined))
    throw new Trouble('--orders says how large the set is; leave --demo and --scale away.', HOW)
  return {
    ...lengthOf(orders),
    seed: number('seed', seed ?? '1', (value) => Number.isSafeInteger(value) && value >= 0),
    scale: number('scale', scale ?? (demo ? '0.1' : '1'), (value) => value > 0 && value <= 20),
    until: instant(until, now),
  }
}

const text = { type: 'string' } as const
const OPTIONS = {
  demo: { type: 'boolean' },
  ...{ scale: text, orders: text, seed: text, until: text },
} as const

const lengthOf = (orders: string | undefined): Pick<Draft, 'days' | 'orders'> =>
  orders === undefined
    ? { days: HISTORY_DAYS }
    : {
        days: BULK_DAYS,
        orders: number(
          'orders',
          orders,
          (value) => Number.isSafeInteger(value) && value >= 500 && value <= MOST_ORDERS,
        ),
      }

/** Beyond them the invented telephone numbers run out. */
const MOST_ORDERS = 2_000_000

const number = (name: string, text: string, fits: (value: number) => boolean): number =>
  numberOf({ name, text }, fits, HOW)

const instant = (text: string | undefined, now: Date): Date => {
  if (text === undefined) return now
  const value = new Date(text)
  if (Number.isNaN(value.getTime()) || value > now)
    throw new Trouble(`--until is "${text}", which is no time in the past.`, HOW)
  return value
}
