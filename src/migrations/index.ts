import * as migration_20261123_005632_initial from './20261123_005632_initial';
import * as migration_20261123_005700_guards from './20261123_005700_guards';
import * as migration_20261123_011500_guard_sim_type from './20261123_011500_guard_sim_type';
import * as migration_20261123_011643_formats from './20261123_011643_formats';
import * as migration_20261123_083000_worker_heartbeats from './20261123_083000_worker_heartbeats';
import * as migration_20261123_084939_global_revision from './20261123_084939_global_revision';
import * as migration_20261123_104346_newest_of from './20261123_104346_newest_of';
import * as migration_20261123_195136_ledger from './20261123_195136_ledger';
import * as migration_20261123_195300_ledger_guards from './20261123_195300_ledger_guards';
import * as migration_20261123_203000_sign_in from './20261123_203000_sign_in';
import * as migration_20261123_203209_refund_reversal from './20261123_203209_refund_reversal';
import * as migration_20261123_205813_credit_thresholds from './20261123_205813_credit_thresholds';
import * as migration_20261123_210140_sign_in_fields from './20261123_210140_sign_in_fields';
import * as migration_20261123_210500_idempotency from './20261123_210500_idempotency';
import * as migration_20261123_211000_invoice_series from './20261123_211000_invoice_series';
import * as migration_20261127_080000_rollups from './20261127_080000_rollups';
import * as migration_20261127_080100_settings_versions from './20261127_080100_settings_versions';
import * as migration_20261127_082111_kept_in_stripe from './20261127_082111_kept_in_stripe';
import * as migration_20261127_083000_search from './20261127_083000_search';
import * as migration_20261127_083347_notes_and_canned_answers from './20261127_083347_notes_and_canned_answers';
import * as migration_20261127_084500_refund_due_index from './20261127_084500_refund_due_index';
import * as migration_20261127_084500_sms_opt_outs from './20261127_084500_sms_opt_outs';
import * as migration_20261127_084607_invitations from './20261127_084607_invitations';
import * as migration_20261127_105728_client_plans_and_usage from './20261127_105728_client_plans_and_usage';
import * as migration_20261127_105800_client_usage from './20261127_105800_client_usage';
import * as migration_20261127_113024_saved_reports from './20261127_113024_saved_reports';
import * as migration_20261127_113758_query_presets from './20261127_113758_query_presets';
import * as migration_20261127_122442_client_limits_and_event_addresses from './20261127_122442_client_limits_and_event_addresses';
import * as migration_20261127_124749_counter_invoices from './20261127_124749_counter_invoices';
import * as migration_20261127_173811_docs_may_be_public from './20261127_173811_docs_may_be_public';
import * as migration_20261127_184000_report_indexes from './20261127_184000_report_indexes';

export const migrations = [
  {
    up: migration_20261123_005632_initial.up,
    down: migration_20261123_005632_initial.down,
    name: '20261123_005632_initial',
  },
  {
    up: migration_20261123_005700_guards.up,
    down: migration_20261123_005700_guards.down,
    name: '20261123_005700_guards',
  },
  {
    up: migration_20261123_011500_guard_sim_type.up,
    down: migration_20261123_011500_guard_sim_type.down,
    name: '20261123_011500_guard_sim_type',
  },
  {
    up: migration_20261123_011643_formats.up,
    down: migration_20261123_011643_formats.down,
    name: '20261123_011643_formats',
  },
  {
    up: migration_20261123_083000_worker_heartbeats.up,
    down: migration_20261123_083000_worker_heartbeats.down,
    name: '20261123_083000_worker_heartbeats',
  },
  {
    up: migration_20261123_084939_global_revision.up,
    down: migration_20261123_084939_global_revision.down,
    name: '20261123_084939_global_revision',
  },
  {
    up: migration_20261123_104346_newest_of.up,
    down: migration_20261123_104346_newest_of.down,
    name: '20261123_104346_newest_of',
  },
  {
    up: migration_20261123_195136_ledger.up,
    down: migration_20261123_195136_ledger.down,
    name: '20261123_195136_ledger',
  },
  {
    up: migration_20261123_195300_ledger_guards.up,
    down: migration_20261123_195300_ledger_guards.down,
    name: '20261123_195300_ledger_guards',
  },
  {
    up: migration_20261123_203000_sign_in.up,
    down: migration_20261123_203000_sign_in.down,
    name: '20261123_203000_sign_in',
  },
  {
    up: migration_20261123_203209_refund_reversal.up,
    down: migration_20261123_203209_refund_reversal.down,
    name: '20261123_203209_refund_reversal',
  },
  {
    up: migration_20261123_205813_credit_thresholds.up,
    down: migration_20261123_205813_credit_thresholds.down,
    name: '20261123_205813_credit_thresholds',
  },
  {
    up: migration_20261123_210140_sign_in_fields.up,
    down: migration_20261123_210140_sign_in_fields.down,
    name: '20261123_210140_sign_in_fields',
  },
  {
    up: migration_20261123_210500_idempotency.up,
    down: migration_20261123_210500_idempotency.down,
    name: '20261123_210500_idempotency',
  },
  {
    up: migration_20261123_211000_invoice_series.up,
    down: migration_20261123_211000_invoice_series.down,
    name: '20261123_211000_invoice_series',
  },
  {
    up: migration_20261127_080000_rollups.up,
    down: migration_20261127_080000_rollups.down,
    name: '20261127_080000_rollups',
  },
  {
    up: migration_20261127_080100_settings_versions.up,
    down: migration_20261127_080100_settings_versions.down,
    name: '20261127_080100_settings_versions',
  },
  {
    up: migration_20261127_082111_kept_in_stripe.up,
    down: migration_20261127_082111_kept_in_stripe.down,
    name: '20261127_082111_kept_in_stripe',
  },
  {
    up: migration_20261127_083000_search.up,
    down: migration_20261127_083000_search.down,
    name: '20261127_083000_search',
  },
  {
    up: migration_20261127_083347_notes_and_canned_answers.up,
    down: migration_20261127_083347_notes_and_canned_answers.down,
    name: '20261127_083347_notes_and_canned_answers',
  },
  {
    up: migration_20261127_084500_refund_due_index.up,
    down: migration_20261127_084500_refund_due_index.down,
    name: '20261127_084500_refund_due_index',
  },
  {
    up: migration_20261127_084500_sms_opt_outs.up,
    down: migration_20261127_084500_sms_opt_outs.down,
    name: '20261127_084500_sms_opt_outs',
  },
  {
    up: migration_20261127_084607_invitations.up,
    down: migration_20261127_084607_invitations.down,
    name: '20261127_084607_invitations',
  },
  {
    up: migration_20261127_105728_client_plans_and_usage.up,
    down: migration_20261127_105728_client_plans_and_usage.down,
    name: '20261127_105728_client_plans_and_usage',
  },
  {
    up: migration_20261127_105800_client_usage.up,
    down: migration_20261127_105800_client_usage.down,
    name: '20261127_105800_client_usage',
  },
  {
    up: migration_20261127_113024_saved_reports.up,
    down: migration_20261127_113024_saved_reports.down,
    name: '20261127_113024_saved_reports',
  },
  {
    up: migration_20261127_113758_query_presets.up,
    down: migration_20261127_113758_query_presets.down,
    name: '20261127_113758_query_presets',
  },
  {
    up: migration_20261127_122442_client_limits_and_event_addresses.up,
    down: migration_20261127_122442_client_limits_and_event_addresses.down,
    name: '20261127_122442_client_limits_and_event_addresses',
  },
  {
    up: migration_20261127_124749_counter_invoices.up,
    down: migration_20261127_124749_counter_invoices.down,
    name: '20261127_124749_counter_invoices',
  },
  {
    up: migration_20261127_173811_docs_may_be_public.up,
    down: migration_20261127_173811_docs_may_be_public.down,
    name: '20261127_173811_docs_may_be_public',
  },
  {
    up: migration_20261127_184000_report_indexes.up,
    down: migration_20261127_184000_report_indexes.down,
    name: '20261127_184000_report_indexes'
  },
];
