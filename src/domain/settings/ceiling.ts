import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import { readGeneral } from './read'

export const approvalRequired = problem<{ ceilingMinor: number; currency: string }>(
  'approval.required',
  403,
  () => 'This is above what you may do by yourself.',
)

type Amount = { amountMinor: number; currency: string }

const CEILINGS = { credit: 'creditCeilingMinor', refund: 'refundCeilingMinor' } as const

/**
 * 403 `approval.required` above the admin's own ceiling or, unset, the settings'; neither set is none, and a super admin has
 * none. A ceiling is in the settings' currency, and no amount in another can be told to lie below it.
 */
export const assertBelowCeiling = async (
  req: PayloadRequest,
  what: keyof typeof CEILINGS,
  { amountMinor, currency: given }: Amount,
): Promise<void> => {
  const { user } = req
  if (user?.collection !== 'admins' || user.role === 'super_admin') return
  const general = await readGeneral(req)
  const ceilingMinor = user[CEILINGS[what]] ?? general[CEILINGS[what]]
  if (ceilingMinor === null || ceilingMinor === undefined) return
  if (given === general.currency && Math.abs(amountMinor) <= ceilingMinor) return
  throw approvalRequired({ ceilingMinor, currency: general.currency })
}
