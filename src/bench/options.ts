import { flagsOf, numberOf } from '../server/flags'
import type { Plan } from './compare'

const HOW = `Use: npm run bench -- [--only posting|flood|screens|export|<part of a row's name>] [--orders 1000000]
  [--rounds 5] [--seconds 2] [--connections 8] [--quote]
--quote writes the table of all into README.md and docs/performance.md.`

const text = (usual: string) => ({ type: 'string', default: usual }) as const

export type Asked = { orders: number; only: string; isQuoted: boolean; plan: Plan }

/** What `npm run bench` is to measure; what it hands on is the same. */
export const readOptions = (args?: string[]): Asked => {
  const options = {
    orders: text('1000000'),
    only: text(''),
    rounds: text('5'),
    seconds: text('2'),
    connections: text('8'),
    quote: { type: 'boolean', default: false },
  } as const
  const { only, quote, ...given } = flagsOf(options, HOW, args)
  const isWhole = (value: number) => Number.isSafeInteger(value) && value > 0
  const number = (name: keyof typeof given, fits = isWhole) =>
    numberOf({ name, text: given[name] }, fits, HOW)
  const milliseconds = 1000 * number('seconds', (value) => value > 0)
  return {
    ...{ only, isQuoted: quote, orders: number('orders') },
    plan: {
      ...{ milliseconds, warmUp: 2000 },
      ...{ rounds: number('rounds'), connections: number('connections') },
    },
  }
}
