import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" ADD COLUMN "stripe_i_d" varchar;
  ALTER TABLE "users" ADD COLUMN "skip_sync" boolean;
  ALTER TABLE "resellers" ADD COLUMN "stripe_i_d" varchar;
  ALTER TABLE "resellers" ADD COLUMN "skip_sync" boolean;
  ALTER TABLE "plans" ADD COLUMN "stripe_i_d" varchar;
  ALTER TABLE "plans" ADD COLUMN "skip_sync" boolean;
  CREATE INDEX "users_stripe_i_d_idx" ON "users" USING btree ("stripe_i_d");
  CREATE INDEX "resellers_stripe_i_d_idx" ON "resellers" USING btree ("stripe_i_d");
  CREATE INDEX "plans_stripe_i_d_idx" ON "plans" USING btree ("stripe_i_d");
  ALTER TABLE "users" ADD CONSTRAINT "users_stripe_i_d_length_ck" CHECK (char_length("users"."stripe_i_d") <= 255);
  ALTER TABLE "resellers" ADD CONSTRAINT "resellers_stripe_i_d_length_ck" CHECK (char_length("resellers"."stripe_i_d") <= 255);
  ALTER TABLE "plans" ADD CONSTRAINT "plans_stripe_i_d_length_ck" CHECK (char_length("plans"."stripe_i_d") <= 255);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP CONSTRAINT "users_stripe_i_d_length_ck";
  ALTER TABLE "resellers" DROP CONSTRAINT "resellers_stripe_i_d_length_ck";
  ALTER TABLE "plans" DROP CONSTRAINT "plans_stripe_i_d_length_ck";
  DROP INDEX "users_stripe_i_d_idx";
  DROP INDEX "resellers_stripe_i_d_idx";
  DROP INDEX "plans_stripe_i_d_idx";
  ALTER TABLE "users" DROP COLUMN "stripe_i_d";
  ALTER TABLE "users" DROP COLUMN "skip_sync";
  ALTER TABLE "resellers" DROP COLUMN "stripe_i_d";
  ALTER TABLE "resellers" DROP COLUMN "skip_sync";
  ALTER TABLE "plans" DROP COLUMN "stripe_i_d";
  ALTER TABLE "plans" DROP COLUMN "skip_sync";`)
}
