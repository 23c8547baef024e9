import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import {
  MOST_FOUND,
  searchedFields,
  searchedIn,
  searchWhere,
  throughOf,
} from '../src/domain/lists/search'

const READS = new Set(['read', 'count', 'readDistinct'])

/**
 * A search of a list finds documents by their people and cards too, whether it comes as `search=` or from the panel's
 * list. Related documents are looked for as the caller, so nobody finds by what they cannot read; by their ids, so that
 * each table is asked by an index of its own.
 */
export const widenSearch: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !READS.has(operation) || !('where' in args) || !args.where) return args
  const through = throughOf(collection.slug)
  if (through.length === 0) return args
  const fields = await searchedFields(collection, req)
  return { ...args, where: await widened(args.where, { fields, through, req }) }
}

type Widening = {
  fields: string[]
  through: [field: string, of: CollectionSlug][]
  req: PayloadRequest
}

const widened = async (where: Where, widening: Widening): Promise<Where> => {
  const text = searchedIn(where, widening.fields)
  if (text !== undefined)
    return { or: [...(where.or ?? []), ...(await throughOthers(text, widening))] }
  if (!Array.isArray(where.and)) return where
  const and: Where[] = []
  for (const node of where.and) and.push(await widened(node, widening))
  return { ...where, and }
}

const throughOthers = async (text: string, { req, through }: Widening): Promise<Where[]> => {
  const found: Where[] = []
  for (const [field, of] of through) {
    const ids = await idsOf(req, of, text)
    if (ids.length > 0) found.push({ [field]: { in: ids } })
  }
  return found
}

/** None where the caller reads none of them. */
const idsOf = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  text: string,
): Promise<string[]> => {
  const { config } = req.payload.collections[slug]
  const fields = await searchedFields(config, req)
  if (fields.length === 0 || !(await config.access.read({ req }))) return []
  const { docs } = await req.payload.find({
    collection: slug,
    where: searchWhere(fields, text),
    limit: MOST_FOUND,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id }) => String(id))
}
