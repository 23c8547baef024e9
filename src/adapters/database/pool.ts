import { setTimeout as wait } from 'node:timers/promises'

import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { endLife } from './life'

type Pool = PostgresAdapter['pool']

const LONGEST_DRAIN_MS = 10_000

const open = async (adapter: PostgresAdapter): Promise<Pool> => {
  const pool = new adapter.pg.Pool(adapter.poolOptions)
  // A server that restarts ends idle connections, and a pool nobody listens to then ends the process.
  pool.on('error', (error) =>
    adapter.payload.logger.warn(`A database connection ended: ${error.message}`),
  )
  try {
    const client = await pool.connect()
    client.release()
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** Ends when every connection is back; what is still out after ten seconds ends with the process. */
const drain = async (pool: Pool): Promise<void> => {
  const timer = new AbortController()
  const tooLong = wait(LONGEST_DRAIN_MS, undefined, { signal: timer.signal }).catch(() => undefined)
  await Promise.race([pool.end(), tooLong])
  timer.abort()
}

/**
 * A pool with all its connections for use, that outlives a restart of the database and closes with
 * Payload: its own connect keeps one connection for ever, and its destroy closes none.
 */
export const withOwnPool = (adapter: PostgresAdapter): void => {
  const { connect, destroy } = adapter
  adapter.connect = async (options) => {
    // Payload's connect opens a pool only when there is none; types say that there always is.
    const pool = adapter.pool as Pool | undefined
    adapter.pool = pool ?? (await open(adapter))
    await connect?.call(adapter, options)
  }
  adapter.destroy = async () => {
    // Absent when connecting failed; types say that it never is.
    const pool = adapter.pool as Pool | undefined
    await endLife(adapter)
    if (pool) await drain(pool)
    // The next connect, as after a change of code in development, makes a new one.
    adapter.pool = undefined as unknown as Pool
    await destroy?.call(adapter)
  }
}
