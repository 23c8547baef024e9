import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { problem } from '../src/core/problem'
import { callerKind, notSignedIn } from '../src/domain/access/can'
import { notFound } from '../src/domain/database/problems'
import {
  assertCurrent,
  findAsCallerInTrashToo,
  isUuid,
  lockRow,
  lockRowIfAny,
} from '../src/domain/database/transaction'
import { lastChanges } from '../src/domain/events/page'

const bulkClosed = problem(
  'bulk.closed',
  403,
  () => 'Documents are changed one by one, or through a verb made for many.',
)

/** Nobody changes or deletes many documents by one filter. */
export const assertOneByOne = (req: PayloadRequest): never => {
  throw callerKind(req.user) === 'anonymous' ? notSignedIn({}) : bulkClosed({})
}

/**
 * What the caller may not read does not exist for them: it is 404, not 403, whatever they try.
 * The row stays locked, whoever saves, while Payload reads, merges and writes the whole of it back, or it
 * would undo what a rival changed in between. Payload's own bulk writes are closed: they merge from an
 * unlocked read and answer success for rows a failure rolled back.
 */
export const guardVisibility: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const id = 'id' in args ? args.id : undefined
  if (overrideAccess) {
    if ((operation === 'update' || operation === 'delete') && isUuid(id))
      await lockRowIfAny(req, collection.slug, id)
    return args
  }
  if (operation === 'read' && id !== undefined && !('disableErrors' in args && args.disableErrors))
    await assertReadable(req, collection, String(id))
  if (operation !== 'update' && operation !== 'delete') return args
  if (id === undefined) return assertOneByOne(req)
  if (!req.user || typeof id !== 'string') return args
  await findAsCallerInTrashToo(req, collection.slug, id)
  await lockRow(req, collection.slug, id)
  // Who may not change it hears that, whatever revision they name.
  if ((await collection.access[operation]({ req, id })) !== false)
    await assertCurrent(req, {
      collection: collection.slug,
      id,
      data: dataOf(args),
      tell: (most) => lastChanges(req, { collection: collection.slug, id }, most),
    })
  // As we write it: what points at the document as plain text would not be found by another spelling.
  return { ...args, id: id.toLowerCase() }
}

const dataOf = (args: object): unknown => ('data' in args ? args.data : undefined)

/** The same answer by every door: GraphQL knows no GET whose refusal could be told apart later. */
const assertReadable = async (
  req: PayloadRequest,
  { access }: SanitizedCollectionConfig,
  id: string,
): Promise<void> => {
  if ((await access.read({ req, id })) !== false) return
  throw callerKind(req.user) === 'anonymous' ? notSignedIn({}) : notFound({ id })
}
