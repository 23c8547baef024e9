import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'

/** What the order's refunds have taken out of the tax account, in minor units, without those that failed afterwards. */
export const taxRefundedMinor = async (req: PayloadRequest, order: string): Promise<number> => {
  const [row] = await rowsOf<{ sum: string }>(
    req,
    sql`select coalesce(-sum(e.amount_minor), 0)::text as sum
      from transactions t join ledger_entries e on e.transaction_id = t.id join accounts a on a.id = e.account_id
      where t.order_id = ${order}::uuid and t.transaction_type = 'refund' and a.kind = 'tax'`,
  )
  return Number(row?.sum ?? 0)
}
