import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { FindArgs, PaginatedDocs, SelectIncludeType, SelectType, Where } from 'payload'

import { takeListAsk, type ListAsk } from '../../domain/lists/ask'
import { cursorOf, nameOf, type PageSort, type Place } from '../../domain/lists/cursor'
import { EXACT_UP_TO, totalOf, type Total } from './counts'

type Doc = Record<string, unknown> & { id: string }
type Find = (args: FindArgs) => Promise<PaginatedDocs<Doc>>
type List = { adapter: PostgresAdapter; args: FindArgs; find: Find; limit: number }

/**
 * Lists whose price does not grow with the table: totals are exact up to 10,000 and estimated beyond, and a
 * caller that asked for cursors (`askForList`) gets what follows one by an index instead of by an offset.
 * `hasNextPage` is exact always.
 */
export const withLists = (adapter: PostgresAdapter): void => {
  const stock: Find = adapter.find
  const find: Find = (args) => stock.call(adapter, args)
  const lists = async (args: FindArgs): Promise<object> => {
    const ask = takeListAsk(args.req, args.collection)
    const { limit } = args
    if (!limit || (!ask && args.pagination === false)) return find(args)
    const list = { adapter, args, find, limit }
    return ask ? cursorPage(list, ask) : numberedPage(list)
  }
  // Payload's type has a parameter for the kind of document, of which the adapter's own code knows nothing either.
  adapter.find = lists as PostgresAdapter['find']
}

const numberedPage = async (list: List) => {
  const { args, find, limit } = list
  const { page = 1 } = args
  const { docs } = await find({ ...args, pagination: false })
  const { hasNextPage, isEstimate, total } = await extentOf(list, docs.length)
  return {
    docs,
    hasNextPage,
    hasPrevPage: page > 1,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: page > 1 ? page - 1 : null,
    totalDocs: total,
    totalIsEstimate: isEstimate,
    totalPages: Math.max(1, Math.ceil(total / limit)),
  }
}

/** A count is asked for only where the page itself does not tell. */
const extentOf = async (list: List, found: number): Promise<Total & { hasNextPage: boolean }> => {
  const { args, limit } = list
  const { page = 1 } = args
  const end = (page - 1) * limit + found
  const isCut = found < limit && (found > 0 || page === 1)
  if (isCut) return { total: end, isEstimate: false, hasNextPage: false }
  const counted = await countOf(list)
  if (found === 0) return { ...counted, hasNextPage: false }
  const isMore = counted.isEstimate
    ? end < counted.least || (await isAnyAfter(list, end))
    : counted.total > end
  return isMore
    ? { ...counted, total: Math.max(counted.total, end + 1), hasNextPage: true }
    : { total: end, isEstimate: false, hasNextPage: false }
}

/** Without a count nothing is known but what is seen. */
const countOf = async ({ adapter, args }: List): Promise<Total & { least: number }> => {
  if (args.pagination === false) return { total: 0, isEstimate: true, least: 0 }
  const { collection, locale, req, where } = args
  const counted = await totalOf(adapter, { collection, locale, req, where })
  return { ...counted, least: EXACT_UP_TO + 1 }
}

const isAnyAfter = async ({ args, find }: List, end: number): Promise<boolean> => {
  const one = { limit: 1, page: end + 1, pagination: false, select: { id: true } as const }
  return (await find({ ...args, ...one })).docs.length > 0
}

const cursorPage = async (list: List, ask: ListAsk) => {
  const { sort } = ask
  if (!sort) return { ...(await numberedPage(list)), next: null }
  const place = nameOf(sort)
  const tied = place.endsWith('id') ? [place] : [place, sort.isDescending ? '-id' : 'id']
  const args = { ...list.args, sort: tied, select: selecting(list.args.select, sort) }
  const page = ask.after
    ? await pageAfter({ ...list, args }, { sort, after: ask.after })
    : await numberedPage({ ...list, args })
  const last = page.docs.at(-1)
  const next = last && page.hasNextPage ? cursorOf(sort, placeIn(last, sort)) : null
  return { ...page, docs: unselecting(page.docs, { asked: list.args.select, sort }), next }
}

const pageAfter = async (list: List, { after, sort }: { after: Place; sort: PageSort }) => {
  const { args, find, limit } = list
  const where = following(sort, after)
  const { docs } = await find({
    ...args,
    where: args.where ? { and: [args.where, where] } : where,
    limit: limit + 1,
    page: 1,
    pagination: false,
  })
  const { isEstimate, total } = await countOf(list)
  return {
    docs: docs.slice(0, limit),
    hasNextPage: docs.length > limit,
    hasPrevPage: true,
    limit,
    nextPage: null,
    page: null,
    pagingCounter: null,
    prevPage: null,
    totalDocs: total,
    totalIsEstimate: isEstimate,
    totalPages: null,
  }
}

/** The bound on the sorted field alone is what an index can start from. */
const following = ({ field, isDescending }: PageSort, { id, value }: Place): Where => {
  const beyond = isDescending ? 'less_than' : 'greater_than'
  if (field === 'id') return { id: { [beyond]: id } }
  return {
    and: [
      { [field]: { [`${beyond}_equal`]: value } },
      { or: [{ [field]: { [beyond]: value } }, { id: { [beyond]: id } }] },
    ],
  }
}

const placeIn = (doc: Doc, { field }: PageSort): Place => ({
  id: doc.id,
  value: String(doc[field]),
})

/** The sorted field is read even when the caller chose others: the cursor is made of it. */
const selecting = (asked: SelectType | undefined, { field }: PageSort): SelectType | undefined => {
  if (!asked || isRead(asked, field)) return asked
  if (isChoosing(asked)) return { ...asked, [field]: true }
  const { [field]: _without, ...rest } = asked
  return rest
}

const unselecting = (
  docs: Doc[],
  { asked, sort }: { asked?: SelectType; sort: PageSort },
): Doc[] => {
  if (!asked || isRead(asked, sort.field)) return docs
  return docs.map(({ [sort.field]: _value, ...rest }) => ({ ...rest, id: String(rest.id) }))
}

const isChoosing = (asked: SelectType): asked is SelectIncludeType =>
  Object.values(asked).some((each) => each !== false)

const isRead = (asked: SelectType, field: string): boolean =>
  field === 'id' || (isChoosing(asked) ? asked[field] === true : asked[field] !== false)
