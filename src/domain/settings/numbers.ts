import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'
import { readGeneral } from './read'

const PREFIX_OF = {
  order: 'orderPrefix',
  transaction: 'transactionPrefix',
  ticket: 'ticketPrefix',
} as const

/** The next number people quote, such as SD-100042. A rolled-back change leaves a gap, never a double. */
export const nextNumber = async (
  req: PayloadRequest,
  series: keyof typeof PREFIX_OF,
): Promise<string> => {
  const general = await readGeneral(req)
  const [row] = await rowsOf<{ number: string }>(
    req,
    sql`select nextval(${`${series}_number_seq`}::regclass)::text as number`,
  )
  if (!row) throw new Error(`The sequence of ${series} numbers gave nothing`)
  return `${general[PREFIX_OF[series]]}${row.number}`
}
