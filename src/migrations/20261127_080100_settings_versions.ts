import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum__general_v_version_credit_thresholds" AS ENUM('25', '50', '60', '70', '75', '80', '90', '95', '100');
  CREATE TYPE "public"."enum__general_v_version_auto_confirm" AS ENUM('paid', 'always', 'never');
  CREATE TABLE "_general_v_version_credit_thresholds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__general_v_version_credit_thresholds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_general_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_business_name" varchar DEFAULT 'Simdesk' NOT NULL,
  	"version_legal_name" varchar,
  	"version_address" varchar,
  	"version_tax_id" varchar,
  	"version_country" varchar DEFAULT 'US',
  	"version_currency" varchar DEFAULT 'USD' NOT NULL,
  	"version_timezone" varchar DEFAULT 'UTC' NOT NULL,
  	"version_language" varchar DEFAULT 'en',
  	"version_support_email" varchar,
  	"version_support_phone" varchar,
  	"version_alert_email" varchar,
  	"version_auto_confirm" "enum__general_v_version_auto_confirm" DEFAULT 'paid' NOT NULL,
  	"version_unpaid_order_hours" numeric DEFAULT 48 NOT NULL,
  	"version_order_prefix" varchar DEFAULT 'SD-' NOT NULL,
  	"version_transaction_prefix" varchar DEFAULT 'TX-' NOT NULL,
  	"version_ticket_prefix" varchar DEFAULT 'TK-' NOT NULL,
  	"version_invoice_prefix" varchar DEFAULT 'INV-' NOT NULL,
  	"version_credit_note_prefix" varchar DEFAULT 'CN-' NOT NULL,
  	"version_refund_ceiling_minor" numeric,
  	"version_credit_ceiling_minor" numeric,
  	"version_session_hours" numeric DEFAULT 12 NOT NULL,
  	"version_shop_app_url" varchar,
  	"version_reseller_portal_url" varchar,
  	"version_revision" numeric DEFAULT 1,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_pricing_v_version_delivery_fees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"currency" varchar NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pricing_v_version_service_charges" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"currency" varchar NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pricing_v_version_tax_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"rate_bps" numeric NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pricing_v_version_free_delivery_above" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"currency" varchar NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pricing_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_tax_inclusive" boolean DEFAULT false NOT NULL,
  	"version_revision" numeric DEFAULT 1,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_delivery_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_default_carrier_id" uuid,
  	"version_expected_days" numeric DEFAULT 3 NOT NULL,
  	"version_revision" numeric DEFAULT 1,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_notifications_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_welcome" boolean DEFAULT true NOT NULL,
  	"version_order_confirmation" boolean DEFAULT true NOT NULL,
  	"version_order_confirmation_sms" boolean DEFAULT false NOT NULL,
  	"version_payment_receipt" boolean DEFAULT true NOT NULL,
  	"version_payment_receipt_sms" boolean DEFAULT false NOT NULL,
  	"version_order_dispatched" boolean DEFAULT true NOT NULL,
  	"version_order_dispatched_sms" boolean DEFAULT false NOT NULL,
  	"version_esim_ready" boolean DEFAULT true NOT NULL,
  	"version_esim_ready_sms" boolean DEFAULT false NOT NULL,
  	"version_order_cancelled" boolean DEFAULT true NOT NULL,
  	"version_order_cancelled_sms" boolean DEFAULT false NOT NULL,
  	"version_refund_issued" boolean DEFAULT true NOT NULL,
  	"version_refund_issued_sms" boolean DEFAULT false NOT NULL,
  	"version_admin_alert" boolean DEFAULT true NOT NULL,
  	"version_revision" numeric DEFAULT 1,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_api_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_revision" numeric DEFAULT 1,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_api_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_branding_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_name" varchar DEFAULT 'Simdesk' NOT NULL,
  	"version_logo_light_id" uuid,
  	"version_logo_dark_id" uuid,
  	"version_primary_color" varchar DEFAULT '#0f5bd7' NOT NULL,
  	"version_primary_color_dark" varchar DEFAULT '#6aa5ff' NOT NULL,
  	"version_sender_name" varchar,
  	"version_invoice_footer" varchar,
  	"version_revision" numeric DEFAULT 1,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "messages" ADD COLUMN "is_test" boolean DEFAULT false NOT NULL;
  ALTER TABLE "messages" ADD COLUMN "last_error_code" varchar;
  ALTER TABLE "notifications" ADD COLUMN "order_confirmation_sms" boolean DEFAULT false NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "payment_receipt_sms" boolean DEFAULT false NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "order_dispatched" boolean DEFAULT true NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "order_dispatched_sms" boolean DEFAULT false NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "esim_ready" boolean DEFAULT true NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "esim_ready_sms" boolean DEFAULT false NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "order_cancelled" boolean DEFAULT true NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "order_cancelled_sms" boolean DEFAULT false NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "refund_issued" boolean DEFAULT true NOT NULL;
  ALTER TABLE "notifications" ADD COLUMN "refund_issued_sms" boolean DEFAULT false NOT NULL;
  ALTER TABLE "branding" ADD COLUMN "primary_color_dark" varchar DEFAULT '#6aa5ff' NOT NULL;
  ALTER TABLE "_general_v_version_credit_thresholds" ADD CONSTRAINT "_general_v_version_credit_thresholds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_general_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pricing_v_version_delivery_fees" ADD CONSTRAINT "_pricing_v_version_delivery_fees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pricing_v_version_service_charges" ADD CONSTRAINT "_pricing_v_version_service_charges_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pricing_v_version_tax_rates" ADD CONSTRAINT "_pricing_v_version_tax_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pricing_v_version_free_delivery_above" ADD CONSTRAINT "_pricing_v_version_free_delivery_above_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_delivery_v" ADD CONSTRAINT "_delivery_v_version_default_carrier_id_carriers_id_fk" FOREIGN KEY ("version_default_carrier_id") REFERENCES "public"."carriers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_api_v_texts" ADD CONSTRAINT "_api_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_api_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_branding_v" ADD CONSTRAINT "_branding_v_version_logo_light_id_media_id_fk" FOREIGN KEY ("version_logo_light_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_branding_v" ADD CONSTRAINT "_branding_v_version_logo_dark_id_media_id_fk" FOREIGN KEY ("version_logo_dark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "_general_v_version_credit_thresholds_order_idx" ON "_general_v_version_credit_thresholds" USING btree ("order");
  CREATE INDEX "_general_v_version_credit_thresholds_parent_idx" ON "_general_v_version_credit_thresholds" USING btree ("parent_id");
  CREATE INDEX "_general_v_created_at_idx" ON "_general_v" USING btree ("created_at");
  CREATE INDEX "_general_v_updated_at_idx" ON "_general_v" USING btree ("updated_at");
  CREATE INDEX "_pricing_v_version_delivery_fees_order_idx" ON "_pricing_v_version_delivery_fees" USING btree ("_order");
  CREATE INDEX "_pricing_v_version_delivery_fees_parent_id_idx" ON "_pricing_v_version_delivery_fees" USING btree ("_parent_id");
  CREATE INDEX "_pricing_v_version_service_charges_order_idx" ON "_pricing_v_version_service_charges" USING btree ("_order");
  CREATE INDEX "_pricing_v_version_service_charges_parent_id_idx" ON "_pricing_v_version_service_charges" USING btree ("_parent_id");
  CREATE INDEX "_pricing_v_version_tax_rates_order_idx" ON "_pricing_v_version_tax_rates" USING btree ("_order");
  CREATE INDEX "_pricing_v_version_tax_rates_parent_id_idx" ON "_pricing_v_version_tax_rates" USING btree ("_parent_id");
  CREATE INDEX "_pricing_v_version_free_delivery_above_order_idx" ON "_pricing_v_version_free_delivery_above" USING btree ("_order");
  CREATE INDEX "_pricing_v_version_free_delivery_above_parent_id_idx" ON "_pricing_v_version_free_delivery_above" USING btree ("_parent_id");
  CREATE INDEX "_pricing_v_created_at_idx" ON "_pricing_v" USING btree ("created_at");
  CREATE INDEX "_pricing_v_updated_at_idx" ON "_pricing_v" USING btree ("updated_at");
  CREATE INDEX "_delivery_v_version_version_default_carrier_idx" ON "_delivery_v" USING btree ("version_default_carrier_id");
  CREATE INDEX "_delivery_v_created_at_idx" ON "_delivery_v" USING btree ("created_at");
  CREATE INDEX "_delivery_v_updated_at_idx" ON "_delivery_v" USING btree ("updated_at");
  CREATE INDEX "_notifications_v_created_at_idx" ON "_notifications_v" USING btree ("created_at");
  CREATE INDEX "_notifications_v_updated_at_idx" ON "_notifications_v" USING btree ("updated_at");
  CREATE INDEX "_api_v_created_at_idx" ON "_api_v" USING btree ("created_at");
  CREATE INDEX "_api_v_updated_at_idx" ON "_api_v" USING btree ("updated_at");
  CREATE INDEX "_api_v_texts_order_parent" ON "_api_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_branding_v_version_version_logo_light_idx" ON "_branding_v" USING btree ("version_logo_light_id");
  CREATE INDEX "_branding_v_version_version_logo_dark_idx" ON "_branding_v" USING btree ("version_logo_dark_id");
  CREATE INDEX "_branding_v_created_at_idx" ON "_branding_v" USING btree ("created_at");
  CREATE INDEX "_branding_v_updated_at_idx" ON "_branding_v" USING btree ("updated_at");
  ALTER TABLE "messages" ADD CONSTRAINT "messages_last_error_code_length_ck" CHECK (char_length("messages"."last_error_code") <= 60);
  ALTER TABLE "branding" ADD CONSTRAINT "branding_primary_color_dark_length_ck" CHECK (char_length("branding"."primary_color_dark") <= 7);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_general_v_version_credit_thresholds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_general_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pricing_v_version_delivery_fees" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pricing_v_version_service_charges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pricing_v_version_tax_rates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pricing_v_version_free_delivery_above" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pricing_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_delivery_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_notifications_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_api_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_api_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_branding_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "_general_v_version_credit_thresholds" CASCADE;
  DROP TABLE "_general_v" CASCADE;
  DROP TABLE "_pricing_v_version_delivery_fees" CASCADE;
  DROP TABLE "_pricing_v_version_service_charges" CASCADE;
  DROP TABLE "_pricing_v_version_tax_rates" CASCADE;
  DROP TABLE "_pricing_v_version_free_delivery_above" CASCADE;
  DROP TABLE "_pricing_v" CASCADE;
  DROP TABLE "_delivery_v" CASCADE;
  DROP TABLE "_notifications_v" CASCADE;
  DROP TABLE "_api_v" CASCADE;
  DROP TABLE "_api_v_texts" CASCADE;
  DROP TABLE "_branding_v" CASCADE;
  ALTER TABLE "messages" DROP CONSTRAINT "messages_last_error_code_length_ck";
  ALTER TABLE "branding" DROP CONSTRAINT "branding_primary_color_dark_length_ck";
  ALTER TABLE "messages" DROP COLUMN "is_test";
  ALTER TABLE "messages" DROP COLUMN "last_error_code";
  ALTER TABLE "notifications" DROP COLUMN "order_confirmation_sms";
  ALTER TABLE "notifications" DROP COLUMN "payment_receipt_sms";
  ALTER TABLE "notifications" DROP COLUMN "order_dispatched";
  ALTER TABLE "notifications" DROP COLUMN "order_dispatched_sms";
  ALTER TABLE "notifications" DROP COLUMN "esim_ready";
  ALTER TABLE "notifications" DROP COLUMN "esim_ready_sms";
  ALTER TABLE "notifications" DROP COLUMN "order_cancelled";
  ALTER TABLE "notifications" DROP COLUMN "order_cancelled_sms";
  ALTER TABLE "notifications" DROP COLUMN "refund_issued";
  ALTER TABLE "notifications" DROP COLUMN "refund_issued_sms";
  ALTER TABLE "branding" DROP COLUMN "primary_color_dark";
  DROP TYPE "public"."enum__general_v_version_credit_thresholds";
  DROP TYPE "public"."enum__general_v_version_auto_confirm";`)
}
