import {
  parseParams,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Sort,
  type Where,
} from 'payload'

import { Problem } from '../../src/core/problem'
import { askForList, type ListAsk } from '../../src/domain/lists/ask'
import { notPageable, pageSortOf, placeOf } from '../../src/domain/lists/cursor'
import { searchedFields, searchText, searchWhere } from '../../src/domain/lists/search'
import { leftOut } from '../docs/contract'

/** Payload's own list, with `after` and `next` beside its `page`. */
export const listEndpoint = (collection: CollectionSlug): Omit<Endpoint, 'root'> => ({
  path: '/',
  method: 'get',
  custom: leftOut('A list of documents; the collection itself tells of it.'),
  handler: (req) => listOf(req, collection),
})

/** The same list of another address, of those documents alone that `within` lets through. */
export const listOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  within?: Where,
): Promise<Response> => {
  const { defaultSort = [] } = req.payload.collections[collection].config
  const { where, ...params } = parseParams(req.query)
  const sort = listed(params.sort ?? defaultSort)
  askForList(req, askOf(req, { collection, sort }))
  const list = await req.payload.find({
    ...params,
    where: allOf([within, where, await searchIn(req, collection)]),
    collection,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Response.json(list)
}

/** One filter stays as it came: around it nothing is nested deeper. */
const allOf = (filters: (Where | undefined)[]): Where | undefined => {
  const given = filters.filter((one) => one !== undefined)
  return given.length > 1 ? { and: given } : given[0]
}

/** `search=` over what people search this collection by; 400 where there is nothing to search by. */
const searchIn = async (
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<Where | undefined> => {
  const text = searchText(req)
  if (text === undefined) return undefined
  const fields = await searchedFields(req.payload.collections[collection].config, req)
  if (fields.length > 0) return searchWhere(fields, text)
  const message = 'There is nothing to search by here.'
  throw new Problem('malformed', 400, message, { fields: [{ path: 'search', message }] })
}

const listed = (sort: Sort): string[] => (typeof sort === 'string' ? sort.split(',') : sort)

const askOf = (
  { query }: PayloadRequest,
  { collection, sort }: { collection: string; sort: string[] },
): ListAsk => {
  const pageSort = pageSortOf(sort)
  const { after } = query
  if (after === undefined || after === '') return { collection, sort: pageSort }
  if (query.page !== undefined)
    throw new Problem('malformed', 400, 'Give `after` or `page`, not both.', {
      fields: [{ path: 'after', message: 'Does not go with `page`.' }],
    })
  if (!pageSort) throw notPageable({ sort })
  return {
    collection,
    sort: pageSort,
    after: placeOf(typeof after === 'string' ? after : '', pageSort),
  }
}
