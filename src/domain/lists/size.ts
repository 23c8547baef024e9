import { malformed } from '../../core/problem'
import { says } from '../../core/words/sentence'

const CONDITIONS = 100
const NESTING = 5

/** 400 for a filter that would cost too much. */
export const assertSmall = (where: unknown): void => {
  const { conditions, nesting } = sizeOf(where)
  if (conditions <= CONDITIONS && nesting <= NESTING) return
  const message = says`At most ${CONDITIONS} conditions, nested ${NESTING} deep.`
  throw malformed({ path: 'where', message })
}

type Size = { conditions: number; nesting: number }

const sizeOf = (where: unknown): Size => {
  const entries = typeof where === 'object' && where !== null ? Object.entries(where) : []
  const sizes = entries.flatMap(([path, asked]): Size[] =>
    ['and', 'or'].includes(path.toLowerCase()) && Array.isArray(asked)
      ? asked.map(sizeOf).map((size) => ({ ...size, nesting: size.nesting + 1 }))
      : [{ conditions: 1, nesting: 0 }],
  )
  return {
    conditions: sizes.reduce((sum, { conditions }) => sum + conditions, 0),
    nesting: Math.max(0, ...sizes.map(({ nesting }) => nesting)),
  }
}
