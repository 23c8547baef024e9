import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "clients" ADD COLUMN "next_plan_id" uuid;
  ALTER TABLE "clients" ADD COLUMN "next_plan_from" varchar;
  ALTER TABLE "clients" ADD COLUMN "usage_month" varchar;
  ALTER TABLE "clients" ADD COLUMN "usage_told" numeric DEFAULT 0;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_next_plan_id_plans_id_fk" FOREIGN KEY ("next_plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "clients_next_plan_idx" ON "clients" USING btree ("next_plan_id");
  CREATE INDEX "clients_usage_month_idx" ON "clients" USING btree ("usage_month");
  ALTER TABLE "clients" ADD CONSTRAINT "clients_next_plan_from_length_ck" CHECK (char_length("clients"."next_plan_from") <= 10);
  ALTER TABLE "clients" ADD CONSTRAINT "clients_next_plan_from_format_ck" CHECK ("clients"."next_plan_from" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
  ALTER TABLE "clients" ADD CONSTRAINT "clients_usage_month_length_ck" CHECK (char_length("clients"."usage_month") <= 7);
  ALTER TABLE "clients" ADD CONSTRAINT "clients_usage_month_format_ck" CHECK ("clients"."usage_month" ~ '^[0-9]{4}-[0-9]{2}$');
  ALTER TABLE "clients" ADD CONSTRAINT "clients_usage_told_whole_ck" CHECK ("clients"."usage_told" = trunc("clients"."usage_told"));
  ALTER TABLE "clients" ADD CONSTRAINT "clients_usage_told_min_ck" CHECK ("clients"."usage_told" >= 0);
  ALTER TABLE "clients" ADD CONSTRAINT "clients_usage_told_max_ck" CHECK ("clients"."usage_told" <= 100);
  ALTER TABLE "clients" ADD CONSTRAINT "clients_next_plan_ck" CHECK ((next_plan_id is null) = (next_plan_from is null));`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "clients" DROP CONSTRAINT "clients_next_plan_from_length_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_next_plan_from_format_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_usage_month_length_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_usage_month_format_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_usage_told_whole_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_usage_told_min_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_usage_told_max_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_next_plan_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_next_plan_id_plans_id_fk";
  
  DROP INDEX "clients_next_plan_idx";
  DROP INDEX "clients_usage_month_idx";
  ALTER TABLE "clients" DROP COLUMN "next_plan_id";
  ALTER TABLE "clients" DROP COLUMN "next_plan_from";
  ALTER TABLE "clients" DROP COLUMN "usage_month";
  ALTER TABLE "clients" DROP COLUMN "usage_told";`)
}
