import type { CollectionBeforeOperationHook } from 'payload'

import { Problem } from '../src/core/problem'
import { isStaff } from '../src/domain/access/can'

const USUAL = 20
const MOST = { staff: 1000, others: 200 } as const
const CONDITIONS = 100
const NESTING = 5

/** A list is never without an end: `limit=0`, none and too many are clamped, also of the lists within a document. */
export const guardSize: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || operation !== 'read') return args
  const most = isStaff(req.user) ? MOST.staff : MOST.others
  assertSmall('where' in args ? args.where : undefined)
  const joins = 'joins' in args && args.joins ? { joins: joinsWithin(args.joins, most) } : {}
  if ('id' in args && args.id) return { ...args, ...joins }
  return { ...args, ...joins, limit: limitWithin('limit' in args ? args.limit : undefined, most) }
}

const limitWithin = (asked: unknown, most: number): number => {
  if (typeof asked !== 'number') return USUAL
  return asked === 0 ? most : Math.min(asked, most)
}

/** `false` leaves a list out; what says no limit of its own keeps its field's. */
const joinsWithin = (joins: unknown, most: number): unknown =>
  typeof joins === 'object' && joins !== null
    ? Object.fromEntries(
        Object.entries(joins).map(([path, ask]) => [
          path,
          hasLimit(ask) ? { ...ask, limit: limitWithin(Number(ask.limit), most) } : ask,
        ]),
      )
    : joins

const hasLimit = (ask: unknown): ask is { limit: unknown } =>
  typeof ask === 'object' && ask !== null && 'limit' in ask && ask.limit !== undefined

const assertSmall = (where: unknown): void => {
  const { conditions, nesting } = sizeOf(where)
  if (conditions <= CONDITIONS && nesting <= NESTING) return
  const message = `At most ${CONDITIONS} conditions, nested ${NESTING} deep.`
  throw new Problem('malformed', 400, `where: ${message}`, { fields: [{ path: 'where', message }] })
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
