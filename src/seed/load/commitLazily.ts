import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** As many as this program ever uses at once. */
const CONNECTIONS = 6

/**
 * Commits on this process's connections do not wait for the disk: a load that is cut short is started over
 * anyway. A later commit that does wait takes the earlier ones with it.
 */
export const commitLazily = async ({ db }: Payload): Promise<void> => {
  // Payload types `db` as the adapter-neutral base; this project has exactly one adapter.
  const { pool } = db as unknown as PostgresAdapter
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.connect()))
  for (const connection of connections) {
    await connection.query('set synchronous_commit to off')
    connection.release()
  }
}
