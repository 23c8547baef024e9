import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../domain/database/transaction'
import { portsOf } from '../domain/ports'
import { Trouble } from '../server/trouble.mjs'

const TABLES = [
  'orders',
  'transactions',
  'users',
  'resellers',
  'clients',
  'admins',
  'sims',
  'plans',
  'tickets',
]

/** Demo people beside real ones would be a lie in every figure. */
export const assertEmpty = async (req: PayloadRequest): Promise<void> => {
  for (const table of TABLES) {
    const rows = await rowsOf(req, sql`select 1 from ${sql.identifier(table)} limit 1`)
    if (rows.length > 0)
      throw new Trouble(
        `Demo data goes only into an empty database, and this one has ${table}.`,
        'Set DATA_DIR to a new folder, or DATABASE_URL to a new database.',
      )
  }
}

export const assertNotProduction = (req: Pick<PayloadRequest, 'payload'>): void => {
  if (portsOf(req).mode.isProduction)
    throw new Trouble(
      'Demo data never goes into production mode.',
      'Unset SIMDESK_MODE, on a database of its own, to try Simdesk with demo data.',
    )
}
