import type { PayloadRequest, Where } from 'payload'

import type { Event } from '../../../payload-types'
import { invalid } from '../../core/problem'
import { isUuid } from '../database/transaction'

type Page = { after: string | undefined; limit: number; sort: 'id' | '-id' }

/**
 * A page of events by their ids, which are in time order. `after` is the `next` of the page before, and null says that
 * nothing follows; 422 `invalid` for one that we never gave.
 */
export const eventsAfter = async (
  req: PayloadRequest,
  where: readonly Where[],
  { after, limit, sort }: Page,
): Promise<{ shown: Event[]; next: string | null }> => {
  if (after && !isUuid(after))
    throw invalid([{ path: 'after', message: 'Send back `next` as it came.' }])
  const follows = sort === 'id' ? 'greater_than' : 'less_than'
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [...where, ...(after ? [{ id: { [follows]: after } }] : [])] },
    sort,
    limit: limit + 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const shown = docs.slice(0, limit)
  return { shown, next: docs.length > limit ? (shown.at(-1)?.id ?? null) : null }
}
