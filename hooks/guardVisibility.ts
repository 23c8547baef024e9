import type { CollectionBeforeOperationHook } from 'payload'

import { problem } from '../src/core/problem'
import { findAsCallerInTrashToo, lockRow } from '../src/domain/database/transaction'

const bulkClosed = problem(
  'bulk.closed',
  403,
  () => 'Documents are changed one by one, or through a verb made for many.',
)

/**
 * What the caller may not read does not exist for them: their update or delete of it is 404, not 403.
 * The row stays locked while Payload reads, merges and writes the whole of it back, or it would undo what a
 * rival changed in between. Payload's own bulk writes are closed: they merge from an unlocked read and answer success for rows
 * a failure rolled back.
 */
export const guardVisibility: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'update' && operation !== 'delete')) return args
  const id = 'id' in args ? args.id : undefined
  if (id === undefined) throw bulkClosed({})
  if (!req.user || typeof id !== 'string') return args
  await findAsCallerInTrashToo(req, collection.slug, id)
  await lockRow(req, collection.slug, id)
  return args
}
