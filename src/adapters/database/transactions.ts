import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { v4 as uuid } from 'uuid'

import { Problem } from '../../core/problem'
import { isAway } from '../../domain/database/failures'
import { isUuid } from '../../domain/database/transaction'

type Session = PostgresAdapter['sessions'][string]
type PoolClient = Awaited<ReturnType<typeof checkOut>>
type TransactionId = Parameters<PostgresAdapter['commitTransaction']>[0]

/** Nobody knows whether PostgreSQL had committed when the connection was lost. */
const outcomeUnknown = (cause: unknown): Problem =>
  Object.assign(
    new Problem(
      'database.outcome_unknown',
      503,
      'The database went away while saving: look whether it is saved before trying again.',
      {},
    ),
    { cause },
  )

/** A bug of ours: somebody caught the failure of a nested call, which had rolled everything back. */
const ended = (): Error =>
  new Error('This transaction has ended before: nothing of it is saved, and nothing more may be.')

// The query at hand fails with it; an error that nobody listens to would end the process.
const heard = (): void => undefined

const release = (client: PoolClient, failure?: unknown): void => {
  client.release(failure !== undefined)
  client.removeListener('error', heard)
}

const checkOut = (pool: PostgresAdapter['pool']) => pool.connect()

const open = async (pool: PostgresAdapter['pool']): Promise<PoolClient> => {
  const client = await checkOut(pool)
  client.on('error', heard)
  try {
    await client.query('begin')
    return client
  } catch (error) {
    release(client, error)
    throw error
  }
}

/** PostgreSQL answers ROLLBACK, and no error, when a statement before had failed. */
const commit = async (client: PoolClient): Promise<void> => {
  let answer: string
  try {
    answer = (await client.query('commit')).command
  } catch (error) {
    const isLost = isAway(error)
    release(client, isLost ? error : undefined)
    throw isLost ? outcomeUnknown(error) : error
  }
  release(client)
  if (answer !== 'COMMIT') throw ended()
}

/** Never fails: what cannot be rolled back is gone with its connection. */
const rollback = (client: PoolClient): Promise<void> =>
  client.query('rollback').then(
    () => release(client),
    (error: unknown) => release(client, error),
  )

/** Payload asks with the id of a request: one that has ended must not fall back to writing outside of it. */
const refusingEnded = (sessions: Map<string, Session>): PostgresAdapter['sessions'] =>
  new Proxy<PostgresAdapter['sessions']>(
    {},
    {
      get: (_target, id) => {
        if (!isUuid(id)) return undefined
        const session = sessions.get(id)
        if (!session) throw ended()
        return session
      },
    },
  )

/**
 * Transactions that never say more than PostgreSQL did: Payload's own swallow a failed COMMIT, answer
 * success for what a nested failure has rolled back, and lose a connection of the pool when BEGIN fails.
 */
export const withStrictTransactions = (adapter: PostgresAdapter): void => {
  const sessions = new Map<string, Session>()
  const take = async (id: TransactionId): Promise<Session | undefined> => {
    const key = String(await id)
    const session = sessions.get(key)
    sessions.delete(key)
    return session
  }
  const databases = new WeakMap<PoolClient, Session['db']>()
  const databaseOf = (client: PoolClient): Session['db'] => {
    const { logger, schema } = adapter
    const known = databases.get(client)
    // Two copies of the driver's types describe the same connection, and the plain database has all that
    // Payload asks of one in a transaction.
    const db =
      known ?? (drizzle({ client: client as never, logger, schema }) as unknown as Session['db'])
    databases.set(client, db)
    return db
  }
  adapter.sessions = refusingEnded(sessions)
  adapter.beginTransaction = async (options) => {
    if (options) throw new Error('Transactions are read committed, with row locks; no other kind.')
    await adapter.initializing
    const client = await open(adapter.pool)
    const id = uuid()
    sessions.set(id, {
      db: databaseOf(client),
      resolve: () => commit(client),
      reject: () => rollback(client),
    })
    return id
  }
  adapter.commitTransaction = async (id) => {
    const session = await take(id)
    if (!session) throw ended()
    await session.resolve()
  }
  adapter.rollbackTransaction = async (id) => (await take(id))?.reject()
}
