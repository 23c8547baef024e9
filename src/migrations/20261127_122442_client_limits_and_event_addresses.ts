import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_clients_limit_set_by" AS ENUM('staff');
  ALTER TABLE "clients" ADD COLUMN "limit_set_by" "enum_clients_limit_set_by";
  CREATE INDEX "events_ip_idx" ON "events" USING btree ("ip");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "events_ip_idx";
  ALTER TABLE "clients" DROP COLUMN "limit_set_by";
  DROP TYPE "public"."enum_clients_limit_set_by";`)
}
