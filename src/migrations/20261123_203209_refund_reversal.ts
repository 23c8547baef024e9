import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_ledger_entries_type" ADD VALUE 'refund_reversal' BEFORE 'top_up';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "ledger_entries" ALTER COLUMN "type" SET DATA TYPE text;
  DROP TYPE "public"."enum_ledger_entries_type";
  CREATE TYPE "public"."enum_ledger_entries_type" AS ENUM('payment', 'refund', 'top_up', 'correction', 'commission', 'commission_reversal');
  ALTER TABLE "ledger_entries" ALTER COLUMN "type" SET DATA TYPE "public"."enum_ledger_entries_type" USING "type"::"public"."enum_ledger_entries_type";`)
}
