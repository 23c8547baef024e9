import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import { rowsOf } from '../database/transaction'
import { now } from '../ports'
import { lockAccounts, type LockedAccount } from './accounts'
import { codeOf } from './chart'
import { lockTerms } from './terms'

/** Of a reseller's credit, in minor units; `available` is null where there is no limit. */
export type Hold = { reseller: string; currency: string; amountMinor: number }

export const creditExceeded = problem<{
  availableMinor: number
  neededMinor: number
  currency: string
}>('credit.exceeded', 409, () => 'The available credit does not cover this.')

/** What a reseller may still spend: balance + limit − holds; null without a limit. */
export const availableMinor = (
  { balanceMinor, holdsMinor }: Pick<LockedAccount, 'balanceMinor' | 'holdsMinor'>,
  creditLimitMinor: number | null,
): number | null =>
  creditLimitMinor === null ? null : balanceMinor + creditLimitMinor - holdsMinor

const BPS_PER_WHOLE = 10_000n

/** How much of the credit limit is used or held, in basis points of it; null where there is none to use. */
export const usedBps = (
  { balanceMinor, holdsMinor }: Pick<LockedAccount, 'balanceMinor' | 'holdsMinor'>,
  limitMinor: number | null,
): number | null =>
  limitMinor === null || limitMinor === 0
    ? null
    : Number((BigInt(Math.max(holdsMinor - balanceMinor, 0)) * BPS_PER_WHOLE) / BigInt(limitMinor))

/** How much of the limit was used before a change and is used after it. */
export type UsedChange = { before: number | null; after: number | null }

/** The reseller's funds, locked until the transaction ends. */
export const lockFunds = async (
  req: PayloadRequest,
  { currency, reseller }: Pick<Hold, 'currency' | 'reseller'>,
): Promise<LockedAccount> => {
  const ref = { kind: 'reseller_funds', reseller } as const
  const account = (await lockAccounts(req, [ref], currency)).get(codeOf(ref, currency))
  if (!account) throw new Error(`The funds of reseller ${reseller} in ${currency} were not opened`)
  return account
}

const change = async (req: PayloadRequest, id: string, byMinor: number): Promise<void> => {
  const at = now(req).toISOString()
  await rowsOf(
    req,
    sql`update accounts set holds_minor = holds_minor + ${byMinor}, revision = revision + 1, updated_at = ${at}
      where id = ${id}::uuid`,
  )
}

/**
 * Sets credit aside until the caller's transaction ends well: of two at once only as many pass as fit. 409 `credit.exceeded`.
 * Answers what it made of the share used.
 */
export const holdCredit = async (req: PayloadRequest, hold: Hold): Promise<UsedChange> => {
  if (hold.amountMinor === 0) return { before: null, after: null }
  const { limitMinor } = await lockTerms(req, hold)
  const account = await lockFunds(req, hold)
  const available = availableMinor(account, limitMinor)
  if (available !== null && available < hold.amountMinor)
    throw creditExceeded({
      availableMinor: available,
      neededMinor: hold.amountMinor,
      currency: hold.currency,
    })
  await change(req, account.id, hold.amountMinor)
  const held = { ...account, holdsMinor: account.holdsMinor + hold.amountMinor }
  return { before: usedBps(account, limitMinor), after: usedBps(held, limitMinor) }
}

/** Gives credit back that `holdCredit` set aside; its caller knows from a locked row that it is still held. */
export const releaseCredit = async (req: PayloadRequest, hold: Hold): Promise<void> => {
  if (hold.amountMinor === 0) return
  await lockTerms(req, hold)
  const account = await lockFunds(req, hold)
  await change(req, account.id, -hold.amountMinor)
}
