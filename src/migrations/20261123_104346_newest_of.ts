import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "orders_newest_of_user" ON "orders" USING btree ("user_id","created_at","id");
  CREATE INDEX "orders_newest_of_reseller" ON "orders" USING btree ("reseller_id","created_at","id");
  CREATE INDEX "orders_newest_of_client" ON "orders" USING btree ("client_id","created_at","id");
  CREATE INDEX "transactions_newest_of_user" ON "transactions" USING btree ("user_id","created_at","id");
  CREATE INDEX "transactions_newest_of_reseller" ON "transactions" USING btree ("reseller_id","created_at","id");
  CREATE INDEX "clients_newest_of_reseller" ON "clients" USING btree ("reseller_id","created_at","id");
  CREATE INDEX "tickets_newest_of_user" ON "tickets" USING btree ("user_id","created_at","id");
  CREATE INDEX "tickets_newest_of_reseller" ON "tickets" USING btree ("reseller_id","created_at","id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "orders_newest_of_user";
  DROP INDEX "orders_newest_of_reseller";
  DROP INDEX "orders_newest_of_client";
  DROP INDEX "transactions_newest_of_user";
  DROP INDEX "transactions_newest_of_reseller";
  DROP INDEX "clients_newest_of_reseller";
  DROP INDEX "tickets_newest_of_user";
  DROP INDEX "tickets_newest_of_reseller";`)
}
