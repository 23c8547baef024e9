import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

import { inUse } from '../src/domain/database/problems'

export type Pointer = { collection: CollectionSlug; field: string; label: string }

/** Refuses to delete what money or history points at, with the counts; the panel then offers the trash. */
export const guardInUse =
  (pointers: readonly Pointer[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const counts: Record<string, number> = {}
    for (const { collection, field, label } of pointers) {
      const { totalDocs } = await req.payload.count({
        collection,
        where: { [field]: { equals: id } },
        trash: true,
        overrideAccess: true,
        req,
      })
      if (totalDocs > 0) counts[label] = totalDocs
    }
    if (Object.keys(counts).length > 0) throw inUse({ counts })
  }
