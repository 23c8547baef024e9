import { randomInt } from 'node:crypto'

import pg from 'pg'

import { log } from '../log'

/** The first key of the advisory locks that living workers hold; the second is each one's own. */
const LIFE_LOCK = 7463372
const BEAT_MS = 1000
/** A worker that lost its connection has this long to come back before its jobs are given to others. */
const STALE_SECONDS = 4
/** Forgotten rows of workers that ended with nothing in hand. */
const FORGET = '1 day'

/**
 * Says every second that this worker lives, and gives the jobs of dead ones back to the queue: graphile-worker itself
 * would wait four hours. Dead is who neither beats nor holds its lock, which PostgreSQL frees with the connection.
 */
export class Heartbeat {
  #id = ''
  readonly #lockKey = randomInt(2 ** 31 - 1)
  #client: pg.Client | undefined
  #connectedAt = 0
  #timer: NodeJS.Timeout | undefined
  #beating: Promise<void> | undefined

  constructor(readonly connectionString: string) {}

  /** Resolves when this worker is known to be alive; no job may be taken before. */
  register = async (id: string): Promise<void> => {
    this.#id = id
    await this.#beat()
    this.#goOn()
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#beating
    clearTimeout(this.#timer)
    await this.#client?.query('delete from worker_heartbeats where id = $1', [this.#id])
    await this.#client?.end()
  }

  #goOn(): void {
    this.#timer = setTimeout(() => {
      this.#beating = this.#beat()
        .catch((error: unknown) => log('warn', 'no heartbeat', { error: String(error) }))
        .finally(() => this.#goOn())
    }, BEAT_MS)
  }

  async #beat(): Promise<void> {
    const client = (this.#client ??= await this.#connect())
    await client.query(BEAT, [this.#id, this.#lockKey])
    // After an outage the others are given time to say that they live, too.
    if (Date.now() - this.#connectedAt < (STALE_SECONDS / 2) * 1000) return
    const { rows } = await client.query<{ jobs: string }>(RELEASE, [LIFE_LOCK, STALE_SECONDS])
    const jobs = Number(rows[0]?.jobs ?? 0)
    if (jobs > 0) log('warn', 'jobs of a dead worker were given back', { jobs })
  }

  async #connect(): Promise<pg.Client> {
    const { connectionString } = this
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    })
    client.on('error', () => undefined)
    client.on('end', () => (this.#client = undefined))
    await client.connect()
    await client.query('select pg_advisory_lock($1, $2)', [LIFE_LOCK, this.#lockKey])
    this.#connectedAt = Date.now()
    return client
  }
}

const BEAT = `
  insert into worker_heartbeats (id, lock_key) values ($1, $2)
  on conflict (id) do update set beat_at = now()`

const RELEASE = `
  with dead as (
    select heart.id from worker_heartbeats heart
    where heart.beat_at < now() - make_interval(secs => $2)
      and not exists (
        select 1 from pg_locks held
        where held.locktype = 'advisory' and held.classid = $1 and held.objid = heart.lock_key::oid
          and held.database = (select oid from pg_database where datname = current_database())
      )
  ), lost as (
    select job.locked_by from graphile_worker.jobs job
    where job.locked_by is not null
      and (job.locked_by in (select id from dead)
        or job.locked_by not in (select id from worker_heartbeats))
  ), forgotten as (
    delete from worker_heartbeats where beat_at < now() - interval '${FORGET}' and id in (select id from dead)
  ), unlocked as (
    select graphile_worker.force_unlock_workers(array(select distinct locked_by from lost))
    where exists (select 1 from lost)
  )
  select (select count(*) from lost) as jobs, (select count(*) from unlocked) as unlocked`
