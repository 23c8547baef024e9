import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { portsOf } from '../ports'
import { callerIp } from '../access/callerIp'
import { tooMany, type Deed, type Rate } from './limits'
import { noteStanding } from './standing'

/**
 * Counts the caller's address, and then the account it is done to, before any work: 429 `auth.too_many` when either
 * asks too often. An address that is refused uses up nothing of an account.
 */
export const countRate = async (
  req: PayloadRequest,
  deed: Deed,
  account?: string,
): Promise<void> => {
  await count(req, deed, callerIp(req))
  if (account) await countAccount(req, deed, account)
}

/** For what learns only by its work which account it is about. */
export const countAccount = (req: PayloadRequest, deed: Deed, account: string): Promise<void> =>
  count(req, `${deed}_account`, short(account))

const count = async (req: PayloadRequest, rate: Rate, key: string): Promise<void> => {
  const standing = await portsOf(req).rateLimits.count(rate, key)
  noteStanding(req, { rate, ...standing })
  if (standing.isRefused) throw tooMany({ retryAfterSeconds: standing.resetSeconds })
}

/**
 * Counts a caller who moves money, whichever door they came by; what the worker and scripts do is nobody's request.
 */
export const countMoney = async (req: PayloadRequest): Promise<void> => {
  if (req.payloadAPI === 'local') return
  const { user } = req
  await countRate(req, 'money', user ? `${user.collection}:${user.id}` : undefined)
}

/** A shared store takes keys of some length, and no addresses of people in clear. */
const short = (account: string): string => createHash('sha256').update(account).digest('base64url')
