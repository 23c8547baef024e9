import { NUMBER_PREFIXES } from '../settings/prefixes'
import type { Rule } from './rule'

/** Every table whose rows count their changes. */
export const COUNTED_TABLES = [
  ...[
    'accounts',
    'admins',
    'api',
    'api_keys',
    'branding',
    'bulk_runs',
    'canned_answers',
    'carriers',
    'clients',
    'delivery',
    'events',
    'gateway_events',
    'general',
    'internal_notes',
    'invoices',
    'ledger_entries',
  ],
  ...[
    'media',
    'messages',
    'notifications',
    'orders',
    'plans',
    'pricing',
    'resellers',
    'saved_reports',
    'settings',
    'sims',
  ],
  ...['templates', 'ticket_replies', 'tickets', 'transactions', 'users'],
] as const

/** The two are stamped one after the other, by the database and by us. */
const SAME_TIME = `interval '1 minute'`

const revisions = COUNTED_TABLES.map(
  (table) => `
    select '${table} ' || id as subject, format('revision %s, made at %s, changed at %s',
      coalesce(revision::text, 'none'), created_at, updated_at) as fault
    from ${table} where revision is null or revision < 1 or revision <> trunc(revision) or updated_at < created_at - ${SAME_TIME}`,
).join(' union all ')

const SERIES = [
  ['order', 'orders', 'order_number'],
  ['transaction', 'transactions', 'transaction_id'],
  ['ticket', 'tickets', 'ticket_number'],
] as const

/** So many numbers of a series must be free, or placing would stop on the first that is not. */
const AHEAD = 1000

const takenNumbers = SERIES.map(
  ([series, table, column]) => `
    select ${column} as subject, 'has a number that is given out later' as fault
    from ${table} where ${column} in (
      select coalesce((select ${series}_prefix from general limit 1), '${NUMBER_PREFIXES[series]}') || number
      from ${series}_number_seq, generate_series(last_value + is_called::int, last_value + ${AHEAD}) as number)`,
).join(' union all ')

export const DOCUMENT_RULES: readonly Rule[] = [
  {
    name: 'document.revision',
    promise: 'every document counts its changes from 1, and was changed after it was made',
    table: 'events',
    sql: revisions,
  },
  {
    name: 'number.next',
    promise: 'the next numbers of orders, transactions and tickets are free',
    table: 'orders',
    sql: takenNumbers,
  },
  {
    name: 'message.outcome',
    promise: 'what was sent or kept has its text and its tries, and what was sent the time',
    table: 'messages',
    sql: `
      select id::text as subject, format('is %s after %s tries, sent at %s', status, tries,
        coalesce(sent_at::text, 'no time')) as fault
      from messages where status in ('sent', 'kept')
        and (tries < 1 or subject is null or template_version is null or (status = 'sent' and sent_at is null))`,
  },
  {
    name: 'message.job',
    promise: 'what is queued has a job that sends it',
    table: 'messages',
    sql: `
      select m.id::text as subject, 'is queued, and no job sends it' as fault
      from messages m where m.status = 'queued'
        and not exists (select 1 from graphile_worker.jobs j where j.key = 'message:' || m.id)`,
  },
  {
    name: 'bulk_run.counts',
    promise: 'it asks for as many orders as it counts, and ends with a result for each',
    table: 'bulk_runs',
    sql: `
      select id::text as subject, format('%s: %s of %s done, %s failed, %s results',
        status, done, total, failed, jsonb_array_length(results)) as fault
      from bulk_runs cross join lateral (
        select count(*) filter (where (result ->> 'ok')::boolean) as ok from jsonb_array_elements(results) as result) as told
      where total <> jsonb_array_length(request -> 'ids')
        or case status when 'completed' then done <> ok or done + failed <> total or total <> jsonb_array_length(results)
          else done + failed > total end`,
  },
]
