import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'ar');
  CREATE TYPE "public"."enum_orders_order_type" AS ENUM('app_user', 'reseller_client');
  CREATE TYPE "public"."enum_orders_sim_type" AS ENUM('physical', 'esim');
  CREATE TYPE "public"."enum_orders_status" AS ENUM('pending', 'confirmed', 'dispatched', 'delivered', 'activated', 'cancelled');
  CREATE TYPE "public"."enum_orders_payment_status" AS ENUM('pending', 'paid', 'partially_refunded', 'refunded', 'failed');
  CREATE TYPE "public"."enum_transactions_transaction_type" AS ENUM('payment', 'refund', 'commission', 'credit');
  CREATE TYPE "public"."enum_transactions_status" AS ENUM('pending', 'completed', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_users_status" AS ENUM('pending_verification', 'active', 'blocked');
  CREATE TYPE "public"."enum_users_status_before_block" AS ENUM('pending_verification', 'active');
  CREATE TYPE "public"."enum_resellers_status" AS ENUM('pending', 'active', 'suspended');
  CREATE TYPE "public"."enum_clients_status" AS ENUM('active', 'inactive', 'suspended');
  CREATE TYPE "public"."enum_clients_suspended_by" AS ENUM('staff', 'reseller');
  CREATE TYPE "public"."enum_plans_sim_types" AS ENUM('physical', 'esim');
  CREATE TYPE "public"."enum_sims_sim_type" AS ENUM('physical', 'esim');
  CREATE TYPE "public"."enum_sims_stock_state" AS ENUM('available', 'reserved', 'in_use', 'disposed');
  CREATE TYPE "public"."enum_sims_network_state" AS ENUM('inactive', 'activating', 'active', 'suspended', 'deactivated');
  CREATE TYPE "public"."enum_tickets_priority" AS ENUM('low', 'medium', 'high', 'urgent');
  CREATE TYPE "public"."enum_tickets_status" AS ENUM('open', 'in_progress', 'resolved', 'closed');
  CREATE TYPE "public"."enum_templates_channel" AS ENUM('email', 'sms');
  CREATE TYPE "public"."enum_templates_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__templates_v_version_channel" AS ENUM('email', 'sms');
  CREATE TYPE "public"."enum__templates_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__templates_v_published_locale" AS ENUM('en', 'ar');
  CREATE TYPE "public"."enum_messages_channel" AS ENUM('email', 'sms');
  CREATE TYPE "public"."enum_messages_status" AS ENUM('queued', 'sent', 'kept', 'failed');
  CREATE TYPE "public"."enum_admins_role" AS ENUM('super_admin', 'admin', 'moderator', 'editor');
  CREATE TYPE "public"."enum_events_actor_type" AS ENUM('admin', 'reseller', 'user', 'api_key', 'system');
  CREATE TYPE "public"."enum_settings_type" AS ENUM('string', 'number', 'boolean', 'json');
  CREATE TYPE "public"."enum_bulk_runs_status" AS ENUM('queued', 'running', 'completed');
  CREATE TYPE "public"."enum_general_auto_confirm" AS ENUM('paid', 'always', 'never');
  CREATE TABLE "orders" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"order_number" varchar NOT NULL,
  	"order_type" "enum_orders_order_type" NOT NULL,
  	"user_id" uuid,
  	"reseller_id" uuid,
  	"client_id" uuid,
  	"plan_id" uuid NOT NULL,
  	"sim_type" "enum_orders_sim_type" NOT NULL,
  	"network_provider" varchar NOT NULL,
  	"plan_name" varchar NOT NULL,
  	"plan_price_minor" numeric NOT NULL,
  	"delivery_address_line1" varchar,
  	"delivery_address_line2" varchar,
  	"delivery_address_city" varchar,
  	"delivery_address_state" varchar,
  	"delivery_address_postal_code" varchar,
  	"delivery_address_country" varchar,
  	"currency" varchar NOT NULL,
  	"delivery_fee_minor" numeric DEFAULT 0 NOT NULL,
  	"service_charge_minor" numeric DEFAULT 0 NOT NULL,
  	"tax_rate_bps" numeric DEFAULT 0 NOT NULL,
  	"tax_minor" numeric DEFAULT 0 NOT NULL,
  	"total_minor" numeric NOT NULL,
  	"status" "enum_orders_status" DEFAULT 'pending' NOT NULL,
  	"payment_status" "enum_orders_payment_status" DEFAULT 'pending' NOT NULL,
  	"refund_due_minor" numeric DEFAULT 0 NOT NULL,
  	"carrier" varchar,
  	"delivery_tracking_number" varchar,
  	"courier" varchar,
  	"expected_at" timestamp(3) with time zone,
  	"notes" varchar,
  	"internal_notes" varchar,
  	"sim_id" uuid,
  	"confirmed_at" timestamp(3) with time zone,
  	"dispatched_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"activated_at" timestamp(3) with time zone,
  	"cancelled_at" timestamp(3) with time zone,
  	"external_ref" varchar,
  	"metadata" jsonb,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "orders_order_number_length_ck" CHECK (char_length("orders"."order_number") <= 50),
  	CONSTRAINT "orders_network_provider_length_ck" CHECK (char_length("orders"."network_provider") <= 50),
  	CONSTRAINT "orders_plan_name_length_ck" CHECK (char_length("orders"."plan_name") <= 100),
  	CONSTRAINT "orders_plan_price_minor_whole_ck" CHECK ("orders"."plan_price_minor" = trunc("orders"."plan_price_minor")),
  	CONSTRAINT "orders_plan_price_minor_min_ck" CHECK ("orders"."plan_price_minor" >= 0),
  	CONSTRAINT "orders_delivery_address_line1_length_ck" CHECK (char_length("orders"."delivery_address_line1") <= 200),
  	CONSTRAINT "orders_delivery_address_line2_length_ck" CHECK (char_length("orders"."delivery_address_line2") <= 200),
  	CONSTRAINT "orders_delivery_address_city_length_ck" CHECK (char_length("orders"."delivery_address_city") <= 100),
  	CONSTRAINT "orders_delivery_address_state_length_ck" CHECK (char_length("orders"."delivery_address_state") <= 100),
  	CONSTRAINT "orders_delivery_address_postal_code_length_ck" CHECK (char_length("orders"."delivery_address_postal_code") <= 20),
  	CONSTRAINT "orders_delivery_address_country_length_ck" CHECK (char_length("orders"."delivery_address_country") <= 2),
  	CONSTRAINT "orders_currency_length_ck" CHECK (char_length("orders"."currency") <= 3),
  	CONSTRAINT "orders_delivery_fee_minor_whole_ck" CHECK ("orders"."delivery_fee_minor" = trunc("orders"."delivery_fee_minor")),
  	CONSTRAINT "orders_delivery_fee_minor_min_ck" CHECK ("orders"."delivery_fee_minor" >= 0),
  	CONSTRAINT "orders_service_charge_minor_whole_ck" CHECK ("orders"."service_charge_minor" = trunc("orders"."service_charge_minor")),
  	CONSTRAINT "orders_service_charge_minor_min_ck" CHECK ("orders"."service_charge_minor" >= 0),
  	CONSTRAINT "orders_tax_rate_bps_whole_ck" CHECK ("orders"."tax_rate_bps" = trunc("orders"."tax_rate_bps")),
  	CONSTRAINT "orders_tax_rate_bps_min_ck" CHECK ("orders"."tax_rate_bps" >= 0),
  	CONSTRAINT "orders_tax_rate_bps_max_ck" CHECK ("orders"."tax_rate_bps" <= 10000),
  	CONSTRAINT "orders_tax_minor_whole_ck" CHECK ("orders"."tax_minor" = trunc("orders"."tax_minor")),
  	CONSTRAINT "orders_tax_minor_min_ck" CHECK ("orders"."tax_minor" >= 0),
  	CONSTRAINT "orders_total_minor_whole_ck" CHECK ("orders"."total_minor" = trunc("orders"."total_minor")),
  	CONSTRAINT "orders_total_minor_min_ck" CHECK ("orders"."total_minor" >= 0),
  	CONSTRAINT "orders_refund_due_minor_whole_ck" CHECK ("orders"."refund_due_minor" = trunc("orders"."refund_due_minor")),
  	CONSTRAINT "orders_refund_due_minor_min_ck" CHECK ("orders"."refund_due_minor" >= 0),
  	CONSTRAINT "orders_carrier_length_ck" CHECK (char_length("orders"."carrier") <= 50),
  	CONSTRAINT "orders_delivery_tracking_number_length_ck" CHECK (char_length("orders"."delivery_tracking_number") <= 100),
  	CONSTRAINT "orders_courier_length_ck" CHECK (char_length("orders"."courier") <= 100),
  	CONSTRAINT "orders_notes_length_ck" CHECK (char_length("orders"."notes") <= 2000),
  	CONSTRAINT "orders_internal_notes_length_ck" CHECK (char_length("orders"."internal_notes") <= 4000),
  	CONSTRAINT "orders_external_ref_length_ck" CHECK (char_length("orders"."external_ref") <= 100),
  	CONSTRAINT "orders_revision_given_ck" CHECK ("orders"."revision" is not null and "orders"."revision" >= 1),
  	CONSTRAINT "orders_parties_ck" CHECK ((order_type = 'app_user' and user_id is not null and reseller_id is null and client_id is null)
          or (order_type = 'reseller_client' and user_id is null and reseller_id is not null and client_id is not null)),
  	CONSTRAINT "orders_address_ck" CHECK ((sim_type = 'physical') = (delivery_address_line1 is not null)),
  	CONSTRAINT "orders_total_ck" CHECK (total_minor = plan_price_minor + delivery_fee_minor + service_charge_minor + tax_minor
          or total_minor = plan_price_minor + delivery_fee_minor + service_charge_minor)
  );
  
  CREATE TABLE "transactions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"transaction_id" varchar NOT NULL,
  	"transaction_type" "enum_transactions_transaction_type" NOT NULL,
  	"order_id" uuid,
  	"user_id" uuid,
  	"reseller_id" uuid,
  	"amount_minor" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"gateway" varchar NOT NULL,
  	"payment_method" varchar NOT NULL,
  	"payment_gateway_response" jsonb,
  	"status" "enum_transactions_status" DEFAULT 'pending' NOT NULL,
  	"gateway_transaction_id" varchar,
  	"parent_id" uuid,
  	"reason" varchar,
  	"completed_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "transactions_transaction_id_length_ck" CHECK (char_length("transactions"."transaction_id") <= 100),
  	CONSTRAINT "transactions_amount_minor_whole_ck" CHECK ("transactions"."amount_minor" = trunc("transactions"."amount_minor")),
  	CONSTRAINT "transactions_currency_length_ck" CHECK (char_length("transactions"."currency") <= 3),
  	CONSTRAINT "transactions_gateway_length_ck" CHECK (char_length("transactions"."gateway") <= 30),
  	CONSTRAINT "transactions_payment_method_length_ck" CHECK (char_length("transactions"."payment_method") <= 50),
  	CONSTRAINT "transactions_gateway_transaction_id_length_ck" CHECK (char_length("transactions"."gateway_transaction_id") <= 200),
  	CONSTRAINT "transactions_reason_length_ck" CHECK (char_length("transactions"."reason") <= 500),
  	CONSTRAINT "transactions_revision_given_ck" CHECK ("transactions"."revision" is not null and "transactions"."revision" >= 1),
  	CONSTRAINT "transactions_amount_ck" CHECK (amount_minor > 0 or (transaction_type = 'credit' and amount_minor <> 0)),
  	CONSTRAINT "transactions_parent_ck" CHECK ((transaction_type = 'refund') = (parent_id is not null)),
  	CONSTRAINT "transactions_completed_ck" CHECK ((status = 'completed') = (completed_at is not null))
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"full_name" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"address" varchar,
  	"city" varchar,
  	"state" varchar,
  	"postal_code" varchar,
  	"country" varchar,
  	"date_of_birth" varchar,
  	"id_document_type" varchar,
  	"id_document_number" varchar,
  	"language" varchar DEFAULT 'en',
  	"terms_accepted_at" timestamp(3) with time zone,
  	"marketing_consent_at" timestamp(3) with time zone,
  	"external_ref" varchar,
  	"metadata" jsonb,
  	"status" "enum_users_status" DEFAULT 'pending_verification' NOT NULL,
  	"status_before_block" "enum_users_status_before_block",
  	"email_verified_at" timestamp(3) with time zone,
  	"phone_verified_at" timestamp(3) with time zone,
  	"current_plan_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	CONSTRAINT "users_full_name_length_ck" CHECK (char_length("users"."full_name") <= 100),
  	CONSTRAINT "users_phone_length_ck" CHECK (char_length("users"."phone") <= 20),
  	CONSTRAINT "users_address_length_ck" CHECK (char_length("users"."address") <= 500),
  	CONSTRAINT "users_city_length_ck" CHECK (char_length("users"."city") <= 100),
  	CONSTRAINT "users_state_length_ck" CHECK (char_length("users"."state") <= 100),
  	CONSTRAINT "users_postal_code_length_ck" CHECK (char_length("users"."postal_code") <= 20),
  	CONSTRAINT "users_country_length_ck" CHECK (char_length("users"."country") <= 2),
  	CONSTRAINT "users_date_of_birth_length_ck" CHECK (char_length("users"."date_of_birth") <= 10),
  	CONSTRAINT "users_id_document_type_length_ck" CHECK (char_length("users"."id_document_type") <= 50),
  	CONSTRAINT "users_language_length_ck" CHECK (char_length("users"."language") <= 8),
  	CONSTRAINT "users_external_ref_length_ck" CHECK (char_length("users"."external_ref") <= 100),
  	CONSTRAINT "users_revision_given_ck" CHECK ("users"."revision" is not null and "users"."revision" >= 1),
  	CONSTRAINT "users_email_length_ck" CHECK (char_length("users"."email") <= 254),
  	CONSTRAINT "users_birth_ck" CHECK (date_of_birth ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
  );
  
  CREATE TABLE "resellers_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "resellers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"business_name" varchar NOT NULL,
  	"contact_person" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"city" varchar NOT NULL,
  	"state" varchar,
  	"country" varchar NOT NULL,
  	"tax_id" varchar,
  	"language" varchar DEFAULT 'en',
  	"timezone" varchar,
  	"currency" varchar DEFAULT 'USD' NOT NULL,
  	"credit_limit_minor" numeric DEFAULT 0,
  	"commission_rate_bps" numeric DEFAULT 0 NOT NULL,
  	"external_ref" varchar,
  	"metadata" jsonb,
  	"status" "enum_resellers_status" DEFAULT 'pending' NOT NULL,
  	"created_by_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	CONSTRAINT "resellers_business_name_length_ck" CHECK (char_length("resellers"."business_name") <= 200),
  	CONSTRAINT "resellers_contact_person_length_ck" CHECK (char_length("resellers"."contact_person") <= 100),
  	CONSTRAINT "resellers_phone_length_ck" CHECK (char_length("resellers"."phone") <= 20),
  	CONSTRAINT "resellers_address_length_ck" CHECK (char_length("resellers"."address") <= 500),
  	CONSTRAINT "resellers_city_length_ck" CHECK (char_length("resellers"."city") <= 100),
  	CONSTRAINT "resellers_state_length_ck" CHECK (char_length("resellers"."state") <= 100),
  	CONSTRAINT "resellers_country_length_ck" CHECK (char_length("resellers"."country") <= 2),
  	CONSTRAINT "resellers_tax_id_length_ck" CHECK (char_length("resellers"."tax_id") <= 50),
  	CONSTRAINT "resellers_language_length_ck" CHECK (char_length("resellers"."language") <= 8),
  	CONSTRAINT "resellers_timezone_length_ck" CHECK (char_length("resellers"."timezone") <= 64),
  	CONSTRAINT "resellers_currency_length_ck" CHECK (char_length("resellers"."currency") <= 3),
  	CONSTRAINT "resellers_credit_limit_minor_whole_ck" CHECK ("resellers"."credit_limit_minor" = trunc("resellers"."credit_limit_minor")),
  	CONSTRAINT "resellers_credit_limit_minor_min_ck" CHECK ("resellers"."credit_limit_minor" >= 0),
  	CONSTRAINT "resellers_commission_rate_bps_whole_ck" CHECK ("resellers"."commission_rate_bps" = trunc("resellers"."commission_rate_bps")),
  	CONSTRAINT "resellers_commission_rate_bps_min_ck" CHECK ("resellers"."commission_rate_bps" >= 0),
  	CONSTRAINT "resellers_commission_rate_bps_max_ck" CHECK ("resellers"."commission_rate_bps" <= 10000),
  	CONSTRAINT "resellers_external_ref_length_ck" CHECK (char_length("resellers"."external_ref") <= 100),
  	CONSTRAINT "resellers_revision_given_ck" CHECK ("resellers"."revision" is not null and "resellers"."revision" >= 1),
  	CONSTRAINT "resellers_email_length_ck" CHECK (char_length("resellers"."email") <= 254)
  );
  
  CREATE TABLE "clients" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reseller_id" uuid NOT NULL,
  	"client_name" varchar NOT NULL,
  	"client_email" varchar NOT NULL,
  	"client_phone" varchar NOT NULL,
  	"plan_id" uuid,
  	"monthly_limit" numeric DEFAULT 0 NOT NULL,
  	"current_usage" numeric DEFAULT 0 NOT NULL,
  	"language" varchar DEFAULT 'en',
  	"external_ref" varchar,
  	"metadata" jsonb,
  	"status" "enum_clients_status" DEFAULT 'active' NOT NULL,
  	"suspended_by" "enum_clients_suspended_by",
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "clients_client_name_length_ck" CHECK (char_length("clients"."client_name") <= 100),
  	CONSTRAINT "clients_client_email_length_ck" CHECK (char_length("clients"."client_email") <= 254),
  	CONSTRAINT "clients_client_phone_length_ck" CHECK (char_length("clients"."client_phone") <= 20),
  	CONSTRAINT "clients_monthly_limit_whole_ck" CHECK ("clients"."monthly_limit" = trunc("clients"."monthly_limit")),
  	CONSTRAINT "clients_monthly_limit_min_ck" CHECK ("clients"."monthly_limit" >= 0),
  	CONSTRAINT "clients_current_usage_whole_ck" CHECK ("clients"."current_usage" = trunc("clients"."current_usage")),
  	CONSTRAINT "clients_current_usage_min_ck" CHECK ("clients"."current_usage" >= 0),
  	CONSTRAINT "clients_language_length_ck" CHECK (char_length("clients"."language") <= 8),
  	CONSTRAINT "clients_external_ref_length_ck" CHECK (char_length("clients"."external_ref") <= 100),
  	CONSTRAINT "clients_revision_given_ck" CHECK ("clients"."revision" is not null and "clients"."revision" >= 1)
  );
  
  CREATE TABLE "plans_sim_types" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_plans_sim_types",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "plans_prices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"currency" varchar NOT NULL,
  	"price_minor" numeric NOT NULL,
  	CONSTRAINT "plans_prices_currency_length_ck" CHECK (char_length("plans_prices"."currency") <= 3),
  	CONSTRAINT "plans_prices_price_minor_whole_ck" CHECK ("plans_prices"."price_minor" = trunc("plans_prices"."price_minor")),
  	CONSTRAINT "plans_prices_price_minor_min_ck" CHECK ("plans_prices"."price_minor" >= 0)
  );
  
  CREATE TABLE "plans" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"network_provider" varchar NOT NULL,
  	"data_mb" numeric,
  	"minutes" numeric,
  	"sms" numeric,
  	"validity_days" numeric NOT NULL,
  	"active" boolean DEFAULT true NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "plans_code_length_ck" CHECK (char_length("plans"."code") <= 50),
  	CONSTRAINT "plans_network_provider_length_ck" CHECK (char_length("plans"."network_provider") <= 50),
  	CONSTRAINT "plans_data_mb_whole_ck" CHECK ("plans"."data_mb" = trunc("plans"."data_mb")),
  	CONSTRAINT "plans_data_mb_min_ck" CHECK ("plans"."data_mb" >= 0),
  	CONSTRAINT "plans_minutes_whole_ck" CHECK ("plans"."minutes" = trunc("plans"."minutes")),
  	CONSTRAINT "plans_minutes_min_ck" CHECK ("plans"."minutes" >= 0),
  	CONSTRAINT "plans_sms_whole_ck" CHECK ("plans"."sms" = trunc("plans"."sms")),
  	CONSTRAINT "plans_sms_min_ck" CHECK ("plans"."sms" >= 0),
  	CONSTRAINT "plans_validity_days_whole_ck" CHECK ("plans"."validity_days" = trunc("plans"."validity_days")),
  	CONSTRAINT "plans_validity_days_min_ck" CHECK ("plans"."validity_days" >= 1),
  	CONSTRAINT "plans_revision_given_ck" CHECK ("plans"."revision" is not null and "plans"."revision" >= 1)
  );
  
  CREATE TABLE "plans_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "plans_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sims" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"iccid" varchar NOT NULL,
  	"sim_type" "enum_sims_sim_type" NOT NULL,
  	"network_provider" varchar NOT NULL,
  	"eid" varchar,
  	"imsi" varchar,
  	"msisdn" varchar,
  	"activation_code" varchar,
  	"pin1" varchar,
  	"puk1" varchar,
  	"pin2" varchar,
  	"puk2" varchar,
  	"plan_id" uuid,
  	"reseller_id" uuid,
  	"stock_state" "enum_sims_stock_state" DEFAULT 'available' NOT NULL,
  	"network_state" "enum_sims_network_state" DEFAULT 'inactive' NOT NULL,
  	"order_id" uuid,
  	"client_id" uuid,
  	"user_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "sims_iccid_length_ck" CHECK (char_length("sims"."iccid") <= 20),
  	CONSTRAINT "sims_network_provider_length_ck" CHECK (char_length("sims"."network_provider") <= 50),
  	CONSTRAINT "sims_eid_length_ck" CHECK (char_length("sims"."eid") <= 32),
  	CONSTRAINT "sims_imsi_length_ck" CHECK (char_length("sims"."imsi") <= 15),
  	CONSTRAINT "sims_msisdn_length_ck" CHECK (char_length("sims"."msisdn") <= 20),
  	CONSTRAINT "sims_revision_given_ck" CHECK ("sims"."revision" is not null and "sims"."revision" >= 1),
  	CONSTRAINT "sims_iccid_ck" CHECK (iccid ~ '^[0-9]{18,20}$'),
  	CONSTRAINT "sims_order_ck" CHECK ((stock_state = 'available') = (order_id is null) or stock_state = 'disposed')
  );
  
  CREATE TABLE "carriers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"link_pattern" varchar,
  	"active" boolean DEFAULT true NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "carriers_name_length_ck" CHECK (char_length("carriers"."name") <= 50),
  	CONSTRAINT "carriers_link_pattern_length_ck" CHECK (char_length("carriers"."link_pattern") <= 300),
  	CONSTRAINT "carriers_revision_given_ck" CHECK ("carriers"."revision" is not null and "carriers"."revision" >= 1)
  );
  
  CREATE TABLE "tickets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_number" varchar NOT NULL,
  	"user_id" uuid,
  	"reseller_id" uuid,
  	"subject" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"priority" "enum_tickets_priority" DEFAULT 'medium' NOT NULL,
  	"status" "enum_tickets_status" DEFAULT 'open' NOT NULL,
  	"assigned_to_id" uuid,
  	"resolved_at" timestamp(3) with time zone,
  	"order_id" uuid,
  	"sim_id" uuid,
  	"transaction_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	CONSTRAINT "tickets_ticket_number_length_ck" CHECK (char_length("tickets"."ticket_number") <= 50),
  	CONSTRAINT "tickets_subject_length_ck" CHECK (char_length("tickets"."subject") <= 200),
  	CONSTRAINT "tickets_description_length_ck" CHECK (char_length("tickets"."description") <= 10000),
  	CONSTRAINT "tickets_revision_given_ck" CHECK ("tickets"."revision" is not null and "tickets"."revision" >= 1),
  	CONSTRAINT "tickets_owner_ck" CHECK ((user_id is null) <> (reseller_id is null))
  );
  
  CREATE TABLE "ticket_replies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"author_collection" varchar NOT NULL,
  	"author_id" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"is_internal" boolean DEFAULT false NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "ticket_replies_author_collection_length_ck" CHECK (char_length("ticket_replies"."author_collection") <= 30),
  	CONSTRAINT "ticket_replies_author_id_length_ck" CHECK (char_length("ticket_replies"."author_id") <= 36),
  	CONSTRAINT "ticket_replies_body_length_ck" CHECK (char_length("ticket_replies"."body") <= 10000),
  	CONSTRAINT "ticket_replies_revision_given_ck" CHECK ("ticket_replies"."revision" is not null and "ticket_replies"."revision" >= 1)
  );
  
  CREATE TABLE "ticket_replies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"channel" "enum_templates_channel" DEFAULT 'email',
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_templates_status" DEFAULT 'draft',
  	CONSTRAINT "templates_key_length_ck" CHECK (char_length("templates"."key") <= 60),
  	CONSTRAINT "templates_revision_given_ck" CHECK ("templates"."revision" is not null and "templates"."revision" >= 1)
  );
  
  CREATE TABLE "templates_locales" (
  	"subject" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "templates_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_templates_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_key" varchar,
  	"version_channel" "enum__templates_v_version_channel" DEFAULT 'email',
  	"version_revision" numeric DEFAULT 1,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__templates_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__templates_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_templates_v_locales" (
  	"version_subject" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_templates_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"channel" "enum_messages_channel" DEFAULT 'email' NOT NULL,
  	"recipient" varchar NOT NULL,
  	"language" varchar DEFAULT 'en' NOT NULL,
  	"status" "enum_messages_status" DEFAULT 'queued' NOT NULL,
  	"subject" varchar,
  	"text" varchar,
  	"html" varchar,
  	"template_id" uuid,
  	"template_key" varchar NOT NULL,
  	"template_version" varchar,
  	"variables" jsonb,
  	"is_secret" boolean DEFAULT false NOT NULL,
  	"order_id" uuid,
  	"subject_collection" varchar,
  	"subject_id" varchar,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"last_error" varchar,
  	"provider_id" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"sending_until" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "messages_recipient_length_ck" CHECK (char_length("messages"."recipient") <= 254),
  	CONSTRAINT "messages_language_length_ck" CHECK (char_length("messages"."language") <= 8),
  	CONSTRAINT "messages_subject_length_ck" CHECK (char_length("messages"."subject") <= 500),
  	CONSTRAINT "messages_template_key_length_ck" CHECK (char_length("messages"."template_key") <= 60),
  	CONSTRAINT "messages_template_version_length_ck" CHECK (char_length("messages"."template_version") <= 36),
  	CONSTRAINT "messages_subject_collection_length_ck" CHECK (char_length("messages"."subject_collection") <= 60),
  	CONSTRAINT "messages_subject_id_length_ck" CHECK (char_length("messages"."subject_id") <= 100),
  	CONSTRAINT "messages_tries_whole_ck" CHECK ("messages"."tries" = trunc("messages"."tries")),
  	CONSTRAINT "messages_tries_min_ck" CHECK ("messages"."tries" >= 0),
  	CONSTRAINT "messages_last_error_length_ck" CHECK (char_length("messages"."last_error") <= 500),
  	CONSTRAINT "messages_provider_id_length_ck" CHECK (char_length("messages"."provider_id") <= 300),
  	CONSTRAINT "messages_revision_given_ck" CHECK ("messages"."revision" is not null and "messages"."revision" >= 1)
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"is_public" boolean DEFAULT false NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	CONSTRAINT "media_revision_given_ck" CHECK ("media"."revision" is not null and "media"."revision" >= 1),
  	CONSTRAINT "media_filesize_whole_ck" CHECK ("media"."filesize" = trunc("media"."filesize")),
  	CONSTRAINT "media_width_whole_ck" CHECK ("media"."width" = trunc("media"."width")),
  	CONSTRAINT "media_height_whole_ck" CHECK ("media"."height" = trunc("media"."height")),
  	CONSTRAINT "media_focal_x_whole_ck" CHECK ("media"."focal_x" = trunc("media"."focal_x")),
  	CONSTRAINT "media_focal_y_whole_ck" CHECK ("media"."focal_y" = trunc("media"."focal_y"))
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "admins_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "admins" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"first_name" varchar NOT NULL,
  	"last_name" varchar NOT NULL,
  	"role" "enum_admins_role" DEFAULT 'admin' NOT NULL,
  	"is_active" boolean DEFAULT true NOT NULL,
  	"last_login_at" timestamp(3) with time zone,
  	"refund_ceiling_minor" numeric,
  	"credit_ceiling_minor" numeric,
  	"language" varchar DEFAULT 'en',
  	"timezone" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"email" varchar NOT NULL,
  	"username" varchar,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	CONSTRAINT "admins_first_name_length_ck" CHECK (char_length("admins"."first_name") <= 30),
  	CONSTRAINT "admins_last_name_length_ck" CHECK (char_length("admins"."last_name") <= 30),
  	CONSTRAINT "admins_refund_ceiling_minor_whole_ck" CHECK ("admins"."refund_ceiling_minor" = trunc("admins"."refund_ceiling_minor")),
  	CONSTRAINT "admins_refund_ceiling_minor_min_ck" CHECK ("admins"."refund_ceiling_minor" >= 0),
  	CONSTRAINT "admins_credit_ceiling_minor_whole_ck" CHECK ("admins"."credit_ceiling_minor" = trunc("admins"."credit_ceiling_minor")),
  	CONSTRAINT "admins_credit_ceiling_minor_min_ck" CHECK ("admins"."credit_ceiling_minor" >= 0),
  	CONSTRAINT "admins_language_length_ck" CHECK (char_length("admins"."language") <= 8),
  	CONSTRAINT "admins_timezone_length_ck" CHECK (char_length("admins"."timezone") <= 64),
  	CONSTRAINT "admins_revision_given_ck" CHECK ("admins"."revision" is not null and "admins"."revision" >= 1),
  	CONSTRAINT "admins_email_length_ck" CHECK (char_length("admins"."email") <= 254),
  	CONSTRAINT "admins_username_length_ck" CHECK (char_length("admins"."username") <= 40)
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"actor_type" "enum_events_actor_type" NOT NULL,
  	"actor_id" varchar,
  	"type" varchar NOT NULL,
  	"summary" varchar NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"reason" varchar,
  	"ip" varchar,
  	"user_agent" varchar,
  	"request_id" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "events_actor_id_length_ck" CHECK (char_length("events"."actor_id") <= 36),
  	CONSTRAINT "events_type_length_ck" CHECK (char_length("events"."type") <= 60),
  	CONSTRAINT "events_summary_length_ck" CHECK (char_length("events"."summary") <= 500),
  	CONSTRAINT "events_subject_collection_length_ck" CHECK (char_length("events"."subject_collection") <= 60),
  	CONSTRAINT "events_subject_id_length_ck" CHECK (char_length("events"."subject_id") <= 100),
  	CONSTRAINT "events_from_length_ck" CHECK (char_length("events"."from") <= 100),
  	CONSTRAINT "events_to_length_ck" CHECK (char_length("events"."to") <= 100),
  	CONSTRAINT "events_reason_length_ck" CHECK (char_length("events"."reason") <= 500),
  	CONSTRAINT "events_ip_length_ck" CHECK (char_length("events"."ip") <= 45),
  	CONSTRAINT "events_user_agent_length_ck" CHECK (char_length("events"."user_agent") <= 300),
  	CONSTRAINT "events_request_id_length_ck" CHECK (char_length("events"."request_id") <= 64),
  	CONSTRAINT "events_revision_given_ck" CHECK ("events"."revision" is not null and "events"."revision" >= 1)
  );
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"type" "enum_settings_type" DEFAULT 'string' NOT NULL,
  	"value" jsonb NOT NULL,
  	"description" varchar,
  	"is_public" boolean DEFAULT false NOT NULL,
  	"updated_by_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "settings_key_length_ck" CHECK (char_length("settings"."key") <= 100),
  	CONSTRAINT "settings_description_length_ck" CHECK (char_length("settings"."description") <= 500),
  	CONSTRAINT "settings_revision_given_ck" CHECK ("settings"."revision" is not null and "settings"."revision" >= 1)
  );
  
  CREATE TABLE "bulk_runs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"status" "enum_bulk_runs_status" DEFAULT 'queued' NOT NULL,
  	"request" jsonb NOT NULL,
  	"results" jsonb NOT NULL,
  	"total" numeric NOT NULL,
  	"done" numeric DEFAULT 0 NOT NULL,
  	"failed" numeric DEFAULT 0 NOT NULL,
  	"requested_by" varchar NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "bulk_runs_total_whole_ck" CHECK ("bulk_runs"."total" = trunc("bulk_runs"."total")),
  	CONSTRAINT "bulk_runs_total_min_ck" CHECK ("bulk_runs"."total" >= 0),
  	CONSTRAINT "bulk_runs_done_whole_ck" CHECK ("bulk_runs"."done" = trunc("bulk_runs"."done")),
  	CONSTRAINT "bulk_runs_done_min_ck" CHECK ("bulk_runs"."done" >= 0),
  	CONSTRAINT "bulk_runs_failed_whole_ck" CHECK ("bulk_runs"."failed" = trunc("bulk_runs"."failed")),
  	CONSTRAINT "bulk_runs_failed_min_ck" CHECK ("bulk_runs"."failed" >= 0),
  	CONSTRAINT "bulk_runs_requested_by_length_ck" CHECK (char_length("bulk_runs"."requested_by") <= 36),
  	CONSTRAINT "bulk_runs_revision_given_ck" CHECK ("bulk_runs"."revision" is not null and "bulk_runs"."revision" >= 1)
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"resellers_id" uuid,
  	"admins_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "general" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"business_name" varchar DEFAULT 'Simdesk' NOT NULL,
  	"legal_name" varchar,
  	"address" varchar,
  	"tax_id" varchar,
  	"country" varchar DEFAULT 'US',
  	"currency" varchar DEFAULT 'USD' NOT NULL,
  	"timezone" varchar DEFAULT 'UTC' NOT NULL,
  	"language" varchar DEFAULT 'en',
  	"support_email" varchar,
  	"support_phone" varchar,
  	"alert_email" varchar,
  	"auto_confirm" "enum_general_auto_confirm" DEFAULT 'paid' NOT NULL,
  	"unpaid_order_hours" numeric DEFAULT 48 NOT NULL,
  	"order_prefix" varchar DEFAULT 'SD-' NOT NULL,
  	"transaction_prefix" varchar DEFAULT 'TX-' NOT NULL,
  	"ticket_prefix" varchar DEFAULT 'TK-' NOT NULL,
  	"refund_ceiling_minor" numeric,
  	"credit_ceiling_minor" numeric,
  	"session_hours" numeric DEFAULT 12 NOT NULL,
  	"shop_app_url" varchar,
  	"reseller_portal_url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone,
  	CONSTRAINT "general_business_name_length_ck" CHECK (char_length("general"."business_name") <= 200),
  	CONSTRAINT "general_legal_name_length_ck" CHECK (char_length("general"."legal_name") <= 200),
  	CONSTRAINT "general_address_length_ck" CHECK (char_length("general"."address") <= 500),
  	CONSTRAINT "general_tax_id_length_ck" CHECK (char_length("general"."tax_id") <= 50),
  	CONSTRAINT "general_country_length_ck" CHECK (char_length("general"."country") <= 2),
  	CONSTRAINT "general_currency_length_ck" CHECK (char_length("general"."currency") <= 3),
  	CONSTRAINT "general_timezone_length_ck" CHECK (char_length("general"."timezone") <= 64),
  	CONSTRAINT "general_language_length_ck" CHECK (char_length("general"."language") <= 8),
  	CONSTRAINT "general_support_email_length_ck" CHECK (char_length("general"."support_email") <= 254),
  	CONSTRAINT "general_support_phone_length_ck" CHECK (char_length("general"."support_phone") <= 20),
  	CONSTRAINT "general_alert_email_length_ck" CHECK (char_length("general"."alert_email") <= 254),
  	CONSTRAINT "general_unpaid_order_hours_whole_ck" CHECK ("general"."unpaid_order_hours" = trunc("general"."unpaid_order_hours")),
  	CONSTRAINT "general_unpaid_order_hours_min_ck" CHECK ("general"."unpaid_order_hours" >= 1),
  	CONSTRAINT "general_unpaid_order_hours_max_ck" CHECK ("general"."unpaid_order_hours" <= 720),
  	CONSTRAINT "general_order_prefix_length_ck" CHECK (char_length("general"."order_prefix") <= 8),
  	CONSTRAINT "general_transaction_prefix_length_ck" CHECK (char_length("general"."transaction_prefix") <= 8),
  	CONSTRAINT "general_ticket_prefix_length_ck" CHECK (char_length("general"."ticket_prefix") <= 8),
  	CONSTRAINT "general_refund_ceiling_minor_whole_ck" CHECK ("general"."refund_ceiling_minor" = trunc("general"."refund_ceiling_minor")),
  	CONSTRAINT "general_refund_ceiling_minor_min_ck" CHECK ("general"."refund_ceiling_minor" >= 0),
  	CONSTRAINT "general_credit_ceiling_minor_whole_ck" CHECK ("general"."credit_ceiling_minor" = trunc("general"."credit_ceiling_minor")),
  	CONSTRAINT "general_credit_ceiling_minor_min_ck" CHECK ("general"."credit_ceiling_minor" >= 0),
  	CONSTRAINT "general_session_hours_whole_ck" CHECK ("general"."session_hours" = trunc("general"."session_hours")),
  	CONSTRAINT "general_session_hours_min_ck" CHECK ("general"."session_hours" >= 1),
  	CONSTRAINT "general_session_hours_max_ck" CHECK ("general"."session_hours" <= 24),
  	CONSTRAINT "general_shop_app_url_length_ck" CHECK (char_length("general"."shop_app_url") <= 300),
  	CONSTRAINT "general_reseller_portal_url_length_ck" CHECK (char_length("general"."reseller_portal_url") <= 300)
  );
  
  CREATE TABLE "pricing_delivery_fees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"currency" varchar NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	CONSTRAINT "pricing_delivery_fees_country_length_ck" CHECK (char_length("pricing_delivery_fees"."country") <= 2),
  	CONSTRAINT "pricing_delivery_fees_currency_length_ck" CHECK (char_length("pricing_delivery_fees"."currency") <= 3),
  	CONSTRAINT "pricing_delivery_fees_amount_minor_whole_ck" CHECK ("pricing_delivery_fees"."amount_minor" = trunc("pricing_delivery_fees"."amount_minor")),
  	CONSTRAINT "pricing_delivery_fees_amount_minor_min_ck" CHECK ("pricing_delivery_fees"."amount_minor" >= 0)
  );
  
  CREATE TABLE "pricing_service_charges" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"currency" varchar NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	CONSTRAINT "pricing_service_charges_country_length_ck" CHECK (char_length("pricing_service_charges"."country") <= 2),
  	CONSTRAINT "pricing_service_charges_currency_length_ck" CHECK (char_length("pricing_service_charges"."currency") <= 3),
  	CONSTRAINT "pricing_service_charges_amount_minor_whole_ck" CHECK ("pricing_service_charges"."amount_minor" = trunc("pricing_service_charges"."amount_minor")),
  	CONSTRAINT "pricing_service_charges_amount_minor_min_ck" CHECK ("pricing_service_charges"."amount_minor" >= 0)
  );
  
  CREATE TABLE "pricing_tax_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"rate_bps" numeric NOT NULL,
  	CONSTRAINT "pricing_tax_rates_country_length_ck" CHECK (char_length("pricing_tax_rates"."country") <= 2),
  	CONSTRAINT "pricing_tax_rates_rate_bps_whole_ck" CHECK ("pricing_tax_rates"."rate_bps" = trunc("pricing_tax_rates"."rate_bps")),
  	CONSTRAINT "pricing_tax_rates_rate_bps_min_ck" CHECK ("pricing_tax_rates"."rate_bps" >= 0),
  	CONSTRAINT "pricing_tax_rates_rate_bps_max_ck" CHECK ("pricing_tax_rates"."rate_bps" <= 10000)
  );
  
  CREATE TABLE "pricing_free_delivery_above" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"currency" varchar NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	CONSTRAINT "pricing_free_delivery_above_currency_length_ck" CHECK (char_length("pricing_free_delivery_above"."currency") <= 3),
  	CONSTRAINT "pricing_free_delivery_above_amount_minor_whole_ck" CHECK ("pricing_free_delivery_above"."amount_minor" = trunc("pricing_free_delivery_above"."amount_minor")),
  	CONSTRAINT "pricing_free_delivery_above_amount_minor_min_ck" CHECK ("pricing_free_delivery_above"."amount_minor" >= 0)
  );
  
  CREATE TABLE "pricing" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tax_inclusive" boolean DEFAULT false NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "delivery" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"default_carrier_id" uuid,
  	"expected_days" numeric DEFAULT 3 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone,
  	CONSTRAINT "delivery_expected_days_whole_ck" CHECK ("delivery"."expected_days" = trunc("delivery"."expected_days")),
  	CONSTRAINT "delivery_expected_days_min_ck" CHECK ("delivery"."expected_days" >= 0),
  	CONSTRAINT "delivery_expected_days_max_ck" CHECK ("delivery"."expected_days" <= 90)
  );
  
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"welcome" boolean DEFAULT true NOT NULL,
  	"order_confirmation" boolean DEFAULT true NOT NULL,
  	"payment_receipt" boolean DEFAULT true NOT NULL,
  	"admin_alert" boolean DEFAULT true NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "api" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "api_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "branding" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'Simdesk' NOT NULL,
  	"logo_light_id" uuid,
  	"logo_dark_id" uuid,
  	"primary_color" varchar DEFAULT '#0f5bd7' NOT NULL,
  	"sender_name" varchar,
  	"invoice_footer" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone,
  	CONSTRAINT "branding_name_length_ck" CHECK (char_length("branding"."name") <= 60),
  	CONSTRAINT "branding_primary_color_length_ck" CHECK (char_length("branding"."primary_color") <= 7),
  	CONSTRAINT "branding_sender_name_length_ck" CHECK (char_length("branding"."sender_name") <= 60),
  	CONSTRAINT "branding_invoice_footer_length_ck" CHECK (char_length("branding"."invoice_footer") <= 500)
  );
  
  ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_reseller_id_resellers_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."resellers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_sim_id_sims_id_fk" FOREIGN KEY ("sim_id") REFERENCES "public"."sims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transactions" ADD CONSTRAINT "transactions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transactions" ADD CONSTRAINT "transactions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transactions" ADD CONSTRAINT "transactions_reseller_id_resellers_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."resellers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transactions" ADD CONSTRAINT "transactions_parent_id_transactions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."transactions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_current_plan_id_plans_id_fk" FOREIGN KEY ("current_plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resellers_sessions" ADD CONSTRAINT "resellers_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resellers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resellers" ADD CONSTRAINT "resellers_created_by_id_admins_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."admins"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_reseller_id_resellers_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."resellers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients" ADD CONSTRAINT "clients_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans_sim_types" ADD CONSTRAINT "plans_sim_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_prices" ADD CONSTRAINT "plans_prices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_locales" ADD CONSTRAINT "plans_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_texts" ADD CONSTRAINT "plans_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sims" ADD CONSTRAINT "sims_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sims" ADD CONSTRAINT "sims_reseller_id_resellers_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."resellers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sims" ADD CONSTRAINT "sims_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sims" ADD CONSTRAINT "sims_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sims" ADD CONSTRAINT "sims_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_reseller_id_resellers_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."resellers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_assigned_to_id_admins_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."admins"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_sim_id_sims_id_fk" FOREIGN KEY ("sim_id") REFERENCES "public"."sims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_transaction_id_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."transactions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_replies_rels" ADD CONSTRAINT "ticket_replies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ticket_replies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ticket_replies_rels" ADD CONSTRAINT "ticket_replies_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "templates_locales" ADD CONSTRAINT "templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "templates_texts" ADD CONSTRAINT "templates_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_templates_v" ADD CONSTRAINT "_templates_v_parent_id_templates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_templates_v_locales" ADD CONSTRAINT "_templates_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_templates_v_texts" ADD CONSTRAINT "_templates_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "admins_sessions" ADD CONSTRAINT "admins_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."admins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings" ADD CONSTRAINT "settings_updated_by_id_admins_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."admins"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_resellers_fk" FOREIGN KEY ("resellers_id") REFERENCES "public"."resellers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_admins_fk" FOREIGN KEY ("admins_id") REFERENCES "public"."admins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pricing_delivery_fees" ADD CONSTRAINT "pricing_delivery_fees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pricing_service_charges" ADD CONSTRAINT "pricing_service_charges_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pricing_tax_rates" ADD CONSTRAINT "pricing_tax_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pricing_free_delivery_above" ADD CONSTRAINT "pricing_free_delivery_above_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "delivery" ADD CONSTRAINT "delivery_default_carrier_id_carriers_id_fk" FOREIGN KEY ("default_carrier_id") REFERENCES "public"."carriers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "api_texts" ADD CONSTRAINT "api_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "branding" ADD CONSTRAINT "branding_logo_light_id_media_id_fk" FOREIGN KEY ("logo_light_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "branding" ADD CONSTRAINT "branding_logo_dark_id_media_id_fk" FOREIGN KEY ("logo_dark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "orders_order_number_idx" ON "orders" USING btree ("order_number");
  CREATE INDEX "orders_order_type_idx" ON "orders" USING btree ("order_type");
  CREATE INDEX "orders_user_idx" ON "orders" USING btree ("user_id");
  CREATE INDEX "orders_reseller_idx" ON "orders" USING btree ("reseller_id");
  CREATE INDEX "orders_client_idx" ON "orders" USING btree ("client_id");
  CREATE INDEX "orders_plan_idx" ON "orders" USING btree ("plan_id");
  CREATE INDEX "orders_total_minor_idx" ON "orders" USING btree ("total_minor");
  CREATE INDEX "orders_status_idx" ON "orders" USING btree ("status");
  CREATE INDEX "orders_payment_status_idx" ON "orders" USING btree ("payment_status");
  CREATE INDEX "orders_delivery_tracking_number_idx" ON "orders" USING btree ("delivery_tracking_number");
  CREATE INDEX "orders_sim_idx" ON "orders" USING btree ("sim_id");
  CREATE INDEX "orders_external_ref_idx" ON "orders" USING btree ("external_ref");
  CREATE INDEX "orders_updated_at_idx" ON "orders" USING btree ("updated_at");
  CREATE INDEX "orders_created_at_idx" ON "orders" USING btree ("created_at");
  CREATE UNIQUE INDEX "transactions_transaction_id_idx" ON "transactions" USING btree ("transaction_id");
  CREATE INDEX "transactions_transaction_type_idx" ON "transactions" USING btree ("transaction_type");
  CREATE INDEX "transactions_order_idx" ON "transactions" USING btree ("order_id");
  CREATE INDEX "transactions_user_idx" ON "transactions" USING btree ("user_id");
  CREATE INDEX "transactions_reseller_idx" ON "transactions" USING btree ("reseller_id");
  CREATE INDEX "transactions_amount_minor_idx" ON "transactions" USING btree ("amount_minor");
  CREATE INDEX "transactions_gateway_idx" ON "transactions" USING btree ("gateway");
  CREATE INDEX "transactions_status_idx" ON "transactions" USING btree ("status");
  CREATE INDEX "transactions_parent_idx" ON "transactions" USING btree ("parent_id");
  CREATE INDEX "transactions_completed_at_idx" ON "transactions" USING btree ("completed_at");
  CREATE INDEX "transactions_updated_at_idx" ON "transactions" USING btree ("updated_at");
  CREATE INDEX "transactions_created_at_idx" ON "transactions" USING btree ("created_at");
  CREATE UNIQUE INDEX "transactions_gateway_once" ON "transactions" USING btree ("gateway","gateway_transaction_id") WHERE gateway_transaction_id is not null;
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_city_idx" ON "users" USING btree ("city");
  CREATE INDEX "users_country_idx" ON "users" USING btree ("country");
  CREATE INDEX "users_external_ref_idx" ON "users" USING btree ("external_ref");
  CREATE INDEX "users_status_idx" ON "users" USING btree ("status");
  CREATE INDEX "users_current_plan_idx" ON "users" USING btree ("current_plan_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE INDEX "users_deleted_at_idx" ON "users" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "users_email_live" ON "users" USING btree ("email") WHERE deleted_at is null;
  CREATE UNIQUE INDEX "users_phone_live" ON "users" USING btree ("phone") WHERE deleted_at is null;
  CREATE INDEX "resellers_sessions_order_idx" ON "resellers_sessions" USING btree ("_order");
  CREATE INDEX "resellers_sessions_parent_id_idx" ON "resellers_sessions" USING btree ("_parent_id");
  CREATE INDEX "resellers_city_idx" ON "resellers" USING btree ("city");
  CREATE INDEX "resellers_country_idx" ON "resellers" USING btree ("country");
  CREATE INDEX "resellers_external_ref_idx" ON "resellers" USING btree ("external_ref");
  CREATE INDEX "resellers_status_idx" ON "resellers" USING btree ("status");
  CREATE INDEX "resellers_created_by_idx" ON "resellers" USING btree ("created_by_id");
  CREATE INDEX "resellers_updated_at_idx" ON "resellers" USING btree ("updated_at");
  CREATE INDEX "resellers_created_at_idx" ON "resellers" USING btree ("created_at");
  CREATE INDEX "resellers_deleted_at_idx" ON "resellers" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "resellers_email_live" ON "resellers" USING btree ("email") WHERE deleted_at is null;
  CREATE INDEX "clients_reseller_idx" ON "clients" USING btree ("reseller_id");
  CREATE INDEX "clients_client_email_idx" ON "clients" USING btree ("client_email");
  CREATE INDEX "clients_plan_idx" ON "clients" USING btree ("plan_id");
  CREATE INDEX "clients_external_ref_idx" ON "clients" USING btree ("external_ref");
  CREATE INDEX "clients_status_idx" ON "clients" USING btree ("status");
  CREATE INDEX "clients_updated_at_idx" ON "clients" USING btree ("updated_at");
  CREATE INDEX "clients_created_at_idx" ON "clients" USING btree ("created_at");
  CREATE INDEX "clients_deleted_at_idx" ON "clients" USING btree ("deleted_at");
  CREATE INDEX "plans_sim_types_order_idx" ON "plans_sim_types" USING btree ("order");
  CREATE INDEX "plans_sim_types_parent_idx" ON "plans_sim_types" USING btree ("parent_id");
  CREATE INDEX "plans_prices_order_idx" ON "plans_prices" USING btree ("_order");
  CREATE INDEX "plans_prices_parent_id_idx" ON "plans_prices" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "plans_prices_currency_once" ON "plans_prices" USING btree ("_parent_id","currency") WHERE true;
  CREATE INDEX "plans_network_provider_idx" ON "plans" USING btree ("network_provider");
  CREATE INDEX "plans_active_idx" ON "plans" USING btree ("active");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE INDEX "plans_deleted_at_idx" ON "plans" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "plans_code_live" ON "plans" USING btree ("code") WHERE deleted_at is null;
  CREATE UNIQUE INDEX "plans_locales_locale_parent_id_unique" ON "plans_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "plans_texts_order_parent" ON "plans_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "sims_iccid_idx" ON "sims" USING btree ("iccid");
  CREATE INDEX "sims_sim_type_idx" ON "sims" USING btree ("sim_type");
  CREATE INDEX "sims_network_provider_idx" ON "sims" USING btree ("network_provider");
  CREATE INDEX "sims_plan_idx" ON "sims" USING btree ("plan_id");
  CREATE INDEX "sims_reseller_idx" ON "sims" USING btree ("reseller_id");
  CREATE INDEX "sims_stock_state_idx" ON "sims" USING btree ("stock_state");
  CREATE INDEX "sims_order_idx" ON "sims" USING btree ("order_id");
  CREATE INDEX "sims_client_idx" ON "sims" USING btree ("client_id");
  CREATE INDEX "sims_user_idx" ON "sims" USING btree ("user_id");
  CREATE INDEX "sims_updated_at_idx" ON "sims" USING btree ("updated_at");
  CREATE INDEX "sims_created_at_idx" ON "sims" USING btree ("created_at");
  CREATE INDEX "sims_deleted_at_idx" ON "sims" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "sims_order_live" ON "sims" USING btree ("order_id") WHERE deleted_at is null and order_id is not null and stock_state <> 'disposed';
  CREATE INDEX "carriers_active_idx" ON "carriers" USING btree ("active");
  CREATE INDEX "carriers_updated_at_idx" ON "carriers" USING btree ("updated_at");
  CREATE INDEX "carriers_created_at_idx" ON "carriers" USING btree ("created_at");
  CREATE INDEX "carriers_deleted_at_idx" ON "carriers" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "carriers_name_live" ON "carriers" USING btree ("name") WHERE deleted_at is null;
  CREATE UNIQUE INDEX "tickets_ticket_number_idx" ON "tickets" USING btree ("ticket_number");
  CREATE INDEX "tickets_user_idx" ON "tickets" USING btree ("user_id");
  CREATE INDEX "tickets_reseller_idx" ON "tickets" USING btree ("reseller_id");
  CREATE INDEX "tickets_priority_idx" ON "tickets" USING btree ("priority");
  CREATE INDEX "tickets_status_idx" ON "tickets" USING btree ("status");
  CREATE INDEX "tickets_assigned_to_idx" ON "tickets" USING btree ("assigned_to_id");
  CREATE INDEX "tickets_order_idx" ON "tickets" USING btree ("order_id");
  CREATE INDEX "tickets_sim_idx" ON "tickets" USING btree ("sim_id");
  CREATE INDEX "tickets_transaction_idx" ON "tickets" USING btree ("transaction_id");
  CREATE INDEX "tickets_updated_at_idx" ON "tickets" USING btree ("updated_at");
  CREATE INDEX "tickets_created_at_idx" ON "tickets" USING btree ("created_at");
  CREATE INDEX "tickets_deleted_at_idx" ON "tickets" USING btree ("deleted_at");
  CREATE INDEX "ticket_replies_ticket_idx" ON "ticket_replies" USING btree ("ticket_id");
  CREATE INDEX "ticket_replies_updated_at_idx" ON "ticket_replies" USING btree ("updated_at");
  CREATE INDEX "ticket_replies_created_at_idx" ON "ticket_replies" USING btree ("created_at");
  CREATE INDEX "ticket_replies_rels_order_idx" ON "ticket_replies_rels" USING btree ("order");
  CREATE INDEX "ticket_replies_rels_parent_idx" ON "ticket_replies_rels" USING btree ("parent_id");
  CREATE INDEX "ticket_replies_rels_path_idx" ON "ticket_replies_rels" USING btree ("path");
  CREATE INDEX "ticket_replies_rels_media_id_idx" ON "ticket_replies_rels" USING btree ("media_id");
  CREATE INDEX "templates_updated_at_idx" ON "templates" USING btree ("updated_at");
  CREATE INDEX "templates_created_at_idx" ON "templates" USING btree ("created_at");
  CREATE INDEX "templates_deleted_at_idx" ON "templates" USING btree ("deleted_at");
  CREATE INDEX "templates__status_idx" ON "templates" USING btree ("_status");
  CREATE UNIQUE INDEX "key_channel_idx" ON "templates" USING btree ("key","channel");
  CREATE UNIQUE INDEX "templates_locales_locale_parent_id_unique" ON "templates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "templates_texts_order_parent" ON "templates_texts" USING btree ("order","parent_id");
  CREATE INDEX "_templates_v_parent_idx" ON "_templates_v" USING btree ("parent_id");
  CREATE INDEX "_templates_v_version_version_updated_at_idx" ON "_templates_v" USING btree ("version_updated_at");
  CREATE INDEX "_templates_v_version_version_created_at_idx" ON "_templates_v" USING btree ("version_created_at");
  CREATE INDEX "_templates_v_version_version_deleted_at_idx" ON "_templates_v" USING btree ("version_deleted_at");
  CREATE INDEX "_templates_v_version_version__status_idx" ON "_templates_v" USING btree ("version__status");
  CREATE INDEX "_templates_v_created_at_idx" ON "_templates_v" USING btree ("created_at");
  CREATE INDEX "_templates_v_updated_at_idx" ON "_templates_v" USING btree ("updated_at");
  CREATE INDEX "_templates_v_snapshot_idx" ON "_templates_v" USING btree ("snapshot");
  CREATE INDEX "_templates_v_published_locale_idx" ON "_templates_v" USING btree ("published_locale");
  CREATE INDEX "_templates_v_latest_idx" ON "_templates_v" USING btree ("latest");
  CREATE INDEX "version_key_version_channel_idx" ON "_templates_v" USING btree ("version_key","version_channel");
  CREATE UNIQUE INDEX "_templates_v_locales_locale_parent_id_unique" ON "_templates_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_templates_v_texts_order_parent" ON "_templates_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "messages_recipient_idx" ON "messages" USING btree ("recipient");
  CREATE INDEX "messages_status_idx" ON "messages" USING btree ("status");
  CREATE INDEX "messages_template_idx" ON "messages" USING btree ("template_id");
  CREATE INDEX "messages_order_idx" ON "messages" USING btree ("order_id");
  CREATE INDEX "messages_subject_id_idx" ON "messages" USING btree ("subject_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "admins_sessions_order_idx" ON "admins_sessions" USING btree ("_order");
  CREATE INDEX "admins_sessions_parent_id_idx" ON "admins_sessions" USING btree ("_parent_id");
  CREATE INDEX "admins_updated_at_idx" ON "admins" USING btree ("updated_at");
  CREATE INDEX "admins_created_at_idx" ON "admins" USING btree ("created_at");
  CREATE INDEX "admins_deleted_at_idx" ON "admins" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "admins_email_live" ON "admins" USING btree ("email") WHERE deleted_at is null;
  CREATE UNIQUE INDEX "admins_username_live" ON "admins" USING btree ("username") WHERE deleted_at is null and username is not null;
  CREATE INDEX "events_actor_type_idx" ON "events" USING btree ("actor_type");
  CREATE INDEX "events_actor_id_idx" ON "events" USING btree ("actor_id");
  CREATE INDEX "events_type_idx" ON "events" USING btree ("type");
  CREATE INDEX "events_subject_id_idx" ON "events" USING btree ("subject_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE UNIQUE INDEX "settings_key_idx" ON "settings" USING btree ("key");
  CREATE INDEX "settings_updated_by_idx" ON "settings" USING btree ("updated_by_id");
  CREATE INDEX "settings_updated_at_idx" ON "settings" USING btree ("updated_at");
  CREATE INDEX "settings_created_at_idx" ON "settings" USING btree ("created_at");
  CREATE INDEX "bulk_runs_updated_at_idx" ON "bulk_runs" USING btree ("updated_at");
  CREATE INDEX "bulk_runs_created_at_idx" ON "bulk_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_rels_resellers_id_idx" ON "payload_preferences_rels" USING btree ("resellers_id");
  CREATE INDEX "payload_preferences_rels_admins_id_idx" ON "payload_preferences_rels" USING btree ("admins_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "pricing_delivery_fees_order_idx" ON "pricing_delivery_fees" USING btree ("_order");
  CREATE INDEX "pricing_delivery_fees_parent_id_idx" ON "pricing_delivery_fees" USING btree ("_parent_id");
  CREATE INDEX "pricing_service_charges_order_idx" ON "pricing_service_charges" USING btree ("_order");
  CREATE INDEX "pricing_service_charges_parent_id_idx" ON "pricing_service_charges" USING btree ("_parent_id");
  CREATE INDEX "pricing_tax_rates_order_idx" ON "pricing_tax_rates" USING btree ("_order");
  CREATE INDEX "pricing_tax_rates_parent_id_idx" ON "pricing_tax_rates" USING btree ("_parent_id");
  CREATE INDEX "pricing_free_delivery_above_order_idx" ON "pricing_free_delivery_above" USING btree ("_order");
  CREATE INDEX "pricing_free_delivery_above_parent_id_idx" ON "pricing_free_delivery_above" USING btree ("_parent_id");
  CREATE INDEX "delivery_default_carrier_idx" ON "delivery" USING btree ("default_carrier_id");
  CREATE INDEX "api_texts_order_parent" ON "api_texts" USING btree ("order","parent_id");
  CREATE INDEX "branding_logo_light_idx" ON "branding" USING btree ("logo_light_id");
  CREATE INDEX "branding_logo_dark_idx" ON "branding" USING btree ("logo_dark_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "orders" CASCADE;
  DROP TABLE "transactions" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "resellers_sessions" CASCADE;
  DROP TABLE "resellers" CASCADE;
  DROP TABLE "clients" CASCADE;
  DROP TABLE "plans_sim_types" CASCADE;
  DROP TABLE "plans_prices" CASCADE;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "plans_locales" CASCADE;
  DROP TABLE "plans_texts" CASCADE;
  DROP TABLE "sims" CASCADE;
  DROP TABLE "carriers" CASCADE;
  DROP TABLE "tickets" CASCADE;
  DROP TABLE "ticket_replies" CASCADE;
  DROP TABLE "ticket_replies_rels" CASCADE;
  DROP TABLE "templates" CASCADE;
  DROP TABLE "templates_locales" CASCADE;
  DROP TABLE "templates_texts" CASCADE;
  DROP TABLE "_templates_v" CASCADE;
  DROP TABLE "_templates_v_locales" CASCADE;
  DROP TABLE "_templates_v_texts" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "admins_sessions" CASCADE;
  DROP TABLE "admins" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "bulk_runs" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "general" CASCADE;
  DROP TABLE "pricing_delivery_fees" CASCADE;
  DROP TABLE "pricing_service_charges" CASCADE;
  DROP TABLE "pricing_tax_rates" CASCADE;
  DROP TABLE "pricing_free_delivery_above" CASCADE;
  DROP TABLE "pricing" CASCADE;
  DROP TABLE "delivery" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "api" CASCADE;
  DROP TABLE "api_texts" CASCADE;
  DROP TABLE "branding" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_orders_order_type";
  DROP TYPE "public"."enum_orders_sim_type";
  DROP TYPE "public"."enum_orders_status";
  DROP TYPE "public"."enum_orders_payment_status";
  DROP TYPE "public"."enum_transactions_transaction_type";
  DROP TYPE "public"."enum_transactions_status";
  DROP TYPE "public"."enum_users_status";
  DROP TYPE "public"."enum_users_status_before_block";
  DROP TYPE "public"."enum_resellers_status";
  DROP TYPE "public"."enum_clients_status";
  DROP TYPE "public"."enum_clients_suspended_by";
  DROP TYPE "public"."enum_plans_sim_types";
  DROP TYPE "public"."enum_sims_sim_type";
  DROP TYPE "public"."enum_sims_stock_state";
  DROP TYPE "public"."enum_sims_network_state";
  DROP TYPE "public"."enum_tickets_priority";
  DROP TYPE "public"."enum_tickets_status";
  DROP TYPE "public"."enum_templates_channel";
  DROP TYPE "public"."enum_templates_status";
  DROP TYPE "public"."enum__templates_v_version_channel";
  DROP TYPE "public"."enum__templates_v_version_status";
  DROP TYPE "public"."enum__templates_v_published_locale";
  DROP TYPE "public"."enum_messages_channel";
  DROP TYPE "public"."enum_messages_status";
  DROP TYPE "public"."enum_admins_role";
  DROP TYPE "public"."enum_events_actor_type";
  DROP TYPE "public"."enum_settings_type";
  DROP TYPE "public"."enum_bulk_runs_status";
  DROP TYPE "public"."enum_general_auto_confirm";`)
}
