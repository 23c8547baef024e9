import { stripePlugin } from '@payloadcms/plugin-stripe'
import type { CollectionConfig, Config, Field } from 'payload'

import { queueCopyOf, queueDropOf } from '../hooks/copies/queueCopy'
import { skipSync } from '../hooks/copies/skipSync'
import { isCopied, SYNC } from '../src/domain/copies/sync'
import { staffField } from './access/rules'
import { serverWritten } from './fields/serverWritten'

type Options = {
  /** Undefined where no key is set. The columns are there all the same: a schema hangs on no environment. */
  secretKey: string | undefined
}

const isKept = (data: Record<string, unknown>): boolean => Boolean(data.stripeID)

/** In place of the plugin's own, which everybody would read and every token carry. */
const FIELDS: Readonly<Record<string, Field>> = {
  stripeID: serverWritten({
    name: 'stripeID',
    type: 'text',
    label: 'In Stripe as',
    maxLength: 255,
    index: true,
    access: { read: staffField },
    admin: { position: 'sidebar', condition: isKept },
  }),
  skipSync: serverWritten({
    name: 'skipSync',
    type: 'checkbox',
    access: { read: staffField },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  }),
}

/** The way to the copy in Stripe is no column to choose. */
const apart = (field: Field): Field =>
  field.type === 'ui' && field.name === 'docUrl'
    ? { ...field, admin: { ...field.admin, disableListColumn: true } }
    : field

const ours = (field: Field): Field => ('name' in field && FIELDS[field.name]) || apart(field)

/** A copy whose arrays of hooks and fields the plugin may replace. */
const opened = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks },
})

const hooksOf = (before: CollectionConfig, after: CollectionConfig, isOn: boolean) => ({
  ...before.hooks,
  ...(isOn
    ? {
        beforeValidate: [skipSync, ...(after.hooks?.beforeValidate ?? [])],
        beforeChange: after.hooks?.beforeChange ?? [],
      }
    : {}),
  afterChange: [...(before.hooks?.afterChange ?? []), queueCopyOf],
  // Not the plugin's: it would call Stripe within the transaction, whatever `skipSync` says.
  afterDelete: [...(before.hooks?.afterDelete ?? []), queueDropOf],
})

/**
 * Plans are kept in Stripe as products, resellers and users as customers, by Payload's plugin: its fields, and its hooks,
 * which every save tells to do nothing. Neither its webhook, which acknowledges before it handles, nor its proxy is here.
 */
export const keptInStripe = (
  collections: CollectionConfig[],
  { secretKey }: Options,
): CollectionConfig[] => {
  const plugged = collections.map(opened)
  const stripeSecretKey = secretKey ?? ''
  const isTestKey = !stripeSecretKey.includes('_live_')
  // Of a whole config the plugin looks at the collections and the endpoints alone.
  const config = { collections: plugged, endpoints: [] } as unknown as Config
  stripePlugin({ stripeSecretKey, isTestKey, sync: [...SYNC] })(config)
  return collections.map((before, at) => {
    const after = plugged[at]
    if (!after || !isCopied(before.slug)) return before
    const hooks = hooksOf(before, after, secretKey !== undefined)
    return { ...before, fields: after.fields.map(ours), hooks }
  })
}
