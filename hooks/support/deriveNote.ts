import type { CollectionBeforeValidateHook } from 'payload'

import type { InternalNote } from '../../payload-types'
import { noteRow } from '../../src/domain/notes/note'

/** A note's author is its caller, and what it is about exists for them. */
export const deriveNote: CollectionBeforeValidateHook<InternalNote> = async ({
  data,
  operation,
  req,
}) => (operation === 'create' ? { ...data, ...(await noteRow(req, data ?? {})) } : data)
