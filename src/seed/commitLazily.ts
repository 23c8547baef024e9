import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

type Connection = { query(statement: string): Promise<unknown> }

/**
 * Commits do not wait for the disk: a load that is cut short is started over anyway. Later commits that do
 * wait take the earlier ones with them.
 */
export const commitLazily = ({ db }: Payload): (() => void) => {
  // Payload types `db` as the adapter-neutral base; this project has exactly one adapter.
  const { pool } = db as unknown as PostgresAdapter
  const seen = new WeakSet<Connection>()
  const relax = (connection: Connection): void => {
    if (seen.has(connection)) return
    seen.add(connection)
    // Queued before whatever the connection is wanted for; a broken one fails there.
    connection.query('set synchronous_commit to off').catch(() => undefined)
  }
  pool.on('acquire', relax)
  return () => pool.off('acquire', relax)
}
