import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_internal_notes_subject_collection" AS ENUM('orders', 'users', 'resellers', 'clients');
  CREATE TABLE "canned_answers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "canned_answers_title_length_ck" CHECK (char_length("canned_answers"."title") <= 100),
  	CONSTRAINT "canned_answers_body_length_ck" CHECK (char_length("canned_answers"."body") <= 10000),
  	CONSTRAINT "canned_answers_revision_given_ck" CHECK ("canned_answers"."revision" is not null and "canned_answers"."revision" >= 1)
  );
  
  CREATE TABLE "internal_notes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"subject_collection" "enum_internal_notes_subject_collection" NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"is_pinned" boolean DEFAULT false NOT NULL,
  	"author_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "internal_notes_subject_id_length_ck" CHECK (char_length("internal_notes"."subject_id") <= 36),
  	CONSTRAINT "internal_notes_body_length_ck" CHECK (char_length("internal_notes"."body") <= 4000),
  	CONSTRAINT "internal_notes_revision_given_ck" CHECK ("internal_notes"."revision" is not null and "internal_notes"."revision" >= 1)
  );
  
  ALTER TABLE "internal_notes" ADD CONSTRAINT "internal_notes_author_id_admins_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."admins"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "canned_answers_updated_at_idx" ON "canned_answers" USING btree ("updated_at");
  CREATE INDEX "canned_answers_created_at_idx" ON "canned_answers" USING btree ("created_at");
  CREATE INDEX "canned_answers_deleted_at_idx" ON "canned_answers" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "canned_answers_title_live" ON "canned_answers" USING btree ("title") WHERE deleted_at is null;
  CREATE INDEX "internal_notes_author_idx" ON "internal_notes" USING btree ("author_id");
  CREATE INDEX "internal_notes_updated_at_idx" ON "internal_notes" USING btree ("updated_at");
  CREATE INDEX "internal_notes_created_at_idx" ON "internal_notes" USING btree ("created_at");
  CREATE INDEX "subjectCollection_subjectId_idx" ON "internal_notes" USING btree ("subject_collection","subject_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "canned_answers" CASCADE;
  DROP TABLE "internal_notes" CASCADE;
  DROP TYPE "public"."enum_internal_notes_subject_collection";`)
}
