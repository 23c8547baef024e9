import type { PostgresAdapter } from '@payloadcms/db-postgres'
import {
  buildVersionGlobalFields,
  type CountGlobalVersionArgs,
  type FindGlobalVersionsArgs,
  type Where,
} from 'payload'

import { assertAnswerable, filterFaults, scopeOf } from '../../domain/lists/filters'
import { assertSmall } from '../../domain/lists/size'

type Asked = { global: string; where?: Where }

/**
 * Versions of settings are filtered as lists are: what their fields cannot answer, and what would cost too much, is
 * 400. Payload asks no hook of a global before it reads them, so here is the one place that every door comes through.
 */
export const withSettingsVersions = (adapter: PostgresAdapter): void => {
  const { countGlobalVersions, findGlobalVersions } = adapter
  const find = (args: FindGlobalVersionsArgs): Promise<unknown> => {
    assertFiltered(adapter, args)
    return findGlobalVersions.call(adapter, args)
  }
  // Payload's type has a parameter for the kind of document, of which nothing is said here.
  adapter.findGlobalVersions = find as PostgresAdapter['findGlobalVersions']
  adapter.countGlobalVersions = async (args: CountGlobalVersionArgs) => {
    assertFiltered(adapter, args)
    return countGlobalVersions.call(adapter, args)
  }
}

const assertFiltered = ({ payload }: PostgresAdapter, { global, where }: Asked): void => {
  const config = payload.config.globals.find(({ slug }) => slug === global)
  if (!config) return
  assertSmall(where)
  const fields = buildVersionGlobalFields(payload.config, config, true)
  assertAnswerable(filterFaults(where ?? undefined, scopeOf(fields, payload.config)))
}
