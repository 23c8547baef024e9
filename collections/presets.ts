import type { Access, Config, SanitizedCollectionConfig, Where } from 'payload'

import { can } from '../src/domain/access/can'
import { viewsLeftBehind } from '../src/domain/presets/leftBehind'
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

const orLeftBehind =
  (rule: Access): Access =>
  async (args) => {
    const seen = await rule(args)
    if (typeof seen === 'boolean' || !can(args.req.user, 'presets.manage')) return seen
    const left: Where = { id: { in: await viewsLeftBehind(args.req) } }
    return { or: [seen, left] }
  }

/** What somebody who has left saved falls to those who look after views: to use it, take it over or clear it away. */
export const withLeftBehind = (
  access: SanitizedCollectionConfig['access'],
): SanitizedCollectionConfig['access'] => ({
  ...access,
  read: orLeftBehind(access.read),
  update: orLeftBehind(access.update),
  delete: orLeftBehind(access.delete),
})
