import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import type { ClientStatus } from '../clients/status'
import { rowsOf } from '../database/transaction'

export type ClientCounts = Record<ClientStatus, number>

/** How many clients a reseller has in each state, without those in the trash. */
export const clientCounts = async (
  req: PayloadRequest,
  reseller: string,
): Promise<ClientCounts> => {
  assertCan(req.user, 'clients.read')
  const rows = await rowsOf<{ status: ClientStatus; count: string }>(
    req,
    sql`select status::text as status, count(*)::text as count from clients
      where reseller_id = ${reseller} and deleted_at is null group by 1`,
  )
  const of = (status: ClientStatus) => Number(rows.find((row) => row.status === status)?.count ?? 0)
  return { active: of('active'), inactive: of('inactive'), suspended: of('suspended') }
}
