import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_transactions_dispute" AS ENUM('open', 'won', 'lost');
  CREATE TYPE "public"."enum_invoices_kind" AS ENUM('invoice', 'credit_note');
  CREATE TYPE "public"."enum_accounts_kind" AS ENUM('gateway', 'sales', 'delivery', 'service_charge', 'tax', 'refunds', 'commission', 'corrections', 'reseller_funds', 'reseller_commission');
  CREATE TYPE "public"."enum_ledger_entries_type" AS ENUM('payment', 'refund', 'top_up', 'correction', 'commission', 'commission_reversal');
  CREATE TYPE "public"."enum_gateway_events_status" AS ENUM('received', 'processed', 'ignored', 'failed');
  CREATE TABLE "invoices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"kind" "enum_invoices_kind" NOT NULL,
  	"year" numeric NOT NULL,
  	"sequence" numeric NOT NULL,
  	"transaction_id" uuid NOT NULL,
  	"original_id" uuid,
  	"order_id" uuid,
  	"user_id" uuid,
  	"reseller_id" uuid,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"currency" varchar NOT NULL,
  	"net_minor" numeric NOT NULL,
  	"tax_minor" numeric NOT NULL,
  	"total_minor" numeric NOT NULL,
  	"tax_rate_bps" numeric DEFAULT 0 NOT NULL,
  	"seller" jsonb NOT NULL,
  	"buyer" jsonb NOT NULL,
  	"lines" jsonb NOT NULL,
  	"note" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "invoices_number_length_ck" CHECK (char_length("invoices"."number") <= 50),
  	CONSTRAINT "invoices_year_whole_ck" CHECK ("invoices"."year" = trunc("invoices"."year")),
  	CONSTRAINT "invoices_year_min_ck" CHECK ("invoices"."year" >= 2000),
  	CONSTRAINT "invoices_year_max_ck" CHECK ("invoices"."year" <= 9999),
  	CONSTRAINT "invoices_sequence_whole_ck" CHECK ("invoices"."sequence" = trunc("invoices"."sequence")),
  	CONSTRAINT "invoices_sequence_min_ck" CHECK ("invoices"."sequence" >= 1),
  	CONSTRAINT "invoices_currency_length_ck" CHECK (char_length("invoices"."currency") <= 3),
  	CONSTRAINT "invoices_currency_format_ck" CHECK ("invoices"."currency" ~ '^[A-Z]{3}$'),
  	CONSTRAINT "invoices_net_minor_whole_ck" CHECK ("invoices"."net_minor" = trunc("invoices"."net_minor")),
  	CONSTRAINT "invoices_net_minor_min_ck" CHECK ("invoices"."net_minor" >= 0),
  	CONSTRAINT "invoices_tax_minor_whole_ck" CHECK ("invoices"."tax_minor" = trunc("invoices"."tax_minor")),
  	CONSTRAINT "invoices_tax_minor_min_ck" CHECK ("invoices"."tax_minor" >= 0),
  	CONSTRAINT "invoices_total_minor_whole_ck" CHECK ("invoices"."total_minor" = trunc("invoices"."total_minor")),
  	CONSTRAINT "invoices_total_minor_min_ck" CHECK ("invoices"."total_minor" >= 0),
  	CONSTRAINT "invoices_tax_rate_bps_whole_ck" CHECK ("invoices"."tax_rate_bps" = trunc("invoices"."tax_rate_bps")),
  	CONSTRAINT "invoices_tax_rate_bps_min_ck" CHECK ("invoices"."tax_rate_bps" >= 0),
  	CONSTRAINT "invoices_tax_rate_bps_max_ck" CHECK ("invoices"."tax_rate_bps" <= 10000),
  	CONSTRAINT "invoices_note_length_ck" CHECK (char_length("invoices"."note") <= 500),
  	CONSTRAINT "invoices_revision_given_ck" CHECK ("invoices"."revision" is not null and "invoices"."revision" >= 1),
  	CONSTRAINT "invoices_total_ck" CHECK (total_minor = net_minor + tax_minor),
  	CONSTRAINT "invoices_original_ck" CHECK ((kind = 'credit_note') = (original_id is not null))
  );
  
  CREATE TABLE "accounts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"kind" "enum_accounts_kind" NOT NULL,
  	"currency" varchar NOT NULL,
  	"gateway" varchar,
  	"reseller_id" uuid,
  	"balance_minor" numeric DEFAULT 0 NOT NULL,
  	"holds_minor" numeric DEFAULT 0 NOT NULL,
  	"version" numeric DEFAULT 0 NOT NULL,
  	"used_bps" numeric,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "accounts_code_length_ck" CHECK (char_length("accounts"."code") <= 120),
  	CONSTRAINT "accounts_currency_length_ck" CHECK (char_length("accounts"."currency") <= 3),
  	CONSTRAINT "accounts_currency_format_ck" CHECK ("accounts"."currency" ~ '^[A-Z]{3}$'),
  	CONSTRAINT "accounts_gateway_length_ck" CHECK (char_length("accounts"."gateway") <= 30),
  	CONSTRAINT "accounts_balance_minor_whole_ck" CHECK ("accounts"."balance_minor" = trunc("accounts"."balance_minor")),
  	CONSTRAINT "accounts_holds_minor_whole_ck" CHECK ("accounts"."holds_minor" = trunc("accounts"."holds_minor")),
  	CONSTRAINT "accounts_holds_minor_min_ck" CHECK ("accounts"."holds_minor" >= 0),
  	CONSTRAINT "accounts_version_whole_ck" CHECK ("accounts"."version" = trunc("accounts"."version")),
  	CONSTRAINT "accounts_version_min_ck" CHECK ("accounts"."version" >= 0),
  	CONSTRAINT "accounts_used_bps_whole_ck" CHECK ("accounts"."used_bps" = trunc("accounts"."used_bps")),
  	CONSTRAINT "accounts_used_bps_min_ck" CHECK ("accounts"."used_bps" >= 0),
  	CONSTRAINT "accounts_revision_given_ck" CHECK ("accounts"."revision" is not null and "accounts"."revision" >= 1),
  	CONSTRAINT "accounts_owner_ck" CHECK ((kind in ('reseller_funds', 'reseller_commission')) = (reseller_id is not null)
          and (kind = 'gateway') = (gateway is not null))
  );
  
  CREATE TABLE "ledger_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"posting" varchar NOT NULL,
  	"type" "enum_ledger_entries_type" NOT NULL,
  	"account_id" uuid NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"version" numeric NOT NULL,
  	"balance_after_minor" numeric NOT NULL,
  	"transaction_id" uuid NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "ledger_entries_posting_length_ck" CHECK (char_length("ledger_entries"."posting") <= 120),
  	CONSTRAINT "ledger_entries_amount_minor_whole_ck" CHECK ("ledger_entries"."amount_minor" = trunc("ledger_entries"."amount_minor")),
  	CONSTRAINT "ledger_entries_currency_length_ck" CHECK (char_length("ledger_entries"."currency") <= 3),
  	CONSTRAINT "ledger_entries_currency_format_ck" CHECK ("ledger_entries"."currency" ~ '^[A-Z]{3}$'),
  	CONSTRAINT "ledger_entries_version_whole_ck" CHECK ("ledger_entries"."version" = trunc("ledger_entries"."version")),
  	CONSTRAINT "ledger_entries_version_min_ck" CHECK ("ledger_entries"."version" >= 1),
  	CONSTRAINT "ledger_entries_balance_after_minor_whole_ck" CHECK ("ledger_entries"."balance_after_minor" = trunc("ledger_entries"."balance_after_minor")),
  	CONSTRAINT "ledger_entries_revision_given_ck" CHECK ("ledger_entries"."revision" is not null and "ledger_entries"."revision" >= 1),
  	CONSTRAINT "ledger_entries_amount_ck" CHECK (amount_minor <> 0)
  );
  
  CREATE TABLE "gateway_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"gateway" varchar NOT NULL,
  	"event_id" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"status" "enum_gateway_events_status" DEFAULT 'received' NOT NULL,
  	"payload" jsonb NOT NULL,
  	"transaction_id" uuid,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"last_error" varchar,
  	"processed_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "gateway_events_gateway_length_ck" CHECK (char_length("gateway_events"."gateway") <= 30),
  	CONSTRAINT "gateway_events_event_id_length_ck" CHECK (char_length("gateway_events"."event_id") <= 200),
  	CONSTRAINT "gateway_events_type_length_ck" CHECK (char_length("gateway_events"."type") <= 100),
  	CONSTRAINT "gateway_events_tries_whole_ck" CHECK ("gateway_events"."tries" = trunc("gateway_events"."tries")),
  	CONSTRAINT "gateway_events_tries_min_ck" CHECK ("gateway_events"."tries" >= 0),
  	CONSTRAINT "gateway_events_last_error_length_ck" CHECK (char_length("gateway_events"."last_error") <= 500),
  	CONSTRAINT "gateway_events_revision_given_ck" CHECK ("gateway_events"."revision" is not null and "gateway_events"."revision" >= 1)
  );
  
  ALTER TABLE "orders" ADD COLUMN "held_minor" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "orders" ADD COLUMN "commission_rate_bps" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "transactions" ADD COLUMN "dispute" "enum_transactions_dispute";
  ALTER TABLE "general" ADD COLUMN "invoice_prefix" varchar DEFAULT 'INV-' NOT NULL;
  ALTER TABLE "general" ADD COLUMN "credit_note_prefix" varchar DEFAULT 'CN-' NOT NULL;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_transaction_id_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."transactions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_original_id_invoices_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."invoices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_reseller_id_resellers_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."resellers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_reseller_id_resellers_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."resellers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_transaction_id_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."transactions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "gateway_events" ADD CONSTRAINT "gateway_events_transaction_id_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."transactions"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "invoices_number_idx" ON "invoices" USING btree ("number");
  CREATE INDEX "invoices_kind_idx" ON "invoices" USING btree ("kind");
  CREATE INDEX "invoices_transaction_idx" ON "invoices" USING btree ("transaction_id");
  CREATE INDEX "invoices_original_idx" ON "invoices" USING btree ("original_id");
  CREATE INDEX "invoices_order_idx" ON "invoices" USING btree ("order_id");
  CREATE INDEX "invoices_user_idx" ON "invoices" USING btree ("user_id");
  CREATE INDEX "invoices_reseller_idx" ON "invoices" USING btree ("reseller_id");
  CREATE INDEX "invoices_issued_at_idx" ON "invoices" USING btree ("issued_at");
  CREATE INDEX "invoices_updated_at_idx" ON "invoices" USING btree ("updated_at");
  CREATE INDEX "invoices_created_at_idx" ON "invoices" USING btree ("created_at");
  CREATE UNIQUE INDEX "invoices_gapless" ON "invoices" USING btree ("kind","year","sequence") WHERE true;
  CREATE UNIQUE INDEX "invoices_transaction_once" ON "invoices" USING btree ("transaction_id") WHERE true;
  CREATE INDEX "invoices_newest_of_user" ON "invoices" USING btree ("user_id","created_at","id");
  CREATE INDEX "invoices_newest_of_reseller" ON "invoices" USING btree ("reseller_id","created_at","id");
  CREATE UNIQUE INDEX "accounts_code_idx" ON "accounts" USING btree ("code");
  CREATE INDEX "accounts_kind_idx" ON "accounts" USING btree ("kind");
  CREATE INDEX "accounts_reseller_idx" ON "accounts" USING btree ("reseller_id");
  CREATE INDEX "accounts_balance_minor_idx" ON "accounts" USING btree ("balance_minor");
  CREATE INDEX "accounts_used_bps_idx" ON "accounts" USING btree ("used_bps");
  CREATE INDEX "accounts_updated_at_idx" ON "accounts" USING btree ("updated_at");
  CREATE INDEX "accounts_created_at_idx" ON "accounts" USING btree ("created_at");
  CREATE INDEX "ledger_entries_type_idx" ON "ledger_entries" USING btree ("type");
  CREATE INDEX "ledger_entries_account_idx" ON "ledger_entries" USING btree ("account_id");
  CREATE INDEX "ledger_entries_transaction_idx" ON "ledger_entries" USING btree ("transaction_id");
  CREATE INDEX "ledger_entries_updated_at_idx" ON "ledger_entries" USING btree ("updated_at");
  CREATE INDEX "ledger_entries_created_at_idx" ON "ledger_entries" USING btree ("created_at");
  CREATE UNIQUE INDEX "ledger_entries_once" ON "ledger_entries" USING btree ("posting","account_id") WHERE true;
  CREATE UNIQUE INDEX "ledger_entries_version" ON "ledger_entries" USING btree ("account_id","version") WHERE true;
  CREATE INDEX "gateway_events_gateway_idx" ON "gateway_events" USING btree ("gateway");
  CREATE INDEX "gateway_events_type_idx" ON "gateway_events" USING btree ("type");
  CREATE INDEX "gateway_events_status_idx" ON "gateway_events" USING btree ("status");
  CREATE INDEX "gateway_events_transaction_idx" ON "gateway_events" USING btree ("transaction_id");
  CREATE INDEX "gateway_events_updated_at_idx" ON "gateway_events" USING btree ("updated_at");
  CREATE INDEX "gateway_events_created_at_idx" ON "gateway_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "gateway_events_once" ON "gateway_events" USING btree ("gateway","event_id") WHERE true;
  CREATE INDEX "transactions_dispute_idx" ON "transactions" USING btree ("dispute");
  ALTER TABLE "orders" ADD CONSTRAINT "orders_held_minor_whole_ck" CHECK ("orders"."held_minor" = trunc("orders"."held_minor"));
  ALTER TABLE "orders" ADD CONSTRAINT "orders_held_minor_min_ck" CHECK ("orders"."held_minor" >= 0);
  ALTER TABLE "orders" ADD CONSTRAINT "orders_commission_rate_bps_whole_ck" CHECK ("orders"."commission_rate_bps" = trunc("orders"."commission_rate_bps"));
  ALTER TABLE "orders" ADD CONSTRAINT "orders_commission_rate_bps_min_ck" CHECK ("orders"."commission_rate_bps" >= 0);
  ALTER TABLE "orders" ADD CONSTRAINT "orders_commission_rate_bps_max_ck" CHECK ("orders"."commission_rate_bps" <= 10000);
  ALTER TABLE "general" ADD CONSTRAINT "general_invoice_prefix_length_ck" CHECK (char_length("general"."invoice_prefix") <= 8);
  ALTER TABLE "general" ADD CONSTRAINT "general_credit_note_prefix_length_ck" CHECK (char_length("general"."credit_note_prefix") <= 8);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "invoices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accounts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ledger_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "gateway_events" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "invoices" CASCADE;
  DROP TABLE "accounts" CASCADE;
  DROP TABLE "ledger_entries" CASCADE;
  DROP TABLE "gateway_events" CASCADE;
  ALTER TABLE "orders" DROP CONSTRAINT "orders_held_minor_whole_ck";
  ALTER TABLE "orders" DROP CONSTRAINT "orders_held_minor_min_ck";
  ALTER TABLE "orders" DROP CONSTRAINT "orders_commission_rate_bps_whole_ck";
  ALTER TABLE "orders" DROP CONSTRAINT "orders_commission_rate_bps_min_ck";
  ALTER TABLE "orders" DROP CONSTRAINT "orders_commission_rate_bps_max_ck";
  ALTER TABLE "general" DROP CONSTRAINT "general_invoice_prefix_length_ck";
  ALTER TABLE "general" DROP CONSTRAINT "general_credit_note_prefix_length_ck";
  DROP INDEX "transactions_dispute_idx";
  ALTER TABLE "orders" DROP COLUMN "held_minor";
  ALTER TABLE "orders" DROP COLUMN "commission_rate_bps";
  ALTER TABLE "transactions" DROP COLUMN "dispute";
  ALTER TABLE "general" DROP COLUMN "invoice_prefix";
  ALTER TABLE "general" DROP COLUMN "credit_note_prefix";
  DROP TYPE "public"."enum_transactions_dispute";
  DROP TYPE "public"."enum_invoices_kind";
  DROP TYPE "public"."enum_accounts_kind";
  DROP TYPE "public"."enum_ledger_entries_type";
  DROP TYPE "public"."enum_gateway_events_status";`)
}
