import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * A server that restarts ends idle connections, and a pool without a listener then ends the process.
 * The pool itself opens new ones at the next query.
 */
export const watchPool = ({ db, logger }: Payload): void => {
  // Payload types `db` as the adapter-neutral base; this project has exactly one adapter.
  const { pool } = db as unknown as PostgresAdapter
  pool.on('error', (error) => logger.warn(`A database connection ended: ${error.message}`))
}
