import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'

import { dayOf } from '../../core/calendar'
import { rowsOf } from '../../domain/database/transaction'
import { readGeneral } from '../../domain/settings/read'
import type { Draft } from '../paper/size'
import type { Stage } from './stage'

/** The usage that clients were made with, as if the network had reported it on the last day. */
export const noteUsage = async (
  { payload }: Pick<Stage, 'payload'>,
  { until }: Pick<Draft, 'until'>,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const day = dayOf(until, (await readGeneral(req)).timezone)
  await rowsOf(
    req,
    sql`insert into client_usage (client_id, day, source, megabytes, reported_by, reported_at)
      select id, ${day}::date, 'network', current_usage, 'system', ${until.toISOString()}
      from clients where current_usage > 0`,
  )
  await rowsOf(
    req,
    sql`update clients set usage_month = ${day.slice(0, 7)} where current_usage > 0`,
  )
}
