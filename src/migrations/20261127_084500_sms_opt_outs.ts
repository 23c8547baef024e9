import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Numbers whose owners said STOP. No account stands behind a row: a number may be of several, or of nobody any more. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table sms_opt_outs (
      phone text primary key check (char_length(phone) <= 20),
      opted_out_at timestamptz not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table sms_opt_outs`)
}
