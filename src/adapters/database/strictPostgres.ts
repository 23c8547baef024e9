import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import { withLists } from './lists'
import { withOwnPool } from './pool'
import { withSettingsVersions } from './settingsVersions'
import { withStrictTransactions } from './transactions'
import { withWritesInTransactions } from './writes'

/** In this order; each changes the methods of the adapter it is given. */
const DECORATIONS = [
  withOwnPool,
  withStrictTransactions,
  withWritesInTransactions,
  withLists,
  withSettingsVersions,
]

/**
 * Payload's adapter, made strict: a failed COMMIT is an error on every door, a transaction that has ended
 * takes no more writes, and the pool heals, has all its connections and closes. One file a promise.
 */
export const strictPostgres = (
  stock: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...stock,
  init: (args) => {
    const adapter = stock.init(args)
    for (const decorate of DECORATIONS) decorate(adapter)
    return adapter
  },
})
