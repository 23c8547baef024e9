import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type PayloadRequest,
} from 'payload'

import { callerKind, notSignedIn } from '../access/can'
import { notFound } from './problems'
import { assertAmong, takeExpected, type Tell } from './revision'

/**
 * Runs `work` in the request's transaction, opening one when there is none. Nested calls join the
 * outer one; any throw rolls all of it back.
 */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

type Executor = Pick<PostgresAdapter['drizzle'], 'execute'>

const adapterOf = (req: PayloadRequest): PostgresAdapter => {
  // Payload types `db` as the adapter-neutral base; this project has exactly one adapter.
  return req.payload.db as unknown as PostgresAdapter
}

/** The connection of the request's transaction when there is one, else the pool. */
export const database = async (req: PayloadRequest): Promise<Executor> => {
  const adapter = adapterOf(req)
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions[String(id)]
  return session ? session.db : adapter.drizzle
}

/** Rows of one statement, in the request's transaction when there is one. */
export const rowsOf = async <Row>(
  req: PayloadRequest,
  statement: ReturnType<typeof sql>,
): Promise<Row[]> => {
  const result = await (await database(req)).execute(statement)
  // The driver cannot know the row type; each caller states the columns its statement selects.
  return result.rows as Row[]
}

const tableOf = (slug: string): string => slug.replaceAll('-', '_')

/**
 * Without the lists of related documents, which cost more than the document and which no verb asks for.
 * Payload's type knows `false` only once the collection is named.
 */
const NO_LISTS = false as never

/** Locks the row until the transaction ends: rivals wait here. */
export const lockRow = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<void> => {
  if (!(await lockRowIfAny(req, collection, id))) throw notFound({ id })
}

/** The same; false when there is no such row. */
export const lockRowIfAny = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> => {
  const found = await rowsOf<{ id: string }>(
    req,
    sql`select id from ${sql.identifier(tableOf(collection))} where id = ${id} for update`,
  )
  return found.length > 0
}

/**
 * 409 `stale` when the request names a revision of this document that is not the present one, in If-Match
 * or in `data`. The row must be locked, and the caller one who may change it.
 */
export const assertCurrent = async (
  req: PayloadRequest,
  {
    collection,
    data,
    id,
    tell,
  }: { collection: CollectionSlug; id: string; data?: unknown; tell?: Tell },
): Promise<void> => {
  const expected = takeExpected(req, { collection, id, data })
  if (expected.length === 0) return
  await assertAmong(expected, await findAsCallerInTrashToo(req, collection, id), tell)
}

/**
 * Locks the row until the transaction ends, then reads it: rivals wait here, so two moves cannot both win.
 * 409 `stale` when it is the document of the request's address, and not at the revision of its If-Match.
 */
export const lockAndRead = async <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  id: string,
): Promise<DataFromCollectionSlug<S>> => {
  await lockRow(req, collection, id)
  await assertCurrent(req, { collection, id })
  return req.payload.findByID({
    collection,
    id,
    depth: 0,
    joins: NO_LISTS,
    trash: true,
    overrideAccess: true,
    req,
  })
}

/** Lets one at a time change a document that may have no row yet, until the transaction ends. */
export const lockGlobal = async (req: PayloadRequest, slug: string): Promise<void> => {
  await rowsOf(req, sql`select pg_advisory_xact_lock(hashtext(${`global:${slug}`}))`)
}

/** The document as the caller may read it: 401 without a session; what they may not see does not exist (404). */
export const findAsCaller = <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  id: string,
): Promise<DataFromCollectionSlug<S>> => asCaller(req, { collection, id, trash: false })

/** The same, in the trash too: there a document is restored, or deleted for good. */
export const findAsCallerInTrashToo = <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  id: string,
): Promise<DataFromCollectionSlug<S>> => asCaller(req, { collection, id, trash: true })

const asCaller = async <S extends CollectionSlug>(
  req: PayloadRequest,
  { collection, id, trash }: { collection: S; id: string; trash: boolean },
): Promise<DataFromCollectionSlug<S>> => {
  if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
  const doc = isUuid(id)
    ? await req.payload.findByID({
        collection,
        id,
        depth: 0,
        joins: NO_LISTS,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
        // As it was last saved: of a mail text the draft, which is what its form shows.
        draft: true,
        trash,
        req,
      })
    : null
  if (!doc) throw notFound({ id })
  return doc
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text)

/** A relationship's id, whether Payload populated it or not. */
export const idOf = (relation: string | { id: string } | null | undefined): string | undefined =>
  typeof relation === 'string' ? relation : (relation?.id ?? undefined)
