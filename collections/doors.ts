import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { assertOneByOne } from '../hooks/guardVisibility'

/** Payload's own doors of a collection that know nothing of our refusals. */
export const withGuardedDoors = (
  collection: SanitizedCollectionConfig,
): SanitizedCollectionConfig => ({
  ...collection,
  endpoints: (collection.endpoints || []).map((endpoint) => {
    const guard = GUARDS[`${endpoint.method} ${endpoint.path}`]
    if (!guard) return endpoint
    return {
      ...endpoint,
      handler: async (req) => {
        await guard(req, collection.slug)
        return endpoint.handler(req)
      },
    }
  }),
})

type Guard = (req: PayloadRequest, slug: CollectionSlug) => unknown

/** The document is there for its caller; otherwise the refusal its own address gives. */
export const assertReadable = (req: PayloadRequest, slug: CollectionSlug, id: string) =>
  req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    select: {},
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })

const GUARDS: Record<string, Guard> = {
  'post /access/:id?': (req, slug) => {
    const id = req.routeParams?.id
    return typeof id === 'string' ? assertReadable(req, slug, id) : undefined
  },
  // Payload's refusal of many at once would be logged as a fault of ours.
  'patch /': assertOneByOne,
  'delete /': assertOneByOne,
}
