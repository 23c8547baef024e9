import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'

import { invalid } from '../../core/problem'
import { says } from '../../core/words/sentence'

/** Shorter ones fit too much, and no index helps to find them. */
const SHORTEST = 3
const LONGEST = 100

/** How many people, cards or orders a search goes through to what is theirs. */
export const MOST_FOUND = 1000

/** What is looked for in related documents too: an order by who bought it or by its card. */
const THROUGH: Partial<Record<CollectionSlug, Record<string, CollectionSlug>>> = {
  orders: { user: 'users', client: 'clients', sim: 'sims' },
  transactions: { order: 'orders' },
  tickets: { user: 'users', reseller: 'resellers' },
}

export const throughOf = (collection: CollectionSlug): [field: string, of: CollectionSlug][] =>
  Object.entries(THROUGH[collection] ?? {})

/** The text of `search=`; undefined where nothing is searched. 422 for one that is too short or too long. */
export const searchText = ({ query }: Pick<PayloadRequest, 'query'>): string | undefined => {
  const { search } = query
  if (search === undefined || search === '') return undefined
  const text = typeof search === 'string' ? search.trim() : ''
  if (text.length >= SHORTEST && text.length <= LONGEST) return text
  throw invalid([{ path: 'search', message: says`Give ${SHORTEST} to ${LONGEST} characters.` }])
}

type Searchable = {
  slug: string
  admin: { listSearchableFields?: string[] }
  flattenedFields: FlattenedField[]
}

/** The fields people search a collection by, as far as this caller may read them. */
export const searchedFields = async (
  { admin, flattenedFields }: Searchable,
  req: PayloadRequest,
): Promise<string[]> => {
  const fields: string[] = []
  for (const name of admin.listSearchableFields ?? []) {
    const field = flattenedFields.find((one) => one.name === name)
    const read = field && 'access' in field ? field.access?.read : undefined
    if (field && (!read || (await read({ req })))) fields.push(name)
  }
  return fields
}

/** As the panel's lists ask: any of the fields holds each word. */
export const searchWhere = (fields: string[], text: string): Where => ({
  or: fields.map((field) => ({ [field]: { like: text } })),
})

/** The text that a node of a filter searches these fields for; undefined where it is another filter. */
export const searchedIn = (node: Where, fields: string[]): string | undefined => {
  const { or } = node
  if (!Array.isArray(or) || or.length !== fields.length || fields.length === 0) return undefined
  const texts = or.map((entry, index) => {
    const condition = entry[fields[index] ?? '']
    return condition && 'like' in condition ? condition.like : undefined
  })
  const [text] = texts
  return typeof text === 'string' && texts.every((one) => one === text) ? text : undefined
}
