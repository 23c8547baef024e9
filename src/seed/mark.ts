import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, rowsOf } from '../domain/database/transaction'

/**
 * Says in the database itself that its people are invented, which production mode refuses to serve, and
 * whether all of them are there. The start reads it (`src/server/demo.mjs`).
 */
export const markDemo = (req: PayloadRequest, state: 'loading' | 'loaded'): Promise<void> =>
  inTransaction(req, async () => {
    await rowsOf(req, sql`create table if not exists demo_load (state text not null)`)
    await rowsOf(req, sql`delete from demo_load`)
    await rowsOf(req, sql`insert into demo_load values (${state})`)
  })
