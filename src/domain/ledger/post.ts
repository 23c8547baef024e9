import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { rowsOf } from '../database/transaction'
import { now } from '../ports'
import { lockAccounts } from './accounts'
import { codeOf, type AccountRef, type PostingType } from './chart'

export type Line = { account: AccountRef; amountMinor: number }

export type Posting = {
  type: PostingType
  /** Id of the transaction that it books; with the type it is the posting's key. */
  transaction: string
  currency: string
  lines: readonly Line[]
}

/**
 * Books a posting, in the caller's transaction. The same posting again changes nothing. Balances move nowhere else:
 * a trigger refuses a balance that is not its newest entry's. Throws where the lines do not sum to zero: a bug, no refusal.
 */
export const post = async (req: PayloadRequest, posting: Posting): Promise<void> => {
  const lines = merged(posting)
  if (lines.length === 0) return
  const accounts = await lockAccounts(
    req,
    lines.map(({ account }) => account),
    posting.currency,
  )
  const entries = lines.map(({ account, amountMinor }) => ({
    id: uuidv7(),
    account: accounts.get(codeOf(account, posting.currency))?.id,
    amount: amountMinor,
  }))
  await rowsOf(req, booked(req, posting, entries))
}

/**
 * Books several postings of one currency. Their accounts are locked together: one posting after the other would lock
 * shared accounts before a reseller's own. Last of all in a transaction, for shared accounts stay locked until the commit.
 */
export const postAll = async (req: PayloadRequest, postings: readonly Posting[]): Promise<void> => {
  const [first, ...more] = postings
  if (!first) return
  if (more.length > 0)
    await lockAccounts(
      req,
      postings.flatMap(({ lines }) => lines.map(({ account }) => account)),
      first.currency,
    )
  for (const posting of postings) await post(req, posting)
}

/** One line an account, without those that move nothing. */
const merged = ({ currency, lines, type }: Posting): Line[] => {
  const byCode = new Map<string, Line>()
  for (const line of lines) {
    const code = codeOf(line.account, currency)
    const before = byCode.get(code)?.amountMinor ?? 0
    byCode.set(code, { account: line.account, amountMinor: before + line.amountMinor })
  }
  const moving = [...byCode.values()].filter(({ amountMinor }) => amountMinor !== 0)
  const sum = moving.reduce((total, { amountMinor }) => total + amountMinor, 0)
  if (sum !== 0) throw new Error(`A ${type} posting of ${currency} sums to ${sum}, not to zero`)
  return moving
}

type Entry = { id: string; account: string | undefined; amount: number }

/** A statement of its own after the locks, so that it sees what whoever held them before has booked. */
const booked = (
  req: PayloadRequest,
  { currency, transaction, type }: Posting,
  entries: Entry[],
) => {
  const key = `${type}:${transaction}`
  const at = now(req).toISOString()
  return sql`
    with line as (
      select * from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as line (id uuid, account uuid, amount numeric)
      where not exists (select 1 from ledger_entries where posting = ${key})
    ), moved as (
      update accounts set balance_minor = balance_minor + line.amount, version = version + 1,
        revision = revision + 1, updated_at = ${at}::timestamptz
      from line where accounts.id = line.account
      returning line.id, accounts.id as account, line.amount, accounts.version, accounts.balance_minor
    )
    insert into ledger_entries (id, posting, type, transaction_id, account_id, amount_minor, currency, version,
      balance_after_minor, revision, created_at, updated_at)
    select id, ${key}, ${type}, ${transaction}::uuid, account, amount, ${currency}, version, balance_minor,
      1, ${at}::timestamptz, ${at}::timestamptz
    from moved`
}
