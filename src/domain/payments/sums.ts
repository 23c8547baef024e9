import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'

const sumOf = async (req: PayloadRequest, statement: ReturnType<typeof sql>): Promise<number> => {
  const [row] = await rowsOf<{ sum: string }>(req, statement)
  return Number(row?.sum ?? 0)
}

/** What the customer has paid for the order and not got back, in minor units: completed payments − refunds. */
export const paidMinor = (req: PayloadRequest, order: string): Promise<number> =>
  sumOf(
    req,
    sql`select coalesce(sum(case transaction_type when 'payment' then amount_minor else -amount_minor end), 0)::text as sum
      from transactions where order_id = ${order}::uuid and status = 'completed'
        and transaction_type in ('payment', 'refund')`,
  )

/** What refunds of the payment have taken or are taking, in minor units: one under way counts. */
export const refundedMinor = (req: PayloadRequest, payment: string): Promise<number> =>
  sumOf(
    req,
    sql`select coalesce(sum(amount_minor), 0)::text as sum from transactions
      where parent_id = ${payment}::uuid and transaction_type = 'refund'
        and status in ('pending', 'completed')`,
  )

/** What refunds of the payment other than this one have given back, in minor units. */
export const refundedBeforeMinor = (
  req: PayloadRequest,
  { payment, refund }: { payment: string; refund: string },
): Promise<number> =>
  sumOf(
    req,
    sql`select coalesce(sum(amount_minor), 0)::text as sum from transactions
      where parent_id = ${payment}::uuid and transaction_type = 'refund' and status = 'completed'
        and id <> ${refund}::uuid`,
  )
