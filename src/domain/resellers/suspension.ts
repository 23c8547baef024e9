import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { findAsCaller, rowsOf } from '../database/transaction'

/** What suspending a reseller would stop, and what would stay as it is. */
export type Suspension = {
  /** Devices that are signed in. */
  sessions: number
  apiKeys: number
  /** Clients that can be ordered for now. */
  clients: number
  /** Orders under way, which stay as they are. */
  openOrders: number
  heldMinor: number
  currency: string
}

type Row = Record<'sessions' | 'keys' | 'clients' | 'orders' | 'held', string>

/** Counts it as it is now; changes nothing. For whoever may suspend. */
export const suspensionOf = async (req: PayloadRequest, id: string): Promise<Suspension> => {
  const { currency } = await findAsCaller(req, 'resellers', id)
  assertCan(req.user, 'resellers.changeStatus')
  const [row] = await rowsOf<Row>(
    req,
    sql`select
      (select count(*) from resellers_sessions where _parent_id = ${id} and expires_at > now())::text as sessions,
      (select count(*) from api_keys where reseller_id = ${id} and revoked_at is null
        and (expires_at is null or expires_at > now()))::text as keys,
      (select count(*) from clients where reseller_id = ${id} and status = 'active' and deleted_at is null)::text as clients,
      (select count(*) from orders where reseller_id = ${id}
        and status in ('pending', 'confirmed', 'dispatched', 'delivered'))::text as orders,
      (select coalesce(sum(holds_minor), 0) from accounts
        where reseller_id = ${id} and kind = 'reseller_funds')::text as held`,
  )
  return {
    sessions: Number(row?.sessions),
    apiKeys: Number(row?.keys),
    clients: Number(row?.clients),
    openOrders: Number(row?.orders),
    heldMinor: Number(row?.held),
    currency,
  }
}
