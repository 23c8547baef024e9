import { stripePlugin } from '@payloadcms/plugin-stripe'
import type { CollectionConfig, Config, PayloadRequest } from 'payload'

import type { Copied } from '../../domain/copies/sync'
import { SYNC } from '../../domain/copies/sync'

/** A document as the plugin's hooks read it and write `stripeID` into it. */
export type Hooked = Record<string, unknown> & { stripeID: string | null; skipSync: boolean }

type Hooks = NonNullable<CollectionConfig['hooks']>

const hooksIn = (secretKey: string, isTestKey: boolean): Map<string, Hooks> => {
  const collections: CollectionConfig[] = SYNC.map(({ collection }) => ({
    slug: collection,
    fields: [],
  }))
  // Of a whole config the plugin looks at the collections and the endpoints alone.
  const config = { collections, endpoints: [] } as unknown as Config
  stripePlugin({ stripeSecretKey: secretKey, isTestKey, logs: true, sync: [...SYNC] })(config)
  return new Map(collections.map(({ hooks = {}, slug }) => [slug, hooks]))
}

/**
 * Payload's plugin, run by us on a document that nobody is saving: it calls Stripe from hooks, and in a save those hold a
 * transaction open and the row locked for as long as Stripe takes.
 */
export const createPlugin = (secretKey: string) => {
  const hooksOf = hooksIn(secretKey, !secretKey.includes('_live_'))
  return async (req: PayloadRequest, collection: Copied, document: Hooked): Promise<Hooked> => {
    const { beforeChange = [], beforeValidate = [] } = hooksOf.get(collection) ?? {}
    const common = {
      collection: req.payload.collections[collection].config,
      context: req.context,
      operation: 'update' as const,
      originalDoc: document,
      req,
    }
    const data = { ...document }
    // Both change the very object that they are handed.
    for (const hook of [...beforeValidate, ...beforeChange]) await hook({ ...common, data })
    return data
  }
}
