import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_saved_reports_visibility" AS ENUM('own', 'shared');
  CREATE TYPE "public"."enum_saved_reports_range" AS ENUM('today', 'yesterday', 'last_7_days', 'last_30_days', 'last_90_days', 'this_week', 'last_week', 'this_month', 'last_month', 'this_quarter', 'last_quarter', 'this_year', 'last_year', 'between');
  CREATE TABLE "saved_reports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"visibility" "enum_saved_reports_visibility" DEFAULT 'own' NOT NULL,
  	"report" varchar NOT NULL,
  	"range" "enum_saved_reports_range",
  	"from" varchar,
  	"to" varchar,
  	"parameters" jsonb,
  	"filters" jsonb,
  	"group_by" jsonb,
  	"columns" jsonb,
  	"owner_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "saved_reports_name_length_ck" CHECK (char_length("saved_reports"."name") <= 100),
  	CONSTRAINT "saved_reports_report_length_ck" CHECK (char_length("saved_reports"."report") <= 60),
  	CONSTRAINT "saved_reports_from_length_ck" CHECK (char_length("saved_reports"."from") <= 10),
  	CONSTRAINT "saved_reports_to_length_ck" CHECK (char_length("saved_reports"."to") <= 10),
  	CONSTRAINT "saved_reports_revision_given_ck" CHECK ("saved_reports"."revision" is not null and "saved_reports"."revision" >= 1)
  );
  
  ALTER TABLE "saved_reports" ADD CONSTRAINT "saved_reports_owner_id_admins_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."admins"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "saved_reports_visibility_idx" ON "saved_reports" USING btree ("visibility");
  CREATE INDEX "saved_reports_report_idx" ON "saved_reports" USING btree ("report");
  CREATE INDEX "saved_reports_owner_idx" ON "saved_reports" USING btree ("owner_id");
  CREATE INDEX "saved_reports_updated_at_idx" ON "saved_reports" USING btree ("updated_at");
  CREATE INDEX "saved_reports_created_at_idx" ON "saved_reports" USING btree ("created_at");
  CREATE INDEX "saved_reports_deleted_at_idx" ON "saved_reports" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "saved_reports" CASCADE;
  DROP TYPE "public"."enum_saved_reports_visibility";
  DROP TYPE "public"."enum_saved_reports_range";`)
}
