import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../../database/transaction'
import { now } from '../../ports'
import { TRIES } from '../../queue/addJob'

const AGE_MS = 10_000
const AT_ONCE = 1000
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/**
 * Queues questions for those that follow; answers their ids. A question that waits in the queue already keeps its place
 * there: were it put at the end every minute, the last of many would never be asked.
 */
const queueAfter = (req: PayloadRequest, last: string, before: Date): Promise<{ id: string }[]> =>
  rowsOf(
    req,
    sql`with waiting as materialized (
        select id from transactions where status = 'pending' and created_at < ${before.toISOString()}::timestamptz
          and id > ${last}::uuid
        order by id limit ${AT_ONCE}
      ), asked as materialized (
        select id, (graphile_worker.add_job('settle_transaction', json_build_object('transaction', id),
          job_key => 'settle:' || id, job_key_mode => 'preserve_run_at', max_attempts => ${TRIES}::int)).id as job
        from waiting
      )
      select id from asked order by id`,
  )

/** Queues another question for every transaction that has waited a while for its gateway, however many there are. */
export const settleWaitingTransactions = async (req: PayloadRequest): Promise<number> => {
  const before = new Date(now(req).getTime() - AGE_MS)
  let [last, queued] = [BEFORE_ALL, 0]
  for (;;) {
    const asked = await queueAfter(req, last, before)
    queued += asked.length
    const end = asked.at(-1)
    if (!end || asked.length < AT_ONCE) return queued
    last = end.id
  }
}
