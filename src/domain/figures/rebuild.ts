import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, rowsOf } from '../database/transaction'
import { addJob } from '../queue/addJob'
import { readGeneral } from '../settings/read'

/** A question of which so many figures were not what the rows say. */
export type Rebuilt = { question: string; wrong: number }

/**
 * Counts every figure anew by the days of the settings' time zone. Who would write one waits until it is done, who reads
 * does not. Safe at any time, and to repeat.
 */
export const rebuildFigures = (req: PayloadRequest): Promise<Rebuilt[]> =>
  inTransaction(req, async () => {
    const { timezone } = await readGeneral(req)
    await rowsOf(req, sql`set local statement_timeout = 0`)
    const rows = await rowsOf<{ question: string; wrong: string }>(
      req,
      sql`select question, wrong::text as wrong from rebuild_rollups(${timezone})`,
    )
    return rows.map(({ question, wrong }) => ({ question, wrong: Number(wrong) }))
  })

/** Queues the same, once however often it is asked. */
export const queueRebuild = (req: PayloadRequest): Promise<void> =>
  addJob(req, { task: 'rebuild_figures', input: {}, key: 'rebuild_figures' })
