import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { assertCan } from '../src/domain/access/can'
import { withGuardedDoors } from './doors'

/**
 * The collections Payload adds for itself: by REST only the panel's preferences are reached, and only by
 * who may enter the panel; GraphQL has none of them.
 */
export const closeInternal = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug.startsWith('payload-')
      ? closed(collection)
      : withGuardedDoors(withoutVersions(collection)),
  ),
  globals: config.globals.map(withoutVersions),
})

/** Payload offers versions of what has none, and fails when asked for them. */
const withoutVersions = <E extends Versioned>(entity: E): E =>
  entity.versions || !entity.endpoints
    ? entity
    : { ...entity, endpoints: entity.endpoints.filter(({ path }) => !path.startsWith('/versions')) }

type Versioned = Pick<SanitizedCollectionConfig, 'endpoints'> & { versions?: unknown }

const closed = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  graphQL: false,
  endpoints: collection.slug === 'payload-preferences' ? ofThePanel(collection) : false,
})

const ofThePanel = ({ endpoints }: SanitizedCollectionConfig) =>
  (endpoints || []).map((endpoint) => ({
    ...endpoint,
    handler: (req: Parameters<typeof endpoint.handler>[0]) => {
      assertCan(req.user, 'panel.enter')
      return endpoint.handler(req)
    },
  }))
