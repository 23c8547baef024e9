import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres"

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "orders" ADD CONSTRAINT "orders_delivery_address_country_format_ck" CHECK ("orders"."delivery_address_country" ~ '^[A-Z]{2}$');
  ALTER TABLE "orders" ADD CONSTRAINT "orders_currency_format_ck" CHECK ("orders"."currency" ~ '^[A-Z]{3}$');
  ALTER TABLE "transactions" ADD CONSTRAINT "transactions_currency_format_ck" CHECK ("transactions"."currency" ~ '^[A-Z]{3}$');
  ALTER TABLE "users" ADD CONSTRAINT "users_phone_format_ck" CHECK ("users"."phone" ~ '^[+][1-9][0-9]{3,14}$');
  ALTER TABLE "users" ADD CONSTRAINT "users_country_format_ck" CHECK ("users"."country" ~ '^[A-Z]{2}$');
  ALTER TABLE "resellers" ADD CONSTRAINT "resellers_phone_format_ck" CHECK ("resellers"."phone" ~ '^[+][1-9][0-9]{3,14}$');
  ALTER TABLE "resellers" ADD CONSTRAINT "resellers_country_format_ck" CHECK ("resellers"."country" ~ '^[A-Z]{2}$');
  ALTER TABLE "resellers" ADD CONSTRAINT "resellers_currency_format_ck" CHECK ("resellers"."currency" ~ '^[A-Z]{3}$');
  ALTER TABLE "clients" ADD CONSTRAINT "clients_client_phone_format_ck" CHECK ("clients"."client_phone" ~ '^[+][1-9][0-9]{3,14}$');
  ALTER TABLE "plans_prices" ADD CONSTRAINT "plans_prices_currency_format_ck" CHECK ("plans_prices"."currency" ~ '^[A-Z]{3}$');
  ALTER TABLE "sims" ADD CONSTRAINT "sims_msisdn_format_ck" CHECK ("sims"."msisdn" ~ '^[+][1-9][0-9]{3,14}$');
  ALTER TABLE "admins" ADD CONSTRAINT "admins_username_least_ck" CHECK (char_length("admins"."username") >= 3);
  ALTER TABLE "general" ADD CONSTRAINT "general_country_format_ck" CHECK ("general"."country" ~ '^[A-Z]{2}$');
  ALTER TABLE "general" ADD CONSTRAINT "general_currency_format_ck" CHECK ("general"."currency" ~ '^[A-Z]{3}$');
  ALTER TABLE "pricing_delivery_fees" ADD CONSTRAINT "pricing_delivery_fees_country_format_ck" CHECK ("pricing_delivery_fees"."country" ~ '^[A-Z]{2}$');
  ALTER TABLE "pricing_delivery_fees" ADD CONSTRAINT "pricing_delivery_fees_currency_format_ck" CHECK ("pricing_delivery_fees"."currency" ~ '^[A-Z]{3}$');
  ALTER TABLE "pricing_service_charges" ADD CONSTRAINT "pricing_service_charges_country_format_ck" CHECK ("pricing_service_charges"."country" ~ '^[A-Z]{2}$');
  ALTER TABLE "pricing_service_charges" ADD CONSTRAINT "pricing_service_charges_currency_format_ck" CHECK ("pricing_service_charges"."currency" ~ '^[A-Z]{3}$');
  ALTER TABLE "pricing_tax_rates" ADD CONSTRAINT "pricing_tax_rates_country_format_ck" CHECK ("pricing_tax_rates"."country" ~ '^[A-Z]{2}$');
  ALTER TABLE "pricing_free_delivery_above" ADD CONSTRAINT "pricing_free_delivery_above_currency_format_ck" CHECK ("pricing_free_delivery_above"."currency" ~ '^[A-Z]{3}$');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "orders" DROP CONSTRAINT "orders_delivery_address_country_format_ck";
  ALTER TABLE "orders" DROP CONSTRAINT "orders_currency_format_ck";
  ALTER TABLE "transactions" DROP CONSTRAINT "transactions_currency_format_ck";
  ALTER TABLE "users" DROP CONSTRAINT "users_phone_format_ck";
  ALTER TABLE "users" DROP CONSTRAINT "users_country_format_ck";
  ALTER TABLE "resellers" DROP CONSTRAINT "resellers_phone_format_ck";
  ALTER TABLE "resellers" DROP CONSTRAINT "resellers_country_format_ck";
  ALTER TABLE "resellers" DROP CONSTRAINT "resellers_currency_format_ck";
  ALTER TABLE "clients" DROP CONSTRAINT "clients_client_phone_format_ck";
  ALTER TABLE "plans_prices" DROP CONSTRAINT "plans_prices_currency_format_ck";
  ALTER TABLE "sims" DROP CONSTRAINT "sims_msisdn_format_ck";
  ALTER TABLE "admins" DROP CONSTRAINT "admins_username_least_ck";
  ALTER TABLE "general" DROP CONSTRAINT "general_country_format_ck";
  ALTER TABLE "general" DROP CONSTRAINT "general_currency_format_ck";
  ALTER TABLE "pricing_delivery_fees" DROP CONSTRAINT "pricing_delivery_fees_country_format_ck";
  ALTER TABLE "pricing_delivery_fees" DROP CONSTRAINT "pricing_delivery_fees_currency_format_ck";
  ALTER TABLE "pricing_service_charges" DROP CONSTRAINT "pricing_service_charges_country_format_ck";
  ALTER TABLE "pricing_service_charges" DROP CONSTRAINT "pricing_service_charges_currency_format_ck";
  ALTER TABLE "pricing_tax_rates" DROP CONSTRAINT "pricing_tax_rates_country_format_ck";
  ALTER TABLE "pricing_free_delivery_above" DROP CONSTRAINT "pricing_free_delivery_above_currency_format_ck";`)
}
