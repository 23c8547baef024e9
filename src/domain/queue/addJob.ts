import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Copied } from '../copies/sync'
import { rowsOf } from '../database/transaction'

/** Every kind of background work and what it is handed. `src/jobs` has one file for each. */
export type Jobs = {
  send_message: { message: string }
  print_invoice: { invoice: string }
  settle_transaction: { transaction: string }
  cancel_payment: { transaction: string }
  confirm_order: { order: string }
  confirm_waiting_orders: Record<string, never>
  expire_unpaid_orders: Record<string, never>
  settle_waiting_transactions: Record<string, never>
  run_bulk_status: { run: string }
  process_gateway_event: { event: string }
  forget_idempotency_keys: Record<string, never>
  rebuild_figures: Record<string, never>
  keep_copy: { collection: Copied; id: string }
  drop_copy: { collection: Copied; stripeID: string }
  keep_missing_copies: Record<string, never>
  turn_client_month: Record<string, never>
}

/** How often work is tried before it is left for a person. */
export const TRIES = 10

type Options = {
  /** A second job with the key replaces the waiting first: asked twice, done once. */
  key?: string
  runAt?: Date
  /** Jobs of one queue run one after the other. */
  queue?: string
  tries?: number
}

/** Queues work in the caller's transaction: it runs only if, and after, the change commits. */
export const addJob = async <Task extends keyof Jobs>(
  req: PayloadRequest,
  job: { task: Task; input: Jobs[Task] } & Options,
): Promise<void> => {
  await rowsOf(
    req,
    sql`select 1 from graphile_worker.add_job(
      identifier => ${job.task}::text,
      payload => ${JSON.stringify(job.input)}::json,
      run_at => ${job.runAt?.toISOString() ?? null}::timestamptz,
      job_key => ${job.key ?? null}::text,
      queue_name => ${job.queue ?? null}::text,
      max_attempts => ${job.tries ?? TRIES}::int
    )`,
  )
}
