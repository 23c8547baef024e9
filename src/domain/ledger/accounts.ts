import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { rowsOf } from '../database/transaction'
import { now } from '../ports'
import { codeOf, type AccountRef } from './chart'

export type LockedAccount = {
  id: string
  code: string
  balanceMinor: number
  holdsMinor: number
}

type Row = { id: string; code: string; balance: string; holds: string }

/** None of them while one is missing: who locked some and then opened another would lock out of order. */
const lockIfAll = async (req: PayloadRequest, codes: string[]): Promise<LockedAccount[]> => {
  const list = sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  )
  const rows = await rowsOf<Row>(
    req,
    sql`select id, code, balance_minor as balance, holds_minor as holds from accounts
      where code in (${list}) and (select count(*) from accounts where code in (${list})) = ${codes.length}
      order by (reseller_id is null), code collate "C" for update`,
  )
  return rows.map(({ balance, holds, ...row }) => ({
    ...row,
    balanceMinor: Number(balance),
    holdsMinor: Number(holds),
  }))
}

const open = (req: PayloadRequest, ref: AccountRef, currency: string): Promise<unknown> => {
  const at = now(req).toISOString()
  return rowsOf(
    req,
    sql`insert into accounts (id, code, kind, currency, gateway, reseller_id, revision, created_at, updated_at)
      values (${uuidv7()}, ${codeOf(ref, currency)}, ${ref.kind}, ${currency},
        ${'gateway' in ref ? ref.gateway : null}, ${'reseller' in ref ? ref.reseller : null}::uuid, 1, ${at}, ${at})
      on conflict (code) do nothing`,
  )
}

/** A reseller's accounts come first: who holds one may still need the shared ones, never the other way round. */
const inOrder = (refs: readonly AccountRef[], currency: string): Map<string, AccountRef> =>
  new Map(
    refs
      .map((ref) => ({ ref, code: codeOf(ref, currency), rank: 'reseller' in ref ? 0 : 1 }))
      .sort((one, other) => one.rank - other.rank || (one.code < other.code ? -1 : 1))
      .map(({ code, ref }) => [code, ref]),
  )

/**
 * Locks these accounts until the transaction ends, in the one order in which everybody does, and opens those that
 * are not there yet.
 */
export const lockAccounts = async (
  req: PayloadRequest,
  refs: readonly AccountRef[],
  currency: string,
): Promise<Map<string, LockedAccount>> => {
  const wanted = inOrder(refs, currency)
  let locked = await lockIfAll(req, [...wanted.keys()])
  if (locked.length === 0)
    for (const [code, ref] of wanted) {
      await open(req, ref, currency)
      locked = [...locked, ...(await lockIfAll(req, [code]))]
    }
  return new Map(locked.map((account) => [account.code, account]))
}
