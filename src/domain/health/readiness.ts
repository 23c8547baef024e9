import { readdirSync } from 'node:fs'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'

/** A worker beats every second; after this long without, none is at work. */
const SILENT_SECONDS = 30

export type Readiness = {
  /** `degraded`: requests are answered, and what they queue waits. `down`: do not send requests here. */
  status: 'ok' | 'degraded' | 'down'
  database: 'ok'
  migrations: 'ok' | 'pending'
  worker: 'ok' | 'away'
}

type Facts = { applied: string[]; is_working: boolean }

/** What this console needs in order to work, asked now. Throws when the database is away. */
export const readiness = async (req: PayloadRequest): Promise<Readiness> => {
  await rowsOf(req, sql`select 1`)
  const isMigrated = (await isThere(req, 'worker_heartbeats')) && (await isThere(req, MIGRATIONS))
  const facts = isMigrated ? await factsOf(req) : undefined
  const hasAll = knownMigrations(req).every((name) => facts?.applied.includes(name))
  const migrations = hasAll ? 'ok' : 'pending'
  const worker = facts?.is_working ? 'ok' : 'away'
  const status = migrations === 'pending' ? 'down' : worker === 'away' ? 'degraded' : 'ok'
  return { status, database: 'ok', migrations, worker }
}

const MIGRATIONS = 'payload_migrations'

const isThere = async (req: PayloadRequest, table: string): Promise<boolean> => {
  const rows = await rowsOf<{ there: boolean }>(
    req,
    sql`select to_regclass(${table}) is not null as there`,
  )
  return rows[0]?.there === true
}

const factsOf = async (req: PayloadRequest): Promise<Facts | undefined> => {
  const rows = await rowsOf<Facts>(
    req,
    sql`select
      array(select name::text from payload_migrations) as applied,
      exists (
        select 1 from worker_heartbeats where beat_at > now() - make_interval(secs => ${SILENT_SECONDS})
      ) as is_working`,
  )
  return rows[0]
}

let known: string[] | undefined

/** Read once: they belong to the code that is running. */
const knownMigrations = ({ payload }: PayloadRequest): string[] =>
  // The folder is the config's own.
  // eslint-disable-next-line security/detect-non-literal-fs-filename -- no request has a say in it
  (known ??= readdirSync(payload.db.migrationDir)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts')))
