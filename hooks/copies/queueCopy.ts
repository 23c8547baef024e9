import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, TypeWithID } from 'payload'

import { concernsCopy, queueCopy, queueDrop } from '../../src/domain/copies/queueCopy'
import { isCopied } from '../../src/domain/copies/sync'
import { savedDocument } from '../../src/domain/events/change'

type Stored = Readonly<Record<string, unknown>>

/** What is kept of a plan or person elsewhere follows its change once that has committed. */
export const queueCopyOf: CollectionAfterChangeHook<TypeWithID & Stored> = async ({
  collection: { flattenedFields, slug },
  data,
  doc,
  previousDoc,
  req,
}) => {
  // Whoever selects less of the answer hides no change.
  const saved = savedDocument(flattenedFields, { doc, data })
  if (isCopied(slug) && concernsCopy(slug, previousDoc ?? {}, saved))
    await queueCopy(req, slug, String(doc.id))
  return doc
}

export const queueDropOf: CollectionAfterDeleteHook<TypeWithID & Stored> = async ({
  collection: { slug },
  doc,
  req,
}) => {
  const { id, stripeID } = doc
  if (isCopied(slug) && typeof stripeID === 'string')
    await queueDrop(req, slug, { id: String(id), stripeID })
}
