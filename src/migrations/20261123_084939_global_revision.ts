import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "general" ADD COLUMN "revision" numeric DEFAULT 1;
  ALTER TABLE "pricing" ADD COLUMN "revision" numeric DEFAULT 1;
  ALTER TABLE "delivery" ADD COLUMN "revision" numeric DEFAULT 1;
  ALTER TABLE "notifications" ADD COLUMN "revision" numeric DEFAULT 1;
  ALTER TABLE "api" ADD COLUMN "revision" numeric DEFAULT 1;
  ALTER TABLE "branding" ADD COLUMN "revision" numeric DEFAULT 1;
  ALTER TABLE "general" ADD CONSTRAINT "general_revision_given_ck" CHECK ("general"."revision" is not null and "general"."revision" >= 1);
  ALTER TABLE "pricing" ADD CONSTRAINT "pricing_revision_given_ck" CHECK ("pricing"."revision" is not null and "pricing"."revision" >= 1);
  ALTER TABLE "delivery" ADD CONSTRAINT "delivery_revision_given_ck" CHECK ("delivery"."revision" is not null and "delivery"."revision" >= 1);
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_revision_given_ck" CHECK ("notifications"."revision" is not null and "notifications"."revision" >= 1);
  ALTER TABLE "api" ADD CONSTRAINT "api_revision_given_ck" CHECK ("api"."revision" is not null and "api"."revision" >= 1);
  ALTER TABLE "branding" ADD CONSTRAINT "branding_revision_given_ck" CHECK ("branding"."revision" is not null and "branding"."revision" >= 1);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "general" DROP CONSTRAINT "general_revision_given_ck";
  ALTER TABLE "pricing" DROP CONSTRAINT "pricing_revision_given_ck";
  ALTER TABLE "delivery" DROP CONSTRAINT "delivery_revision_given_ck";
  ALTER TABLE "notifications" DROP CONSTRAINT "notifications_revision_given_ck";
  ALTER TABLE "api" DROP CONSTRAINT "api_revision_given_ck";
  ALTER TABLE "branding" DROP CONSTRAINT "branding_revision_given_ck";
  ALTER TABLE "general" DROP COLUMN "revision";
  ALTER TABLE "pricing" DROP COLUMN "revision";
  ALTER TABLE "delivery" DROP COLUMN "revision";
  ALTER TABLE "notifications" DROP COLUMN "revision";
  ALTER TABLE "api" DROP COLUMN "revision";
  ALTER TABLE "branding" DROP COLUMN "revision";`)
}
