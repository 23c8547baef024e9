import type { CollectionBeforeOperationHook } from 'payload'

import { isStaff } from '../src/domain/access/can'
import { assertSmall } from '../src/domain/lists/size'
import { READS } from './guardQuery'

const USUAL = 20
const MOST = { staff: 1000, others: 200 } as const

/** A list is never without an end: `limit=0`, none and too many are clamped, also of the lists within a document. */
export const guardSize: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !READS.has(operation)) return args
  assertSmall('where' in args ? args.where : undefined)
  if (operation !== 'read') return args
  const most = isStaff(req.user) ? MOST.staff : MOST.others
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
