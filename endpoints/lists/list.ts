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
    where: within ? { and: [within, where ?? {}] } : where,
    collection,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Response.json(list)
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
