import type { Config } from 'payload'

import { allow } from './access/rules'

/**
 * Saved views of lists: filters and columns under a name, for oneself, for some or for all. Payload adds whom each is
 * shared with to these rules, and what a shared view shows is still what its reader may read.
 */
export const queryPresets: NonNullable<Config['queryPresets']> = {
  labels: { singular: 'View', plural: 'Views' },
  access: {
    create: allow('presets.use'),
    read: allow('presets.use'),
    update: allow('presets.use'),
    delete: allow('presets.use'),
  },
  constraints: {},
}
