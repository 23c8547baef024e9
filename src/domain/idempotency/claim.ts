import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { rowsOf } from '../database/transaction'
import { portsOf } from '../ports'
import { inProgress, keyReused } from './problems'

/** The first key of the advisory locks by which processes show that they live; the second is each one's own. */
export const LIFE_LOCK = 7463373

/** How long a key is known. */
export const KEPT = sql.raw(`interval '24 hours'`)

/** What is asked: by whom, where, under which key, and with what. */
export type Asked = { caller: string; path: string; key: string; bodyHash: string }

/** The right to do the work, until somebody takes it over from a dead process. */
export type Claim = { id: string; attempt: string }

export type Answered = { status: number; answer: string }

type Found = { body_hash: string; status: number | null; answer: string | null }

const isDead = sql`not exists (
  select 1 from pg_locks held
  where held.locktype = 'advisory' and held.classid = ${sql.raw(String(LIFE_LOCK))} and held.objid = known.owner::oid
    and held.database = (select oid from pg_database where datname = current_database()))`

const forgetOld = (req: PayloadRequest, { caller, key, path }: Asked): Promise<unknown> =>
  rowsOf(
    req,
    sql`delete from idempotency_keys where caller = ${caller} and path = ${path} and key = ${key}
      and created_at < now() - ${KEPT}`,
  )

/** One statement of its own, committed before any work: of many at once one gets it. */
const take = async (req: PayloadRequest, asked: Asked): Promise<Claim | undefined> => {
  const owner = await portsOf(req).lifeOf(req.payload)
  const attempt = uuidv7()
  const [row] = await rowsOf<Claim>(
    req,
    sql`insert into idempotency_keys as known (id, caller, path, key, body_hash, owner, attempt)
      values (${uuidv7()}, ${asked.caller}, ${asked.path}, ${asked.key}, ${asked.bodyHash}, ${owner}, ${attempt})
      on conflict (caller, path, key) do update set owner = excluded.owner, attempt = excluded.attempt
        where known.status is null and known.body_hash = excluded.body_hash and ${isDead}
      returning id, attempt`,
  )
  return row
}

/**
 * The right to answer what is asked, or the answer it got before. 422 `idempotency.key_reused` for another body, 409
 * `idempotency.in_progress` while a living process works on it.
 */
export const claim = async (req: PayloadRequest, asked: Asked): Promise<Claim | Answered> => {
  await forgetOld(req, asked)
  const taken = await take(req, asked)
  if (taken) return taken
  const { caller, key, path } = asked
  const [found] = await rowsOf<Found>(
    req,
    sql`select body_hash, status, answer from idempotency_keys
      where caller = ${caller} and path = ${path} and key = ${key}`,
  )
  if (found && found.body_hash !== asked.bodyHash) throw keyReused({})
  if (!found || found.status === null || found.answer === null) throw inProgress({})
  return { status: found.status, answer: found.answer }
}

/** Keeps the answer of this attempt; one that was taken over answers nothing. */
export const keepAnswer = async (
  req: PayloadRequest,
  { attempt, id }: Claim,
  { answer, status }: Answered,
): Promise<void> => {
  await rowsOf(
    req,
    sql`update idempotency_keys set status = ${status}, answer = ${answer}, owner = null
      where id = ${id}::uuid and attempt = ${attempt}::uuid and status is null`,
  )
}

/** Lets the next request with the key try again: from what was done, or as if there had been none. */
export const giveUp = async (req: PayloadRequest, { attempt, id }: Claim): Promise<void> => {
  await rowsOf(
    req,
    sql`delete from idempotency_keys known where id = ${id}::uuid and attempt = ${attempt}::uuid and status is null
      and not exists (select 1 from idempotency_effects effect where effect.key_id = known.id)`,
  )
  await rowsOf(
    req,
    sql`update idempotency_keys set owner = null
      where id = ${id}::uuid and attempt = ${attempt}::uuid and status is null`,
  )
}

/** Forgets keys that are too old; safe to repeat. */
export const forgetKeys = async (req: PayloadRequest): Promise<void> => {
  await rowsOf(req, sql`delete from idempotency_keys where created_at < now() - ${KEPT}`)
}
