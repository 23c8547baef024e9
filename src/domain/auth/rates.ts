import type { PayloadRequest } from 'payload'

import { portsOf } from '../ports'
import { callerIp } from './callerIp'
import { RATES, tooMany, type Rate } from './limits'

/** Counts the caller's address before any work is done: 429 `auth.too_many` when it asks too often. */
export const countRate = async (req: PayloadRequest, rate: Rate): Promise<void> => {
  const refusal = await portsOf(req).rateLimits.count(rate, callerIp(req))
  if (!refusal) return
  const { points } = RATES[rate]
  throw tooMany({ ...refusal, limit: points })
}
