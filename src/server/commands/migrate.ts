import '../patience'

import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { getPayload } from 'payload'

import config from '../../../payload.config'
import { ensureTemplates } from '../../seed/texts/templates'
import { environment } from '../environment'

/** Two starters of one database take turns: Payload's own migrations hold no lock. */
const MIGRATION_LOCK = 7463370

/**
 * Brings the database up to date: Payload's migrations, the queue's, and the templates that are missing.
 * Running it again changes nothing.
 */
async function migrate() {
  const connectionString = environment.databaseUrl
  const gate = new pg.Client({ connectionString })
  await gate.connect()
  await gate.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  // `onInit` may read tables that the migrations have yet to make.
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.db.migrate()
  await runMigrations({ connectionString })
  await ensureTemplates(payload)
  await payload.destroy()
  await gate.end()
}

await migrate()
process.exit(0)
