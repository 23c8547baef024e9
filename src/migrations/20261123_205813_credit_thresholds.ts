import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_general_credit_thresholds" AS ENUM('25', '50', '60', '70', '75', '80', '90', '95', '100');
  CREATE TABLE "general_credit_thresholds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_general_credit_thresholds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "general_credit_thresholds" ADD CONSTRAINT "general_credit_thresholds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."general"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "general_credit_thresholds_order_idx" ON "general_credit_thresholds" USING btree ("order");
  CREATE INDEX "general_credit_thresholds_parent_idx" ON "general_credit_thresholds" USING btree ("parent_id");
  CREATE UNIQUE INDEX "transactions_commission_once" ON "transactions" USING btree ("order_id") WHERE transaction_type = 'commission';

  INSERT INTO "general_credit_thresholds" ("order", "parent_id", "value", "id")
  SELECT "order", "general"."id", "value"::"enum_general_credit_thresholds", gen_random_uuid()
  FROM "general" CROSS JOIN (VALUES (1, '50'), (2, '70'), (3, '80'), (4, '90')) AS "told" ("order", "value");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "general_credit_thresholds" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "general_credit_thresholds" CASCADE;
  DROP INDEX "transactions_commission_once";
  DROP TYPE "public"."enum_general_credit_thresholds";`)
}
