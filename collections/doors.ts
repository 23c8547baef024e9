import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { restoreMany, restoringOf } from '../endpoints/lists/restoreMany'
import { assertOneByOne } from '../hooks/guardVisibility'

/** Payload's own doors of a collection that know nothing of our refusals. */
export const withGuardedDoors = (
  collection: SanitizedCollectionConfig,
): SanitizedCollectionConfig => ({
  ...collection,
  endpoints: (collection.endpoints || []).map((endpoint) => {
    const words = `${endpoint.method} ${endpoint.path}`
    const guard = GUARDS[words]
    if (!guard) return endpoint
    return {
      ...endpoint,
      handler: async (req) => {
        const restoring =
          collection.trash && words === CHANGE_MANY && req.user ? await restoringOf(req) : undefined
        if (restoring) return restoreMany(req, collection.slug, restoring)
        await guard(req, collection.slug)
        return endpoint.handler(req)
      },
    }
  }),
})

const CHANGE_MANY = 'patch /'

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
  [CHANGE_MANY]: assertOneByOne,
  'delete /': assertOneByOne,
}
