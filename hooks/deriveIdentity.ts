import type { CollectionBeforeChangeHook, TypeWithID } from 'payload'
import { v7 as uuidv7 } from 'uuid'

type Counted = TypeWithID & { revision?: number | null }

/**
 * The server names every document (UUIDv7, known before the row exists, so that secrets can be bound
 * to it) and counts its changes in `revision`.
 */
export const deriveIdentity: CollectionBeforeChangeHook<Counted> = ({
  data,
  operation,
  originalDoc,
}) =>
  operation === 'create'
    ? { ...data, id: uuidv7(), revision: 1 }
    : { ...data, revision: (originalDoc?.revision ?? 0) + 1 }
