import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'
import { portsOf } from '../ports'
import { queueCopy } from './queueCopy'
import { SYNC, type Copied } from './sync'

const AT_ONCE = 200

/** Without a copy and with nothing queued for it, or given up on. */
const missing = (req: PayloadRequest, collection: Copied): Promise<{ id: string }[]> =>
  rowsOf(
    req,
    sql`
      select id from ${sql.identifier(collection)} document
      where stripe_i_d is null and deleted_at is null and not exists (
        select 1 from graphile_worker.jobs where key = ${`copy:${collection}:`} || document.id)
      union
      select split_part(key, ':', 3)::uuid from graphile_worker.jobs
      where task_identifier = 'keep_copy' and attempts >= max_attempts and locked_at is null
        and key like ${`copy:${collection}:%`}
      limit ${AT_ONCE}`,
  )

/** Queues copies for what was there before anybody kept any, and for what was tried too often; answers how many. */
export const keepMissingCopies = async (req: PayloadRequest): Promise<number> => {
  if (!portsOf(req).register) return 0
  let queued = 0
  for (const { collection } of SYNC)
    for (const { id } of await missing(req, collection)) {
      await queueCopy(req, collection, id)
      queued += 1
    }
  return queued
}
