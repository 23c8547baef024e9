import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "api_keys" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"prefix" varchar NOT NULL,
  	"secret_hash" varchar NOT NULL,
  	"previous_hash" varchar,
  	"previous_until" timestamp(3) with time zone,
  	"scopes" jsonb NOT NULL,
  	"allowed_ips" jsonb,
  	"admin_id" uuid,
  	"reseller_id" uuid,
  	"expires_at" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "api_keys_name_length_ck" CHECK (char_length("api_keys"."name") <= 100),
  	CONSTRAINT "api_keys_prefix_length_ck" CHECK (char_length("api_keys"."prefix") <= 16),
  	CONSTRAINT "api_keys_secret_hash_length_ck" CHECK (char_length("api_keys"."secret_hash") <= 64),
  	CONSTRAINT "api_keys_previous_hash_length_ck" CHECK (char_length("api_keys"."previous_hash") <= 64),
  	CONSTRAINT "api_keys_revision_given_ck" CHECK ("api_keys"."revision" is not null and "api_keys"."revision" >= 1),
  	CONSTRAINT "api_keys_owner_ck" CHECK ((admin_id is null) <> (reseller_id is null))
  );
  
  ALTER TABLE "users" ADD COLUMN "pending_email" varchar;
  ALTER TABLE "users" ADD COLUMN "pending_phone" varchar;
  ALTER TABLE "users" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "resellers" ADD COLUMN "email_verified_at" timestamp(3) with time zone;
  ALTER TABLE "resellers" ADD COLUMN "phone_verified_at" timestamp(3) with time zone;
  ALTER TABLE "resellers" ADD COLUMN "pending_phone" varchar;
  ALTER TABLE "resellers" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "admins" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_admin_id_admins_id_fk" FOREIGN KEY ("admin_id") REFERENCES "public"."admins"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_reseller_id_resellers_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."resellers"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "api_keys_prefix_idx" ON "api_keys" USING btree ("prefix");
  CREATE INDEX "api_keys_admin_idx" ON "api_keys" USING btree ("admin_id");
  CREATE INDEX "api_keys_reseller_idx" ON "api_keys" USING btree ("reseller_id");
  CREATE INDEX "api_keys_updated_at_idx" ON "api_keys" USING btree ("updated_at");
  CREATE INDEX "api_keys_created_at_idx" ON "api_keys" USING btree ("created_at");
  ALTER TABLE "users" ADD CONSTRAINT "users_pending_email_length_ck" CHECK (char_length("users"."pending_email") <= 254);
  ALTER TABLE "users" ADD CONSTRAINT "users_pending_phone_length_ck" CHECK (char_length("users"."pending_phone") <= 20);
  ALTER TABLE "resellers" ADD CONSTRAINT "resellers_pending_phone_length_ck" CHECK (char_length("resellers"."pending_phone") <= 20);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "api_keys" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "api_keys" CASCADE;
  ALTER TABLE "users" DROP CONSTRAINT "users_pending_email_length_ck";
  ALTER TABLE "users" DROP CONSTRAINT "users_pending_phone_length_ck";
  ALTER TABLE "resellers" DROP CONSTRAINT "resellers_pending_phone_length_ck";
  ALTER TABLE "users" DROP COLUMN "pending_email";
  ALTER TABLE "users" DROP COLUMN "pending_phone";
  ALTER TABLE "users" DROP COLUMN "invited_at";
  ALTER TABLE "resellers" DROP COLUMN "email_verified_at";
  ALTER TABLE "resellers" DROP COLUMN "phone_verified_at";
  ALTER TABLE "resellers" DROP COLUMN "pending_phone";
  ALTER TABLE "resellers" DROP COLUMN "invited_at";
  ALTER TABLE "admins" DROP COLUMN "invited_at";`)
}
