import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Of a million orders a few owe something: they are found by the time they have been owing it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql`create index orders_refund_due_idx on orders (cancelled_at, id) where refund_due_minor > 0`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index orders_refund_due_idx`)
}
