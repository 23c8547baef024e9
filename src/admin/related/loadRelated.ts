import type { PayloadRequest } from 'payload'

import type { RelatedDocs, RelatedSlug } from './columns'

const ROWS = 25

export type RelatedPage<Doc> = { docs: Doc[]; page: number; pages: number; total: number }

type Asked<S> = { of: S; by: string; id: string; page: number; rows?: number }

/** Newest first, as this person may read them. */
export const loadRelated = async <S extends RelatedSlug>(
  req: PayloadRequest,
  { by, id, of, page, rows = ROWS }: Asked<S>,
): Promise<RelatedPage<RelatedDocs[S]>> => {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: of,
    where: { [by]: { equals: id } },
    sort: '-createdAt',
    page,
    limit: rows,
    depth: 1,
    // Payload's type knows `false` only once the collection is named.
    joins: false as never,
    populate: { orders: { orderNumber: true }, plans: { name: true } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { docs: docs, page, pages: totalPages, total: totalDocs }
}
