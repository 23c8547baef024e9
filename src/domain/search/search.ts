import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { assertCan } from '../access/can'
import { normaliseIccid } from '../sims/iccid'
import { HIT_OF, type SearchedCollection } from './hits'

export type Hit = { collection: SearchedCollection; id: string; title: string; hint: string }

export type Found = {
  /** The one document whose number, ICCID or address the text is: what a scanner read. */
  exact: Hit | null
  hits: Hit[]
}

/** Fewer letters fit too much, and no index helps to find them. */
const SHORTEST = 3
const LONGEST = 100
const MOST_OF_A_KIND = 5

/** In the order in which they are shown. */
const SEARCHED: Record<SearchedCollection, readonly string[]> = {
  orders: ['orderNumber'],
  sims: ['iccid'],
  users: ['fullName', 'email', 'phone'],
  clients: ['clientName', 'clientEmail', 'clientPhone'],
  resellers: ['businessName', 'email', 'phone'],
  tickets: ['ticketNumber', 'subject'],
}

// Object.entries forgets the keys, which are those of the type.
const ENTRIES = Object.entries(SEARCHED) as [SearchedCollection, readonly string[]][]

/** Payload's type knows `false` only once the collection is named. */
const NO_LISTS = false as never

/** A name or a subject is not unique, so it is never the one match that a scanner means. */
const NUMBERS: Partial<Record<SearchedCollection, string>> = {
  orders: 'orderNumber',
  sims: 'iccid',
  tickets: 'ticketNumber',
}

/**
 * What staff look for from anywhere: orders and tickets by number, people by name, address or phone, cards by
 * ICCID. Each list is asked as the caller, so nobody finds what they cannot read. Too short a text finds nothing.
 */
export const search = async (req: PayloadRequest, given: string): Promise<Found> => {
  assertCan(req.user, 'search.use')
  const text = searchable(given)
  if (text.replaceAll(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) return { exact: null, hits: [] }
  const exact = await exactHit(req, text)
  const hits: Hit[] = []
  // One after the other: the lists share the request's connection.
  for (const [collection, fields] of ENTRIES) {
    const where: Where = { or: fields.map((field) => ({ [field]: { like: text } })) }
    hits.push(...(await hitsOf(req, collection, where)))
  }
  return { exact, hits }
}

/** Without what a pattern of SQL is made of: nobody asks for everything. */
const searchable = (given: string): string =>
  given.replaceAll(/[%\\]/g, ' ').trim().slice(0, LONGEST)

const exactHit = async (req: PayloadRequest, text: string): Promise<Hit | null> => {
  for (const [collection, field] of Object.entries(NUMBERS)) {
    const value = field === 'iccid' ? normaliseIccid(text) : text.toUpperCase()
    if (!value) continue
    // The table above has no other keys.
    const slug = collection as SearchedCollection
    const [hit] = await hitsOf(req, slug, { [field]: { equals: value } })
    if (hit) return hit
  }
  return null
}

const hitsOf = async (
  req: PayloadRequest,
  collection: SearchedCollection,
  where: Where,
): Promise<Hit[]> => {
  const { docs } = await req.payload.find({
    collection: collection satisfies CollectionSlug,
    where,
    limit: MOST_OF_A_KIND,
    pagination: false,
    depth: 0,
    joins: NO_LISTS,
    overrideAccess: false,
    user: req.user,
    req,
  })
  // Payload gives the union of the six kinds; each is told by its own words.
  return docs.map((doc) => ({ collection, id: doc.id, ...HIT_OF[collection](doc as never) }))
}
