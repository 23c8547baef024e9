import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'
import { availableMinor } from '../ledger/holds'

/** In minor units of the reseller's currency; `availableMinor` is null where there is no limit. */
export type Credit = { balanceMinor: number; holdsMinor: number; availableMinor: number | null }

type Row = { id: string; limit: string | null; balance: string; holds: string }
type Batch = { ids: Set<string>; credits: Promise<Map<string, Credit>> }

const waiting = new WeakMap<PayloadRequest, Batch>()

const read = async (req: PayloadRequest, ids: Set<string>): Promise<Map<string, Credit>> => {
  const list = sql.join(
    [...ids].map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const rows = await rowsOf<Row>(
    req,
    sql`select r.id, r.credit_limit_minor as limit,
        coalesce(a.balance_minor, 0) as balance, coalesce(a.holds_minor, 0) as holds
      from resellers r left join accounts a
        on a.reseller_id = r.id and a.kind = 'reseller_funds' and a.currency = r.currency
      where r.id in (${list})`,
  )
  return new Map(
    rows.map(({ balance, holds, id, limit }) => {
      const funds = { balanceMinor: Number(balance), holdsMinor: Number(holds) }
      const limitMinor = limit === null ? null : Number(limit)
      return [id, { ...funds, availableMinor: availableMinor(funds, limitMinor) }]
    }),
  )
}

/** The reseller's credit as it is now; those asked for at once are read in one statement. */
export const creditOf = async (
  req: PayloadRequest,
  reseller: string,
): Promise<Credit | undefined> => {
  let batch = waiting.get(req)
  if (!batch) {
    const ids = new Set<string>()
    const credits = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      waiting.delete(req)
      return read(req, ids)
    })
    batch = { ids, credits }
    waiting.set(req, batch)
  }
  batch.ids.add(reseller)
  return (await batch.credits).get(reseller)
}
