import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What was asked under an `Idempotency-Key`, and what it was answered. `owner` is the advisory lock of the process that
 * works on it, free the moment the process dies; `attempt` is the one whose answer counts. An effect is written in the
 * transaction that has it, so a retry after a death finds it; `part` is the place in a batch.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table idempotency_keys (
      id uuid primary key,
      caller text not null,
      path text not null check (char_length(path) <= 300),
      key text not null check (char_length(key) between 1 and 255),
      body_hash text not null,
      owner integer,
      attempt uuid not null,
      status integer,
      answer text,
      created_at timestamptz not null default now(),
      check ((status is null) = (answer is null)),
      unique (caller, path, key)
    );
    create index idempotency_keys_created_at on idempotency_keys (created_at);

    create table idempotency_effects (
      key_id uuid not null references idempotency_keys on delete cascade,
      part text not null,
      document uuid not null,
      primary key (key_id, part)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table idempotency_effects, idempotency_keys`)
}
