import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What people search each list by. One index a table: GIN answers any of its columns. */
const SEARCHED = {
  orders: ['order_number', 'plan_name', 'delivery_tracking_number', 'external_ref'],
  users: ['full_name', 'email', 'phone', 'city', 'external_ref'],
  resellers: ['business_name', 'contact_person', 'email', 'phone', 'city', 'external_ref'],
  clients: ['client_name', 'client_email', 'client_phone', 'external_ref'],
  sims: ['iccid', 'msisdn', 'eid'],
  transactions: ['transaction_id', 'gateway_transaction_id'],
  tickets: ['ticket_number', 'subject'],
}

/** Letters in threes find a part of a word as an equal finds the whole. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create extension if not exists pg_trgm`)
  for (const [table, columns] of Object.entries(SEARCHED)) {
    const of = columns.map((column) => `${column} gin_trgm_ops`).join(', ')
    await db.execute(sql.raw(`create index ${table}_search on ${table} using gin (${of})`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of Object.keys(SEARCHED)) await db.execute(sql.raw(`drop index ${table}_search`))
}
