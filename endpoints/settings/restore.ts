import type { Endpoint, GlobalSlug } from 'payload'

import { restoreVersion } from '../../src/domain/settings/restoreVersion'
import { answer, routeParam } from '../body'
import { leftOut } from '../docs/contract'

/** Stands before Payload's own way of restoring a version of a settings page, and answers as that does. */
export const restoreSettings = (slug: string): Omit<Endpoint, 'root'> => ({
  path: '/versions/:id',
  method: 'post',
  custom: leftOut('Restores a version of a settings page; only the panel asks for it.'),
  handler: async (req) =>
    answer(
      req,
      // The names of all globals are generated from these very configs.
      await restoreVersion(req, { global: slug as GlobalSlug, version: routeParam(req) }),
      'The settings are as they were then.',
    ),
})
