import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_messages_status" ADD VALUE 'delivered' BEFORE 'kept';
  ALTER TABLE "users" ADD COLUMN "invitation_expires_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "invitation_token_hash" varchar;
  ALTER TABLE "resellers" ADD COLUMN "pending_email" varchar;
  ALTER TABLE "resellers" ADD COLUMN "invitation_expires_at" timestamp(3) with time zone;
  ALTER TABLE "resellers" ADD COLUMN "invitation_token_hash" varchar;
  ALTER TABLE "admins" ADD COLUMN "pending_email" varchar;
  ALTER TABLE "admins" ADD COLUMN "invitation_expires_at" timestamp(3) with time zone;
  ALTER TABLE "admins" ADD COLUMN "invitation_token_hash" varchar;
  CREATE INDEX "users_invitation_token_hash_idx" ON "users" USING btree ("invitation_token_hash");
  CREATE INDEX "resellers_invitation_token_hash_idx" ON "resellers" USING btree ("invitation_token_hash");
  CREATE INDEX "admins_invitation_token_hash_idx" ON "admins" USING btree ("invitation_token_hash");
  ALTER TABLE "users" ADD CONSTRAINT "users_invitation_token_hash_length_ck" CHECK (char_length("users"."invitation_token_hash") <= 64);
  ALTER TABLE "resellers" ADD CONSTRAINT "resellers_pending_email_length_ck" CHECK (char_length("resellers"."pending_email") <= 254);
  ALTER TABLE "resellers" ADD CONSTRAINT "resellers_invitation_token_hash_length_ck" CHECK (char_length("resellers"."invitation_token_hash") <= 64);
  ALTER TABLE "admins" ADD CONSTRAINT "admins_pending_email_length_ck" CHECK (char_length("admins"."pending_email") <= 254);
  ALTER TABLE "admins" ADD CONSTRAINT "admins_invitation_token_hash_length_ck" CHECK (char_length("admins"."invitation_token_hash") <= 64);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP CONSTRAINT "users_invitation_token_hash_length_ck";
  ALTER TABLE "resellers" DROP CONSTRAINT "resellers_pending_email_length_ck";
  ALTER TABLE "resellers" DROP CONSTRAINT "resellers_invitation_token_hash_length_ck";
  ALTER TABLE "admins" DROP CONSTRAINT "admins_pending_email_length_ck";
  ALTER TABLE "admins" DROP CONSTRAINT "admins_invitation_token_hash_length_ck";
  ALTER TABLE "messages" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "messages" ALTER COLUMN "status" SET DEFAULT 'queued'::text;
  DROP TYPE "public"."enum_messages_status";
  CREATE TYPE "public"."enum_messages_status" AS ENUM('queued', 'sent', 'kept', 'failed');
  ALTER TABLE "messages" ALTER COLUMN "status" SET DEFAULT 'queued'::"public"."enum_messages_status";
  ALTER TABLE "messages" ALTER COLUMN "status" SET DATA TYPE "public"."enum_messages_status" USING "status"::"public"."enum_messages_status";
  DROP INDEX "users_invitation_token_hash_idx";
  DROP INDEX "resellers_invitation_token_hash_idx";
  DROP INDEX "admins_invitation_token_hash_idx";
  ALTER TABLE "users" DROP COLUMN "invitation_expires_at";
  ALTER TABLE "users" DROP COLUMN "invitation_token_hash";
  ALTER TABLE "resellers" DROP COLUMN "pending_email";
  ALTER TABLE "resellers" DROP COLUMN "invitation_expires_at";
  ALTER TABLE "resellers" DROP COLUMN "invitation_token_hash";
  ALTER TABLE "admins" DROP COLUMN "pending_email";
  ALTER TABLE "admins" DROP COLUMN "invitation_expires_at";
  ALTER TABLE "admins" DROP COLUMN "invitation_token_hash";`)
}
