import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

type Shown = 'clients' | 'users'

/** A person as this reader may see them, with what they point at; in the trash too. */
export const readInFull = <S extends Shown>(
  req: PayloadRequest,
  collection: S,
  id: string,
): Promise<DataFromCollectionSlug<S>> =>
  req.payload.findByID({
    collection,
    id,
    depth: 1,
    trash: true,
    // Payload's type knows `false` only once the collection is named.
    joins: false as never,
    overrideAccess: false,
    user: req.user,
    req,
  })
