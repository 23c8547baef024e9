import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { bpsToPercent } from '../../core/money'
import { rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { codeOf } from '../ledger/chart'
import { usedBps, type UsedChange } from '../ledger/holds'
import { alertStaff } from '../notifications/queueMail'
import { readGeneral } from '../settings/read'

const BPS_PER_PERCENT = 100

/**
 * Tells in an event, and to staff, that a change made the share used of a credit limit cross one of the settings'
 * thresholds upwards; of several crossed at once the highest. In the transaction that crosses, so once a crossing.
 */
export const tellCreditUsed = async (
  req: PayloadRequest,
  reseller: string,
  { after, before }: UsedChange,
): Promise<void> => {
  const [from, to] = [before ?? 0, after ?? 0]
  if (to <= from) return
  const { creditThresholds } = await readGeneral(req)
  const crossed = (creditThresholds ?? [])
    .map((percent) => Number(percent) * BPS_PER_PERCENT)
    .filter((threshold) => from < threshold && threshold <= to)
  if (crossed.length === 0) return
  const summary = `${bpsToPercent(Math.max(...crossed))} % of the credit limit is used.`
  const subject = { collection: 'resellers' as const, id: reseller }
  const shares = { from: `${bpsToPercent(from)} %`, to: `${bpsToPercent(to)} %` }
  await recordEvent(req, { type: 'reseller.credit_used', subject, summary, ...shares })
  await alertStaff(req, { summary: `A reseller: ${summary}`, subject })
}

type LimitChange = {
  reseller: string
  currency: string
  before: number | null
  after: number | null
}

/** The same for a limit that was changed in this transaction, whose change has locked the funds. */
export const tellLimitChanged = async (
  req: PayloadRequest,
  { after, before, currency, reseller }: LimitChange,
): Promise<void> => {
  const [funds] = await rowsOf<{ balance: string; holds: string }>(
    req,
    sql`select balance_minor as balance, holds_minor as holds from accounts
      where code = ${codeOf({ kind: 'reseller_funds', reseller }, currency)}`,
  )
  if (!funds) return
  const moved = { balanceMinor: Number(funds.balance), holdsMinor: Number(funds.holds) }
  const used = { before: usedBps(moved, before), after: usedBps(moved, after) }
  await tellCreditUsed(req, reseller, used)
}
