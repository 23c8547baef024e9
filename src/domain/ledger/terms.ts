import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { rowsOf } from '../database/transaction'

/** On which terms a reseller trades; without a limit it is null. */
export type Terms = { currency: string; limitMinor: number | null }

export const currencyMismatch = problem<{ expected: string; given: string }>(
  'credit.currency_mismatch',
  422,
  ({ expected }) => says`This reseller trades in ${expected}.`,
)

/**
 * The reseller's terms, which nobody changes until the transaction ends. Always before the reseller's accounts are
 * locked: who changes the limit has locked the reseller and waits for them. 422 `credit.currency_mismatch`.
 */
export const lockTerms = async (
  req: PayloadRequest,
  { currency: given, reseller }: { currency: string; reseller: string },
): Promise<Terms> => {
  const [row] = await rowsOf<{ currency: string; limit: string | null }>(
    req,
    sql`select currency, credit_limit_minor as limit from resellers where id = ${reseller}::uuid for key share`,
  )
  if (!row) throw new Error(`There is no reseller ${reseller}`)
  const { currency, limit } = row
  if (currency !== given) throw currencyMismatch({ expected: currency, given })
  return { currency, limitMinor: limit === null ? null : Number(limit) }
}
