import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'
import type { AccountKind, AccountRef } from './chart'
import type { Line, Posting } from './post'

type Booked = {
  kind: AccountKind
  gateway: string | null
  reseller: string | null
  amount: string
  currency: string
}

const accountOf = ({ gateway, kind, reseller }: Booked): AccountRef => {
  if (kind === 'gateway') return { kind, gateway: gateway ?? '' }
  if (kind === 'reseller_funds' || kind === 'reseller_commission')
    return { kind, reseller: reseller ?? '' }
  return { kind }
}

const lineOf = (booked: Booked): Line => ({
  account: accountOf(booked),
  amountMinor: -Number(booked.amount),
})

/**
 * The opposite of what a refund moved, and with it what becomes of the commission, as one posting keyed by the refund: to
 * be booked, where twice is once. None of what was never booked.
 */
export const reversalOf = async (
  req: PayloadRequest,
  refund: string,
  commission: readonly Line[],
): Promise<Posting[]> => {
  const booked = await rowsOf<Booked>(
    req,
    sql`select a.kind, a.gateway, a.reseller_id as reseller, e.amount_minor as amount, e.currency
      from ledger_entries e join accounts a on a.id = e.account_id
      where e.posting = ${`refund:${refund}`}`,
  )
  const [first] = booked
  if (!first) return []
  const lines = [...booked.map(lineOf), ...commission]
  return [{ type: 'refund_reversal', transaction: refund, currency: first.currency, lines }]
}
