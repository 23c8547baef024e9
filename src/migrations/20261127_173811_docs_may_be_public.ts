import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "api" ADD COLUMN "is_docs_public" boolean DEFAULT false NOT NULL;
  ALTER TABLE "_api_v" ADD COLUMN "version_is_docs_public" boolean DEFAULT false NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "api" DROP COLUMN "is_docs_public";
  ALTER TABLE "_api_v" DROP COLUMN "version_is_docs_public";`)
}
