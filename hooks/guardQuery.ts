import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import type { FieldFault } from '../src/core/problem'
import { assertAnswerable, filterFaults, scopeOf } from '../src/domain/lists/filters'

/** What asks with a filter. */
export const READS: ReadonlySet<string> = new Set([
  ...['read', 'count', 'countVersions', 'readDistinct'],
])

/**
 * Refuses a page that is none and a filter its field cannot answer, with 400 and the path. Without it some
 * were a 500, and a malformed id in a filter meant "is empty", so the wrong documents came back.
 */
export const guardQuery: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !READS.has(operation)) return args
  const where = 'where' in args ? (args.where ?? undefined) : undefined
  assertAnswerable([
    ...wholeFaults('limit', 'limit' in args ? args.limit : undefined),
    ...wholeFaults('page', 'page' in args ? args.page : undefined),
    ...filterFaults(where, scopeOf(fieldsOf(collection, req), req.payload.config)),
  ])
  return args
}

const wholeFaults = (path: string, value: unknown): FieldFault[] =>
  value === undefined || value === null || (Number.isSafeInteger(value) && Number(value) >= 0)
    ? []
    : [{ path, message: 'Give a whole number, 0 or more.' }]

/** A question about versions comes as any other, so their fields are known beside the documents' own. */
const fieldsOf = (collection: SanitizedCollectionConfig, req: PayloadRequest): FlattenedField[] =>
  collection.versions
    ? [
        ...collection.flattenedFields,
        ...buildVersionCollectionFields(req.payload.config, collection, true),
      ]
    : collection.flattenedFields
