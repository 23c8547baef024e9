import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * One row a worker process. `id` is what graphile-worker writes into the jobs it holds; `lock_key` is an advisory lock
 * that PostgreSQL lets go of the moment the worker dies.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table worker_heartbeats (
      id text primary key,
      lock_key integer not null,
      started_at timestamptz not null default now(),
      beat_at timestamptz not null default now()
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table worker_heartbeats`)
}
