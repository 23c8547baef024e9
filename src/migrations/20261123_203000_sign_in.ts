import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What signing in keeps beside the accounts. `session_facts`: whence a session was opened; a session's own row is
 * written anew with its account, so nothing can point at it. `one_time_codes`: the one living code of an account
 * and channel. `rate_limits`: the counters of rate-limiter-flexible, where several processes share them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table session_facts (
      id text primary key,
      collection text not null,
      account_id uuid not null,
      ip text check (char_length(ip) <= 45),
      user_agent text check (char_length(user_agent) <= 300)
    );
    create index session_facts_account on session_facts (collection, account_id);

    create table one_time_codes (
      collection text not null,
      account_id uuid not null,
      channel text not null check (channel in ('email', 'sms')),
      destination text not null check (char_length(destination) <= 254),
      code_hash text not null,
      tries integer not null default 0 check (tries between 0 and 5),
      sends integer not null default 1,
      first_sent_at timestamptz not null,
      sent_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (collection, account_id, channel)
    );

    create unlogged table rate_limits (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table session_facts, one_time_codes, rate_limits`)
}
