import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { cache } from 'react'

/** The version that is looked at, read once however many amounts ask. */
const versionOf = cache(async (req: PayloadRequest): Promise<unknown> => {
  const { payload, routeParams = {}, user } = req
  const { collection, global, versionID } = routeParams
  const asked = { id: String(versionID), depth: 0, user }
  const { version } = global
    ? await payload.findGlobalVersionByID({
        ...asked,
        // Payload writes there what it has found under the name in the address.
        slug: global as GlobalSlug,
        overrideAccess: false,
        req,
      })
    : await payload.findVersionByID({
        ...asked,
        // Payload writes there what it has found under the name in the address.
        collection: collection as CollectionSlug,
        overrideAccess: false,
        req,
      })
  return version
})

/** What stands at "prices.0.currency" of the version that is looked at. */
export const currencyAt = async (req: PayloadRequest, path: string): Promise<unknown> =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
      await versionOf(req),
    )
