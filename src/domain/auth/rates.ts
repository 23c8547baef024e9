import type { PayloadRequest } from 'payload'

import { portsOf } from '../ports'
import { callerIp } from './callerIp'
import { tooMany, type Rate } from './limits'
import { noteStanding } from './standing'

/** Counts the caller's address before any work is done: 429 `auth.too_many` when it asks too often. */
export const countRate = async (req: PayloadRequest, rate: Rate): Promise<void> => {
  const standing = await portsOf(req).rateLimits.count(rate, callerIp(req))
  noteStanding(req, { rate, ...standing })
  if (standing.isRefused) throw tooMany({ retryAfterSeconds: standing.resetSeconds })
}
