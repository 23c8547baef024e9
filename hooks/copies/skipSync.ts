import type { CollectionBeforeValidateHook } from 'payload'

/** Before the plugin's own hooks: a save never calls Stripe. What it changed is queued, and synced by the worker. */
export const skipSync: CollectionBeforeValidateHook = ({ data }) => ({ ...data, skipSync: true })
