import type {
  CollectionBeforeChangeHook,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { assertCan, type Permission } from '../src/domain/access/can'
import { withGuardedDoors } from './doors'
import { withLeftBehind } from './presets'

const VIEWS = 'payload-query-presets'

/**
 * The collections Payload adds for itself: by REST only the panel's preferences are reached, by who may enter the panel,
 * and the views of lists that staff save, by staff; GraphQL has none of them.
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
  access: collection.slug === VIEWS ? withLeftBehind(collection.access) : collection.access,
  endpoints: guardedFor(collection),
  hooks: namedByUs(collection),
})

/** Before a view is changed Payload tries the change on a copy, which it would give the id of the view itself. */
const namedByUs = ({
  hooks,
  slug,
}: SanitizedCollectionConfig): SanitizedCollectionConfig['hooks'] =>
  slug === VIEWS ? { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), withNewId] } : hooks

const withNewId: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, id: uuidv7() } : data

const MAY: Readonly<Record<string, Permission>> = {
  'payload-preferences': 'panel.enter',
  [VIEWS]: 'presets.use',
}

const guardedFor = ({ endpoints, slug }: SanitizedCollectionConfig) => {
  const may = MAY[slug]
  return may ? openFor(may, endpoints) : false
}

const openFor = (may: Permission, endpoints: SanitizedCollectionConfig['endpoints']) =>
  (endpoints || []).map((endpoint) => ({
    ...endpoint,
    handler: (req: Parameters<typeof endpoint.handler>[0]) => {
      assertCan(req.user, may)
      return endpoint.handler(req)
    },
  }))
