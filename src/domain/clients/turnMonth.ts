import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import { dayOf } from '../../core/calendar'
import { idOf, inTransaction, lockAndRead, rowsOf } from '../database/transaction'
import { now } from '../ports'
import { readGeneral } from '../settings/read'
import { planOf, takePlan } from './takePlan'

const AT_ONCE = 500

/**
 * What the first day of the business's month brings: usage begins at nothing, and plans that were to come are taken. Run
 * late, it comes to the same; run twice or by two at once, it is done once. Answers how many clients changed.
 */
export const turnClientMonth = async (req: PayloadRequest): Promise<number> => {
  const { timezone: timeZone } = await readGeneral(req)
  const today = dayOf(now(req), timeZone)
  return (await beginAnew(req, today.slice(0, 7))) + (await takePlans(req, today))
}

/**
 * A statement a batch: a hundred thousand clients may turn at once, and nobody changed any of them. Whoever measures may
 * be a day ahead, and have reported of the new month already.
 */
const beginAnew = async (req: PayloadRequest, month: string): Promise<number> => {
  let done = 0
  for (let batch = AT_ONCE; batch === AT_ONCE; done += batch) {
    const rows = await rowsOf(
      req,
      sql`update clients set current_usage = coalesce((select sum(megabytes) from client_usage
          where client_id = clients.id and to_char(day, 'YYYY-MM') = ${month}), 0),
          usage_told = 0, usage_month = ${month},
          revision = revision + 1, updated_at = ${now(req).toISOString()}
        where id in (select id from clients where usage_month < ${month}
          order by id limit ${AT_ONCE} for update skip locked) returning id`,
    )
    batch = rows.length
  }
  return done
}

const takePlans = async (req: PayloadRequest, today: string): Promise<number> => {
  const due = await rowsOf<{ id: string }>(
    req,
    sql`select id from clients where next_plan_id is not null and next_plan_from <= ${today}
      and deleted_at is null order by id`,
  )
  let done = 0
  for (const { id } of due) if (await takeDue(req, id, today)) done += 1
  return done
}

const takeDue = async ({ payload }: PayloadRequest, id: string, today: string) => {
  // A request each, as each is a transaction.
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const client = await lockAndRead(req, 'clients', id)
    const plan = await planOf(req, idOf(client.nextPlan))
    if (!plan || client.deletedAt || !client.nextPlanFrom || client.nextPlanFrom > today)
      return false
    await takePlan(req, client, { plan })
    return true
  })
}
