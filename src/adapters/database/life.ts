import { randomInt } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { LIFE_LOCK } from '../../domain/idempotency/claim'

type Client = InstanceType<PostgresAdapter['pg']['Client']>
type Life = { key: number; client: Client }

const lives = new WeakMap<PostgresAdapter, Promise<Life>>()

const begin = async (adapter: PostgresAdapter): Promise<Life> => {
  const client = new adapter.pg.Client({ ...adapter.poolOptions, keepAlive: true })
  // A connection that is lost ends this life, and the next request begins another.
  client.on('error', () => lives.delete(adapter))
  client.on('end', () => lives.delete(adapter))
  await client.connect()
  const key = randomInt(2 ** 31 - 1)
  await client.query('select pg_advisory_lock($1, $2)', [LIFE_LOCK, key])
  return { key, client }
}

/** Names an advisory lock that this process holds as long as it lives, on a connection of its own. */
export const lifeOf = async ({ db }: Pick<Payload, 'db'>): Promise<number> => {
  // Payload types `db` as the adapter-neutral base; this project has exactly one adapter.
  const adapter = db as unknown as PostgresAdapter
  let life = lives.get(adapter)
  if (!life) {
    life = begin(adapter)
    lives.set(adapter, life)
    life.catch(() => lives.delete(adapter))
  }
  return (await life).key
}

/** Gives the lock back, where one was taken. */
export const endLife = async (adapter: PostgresAdapter): Promise<void> => {
  const life = await lives.get(adapter)?.catch(() => undefined)
  lives.delete(adapter)
  await life?.client.end()
}
