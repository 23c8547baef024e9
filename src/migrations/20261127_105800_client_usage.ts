import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What each source measured of a client on a day: told again, the last figure stands. `clients.current_usage` is the sum
 * of its month. Usage from before is kept as reported today.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table client_usage (
      client_id uuid not null references clients on delete cascade,
      day date not null,
      source text not null check (char_length(source) between 1 and 50),
      megabytes bigint not null check (megabytes >= 0),
      reported_by text not null,
      reported_at timestamptz not null,
      primary key (client_id, day, source)
    );
    insert into client_usage (client_id, day, source, megabytes, reported_by, reported_at)
      select id, (now() at time zone 'UTC')::date, 'before', current_usage, 'system', now()
      from clients where current_usage > 0;
    update clients set usage_month = to_char(now() at time zone 'UTC', 'YYYY-MM') where current_usage > 0;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table client_usage`)
}
