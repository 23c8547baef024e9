import type { PayloadRequest } from 'payload'

import { RATES, type Rate, type Standing } from './limits'

type Noted = Standing & { rate: Rate }

const noted = new WeakMap<object, Noted>()

/** Keeps for the answer where the caller stands. */
export const noteStanding = (req: PayloadRequest, standing: Noted): void => {
  noted.set(req, standing)
}

/**
 * The headers of a limited path, whether it lets through or not. `RateLimit` and `RateLimit-Policy` are those of
 * draft-ietf-httpapi-ratelimit-headers-10, the other three those of its earlier versions, which most libraries read.
 */
export const rateHeaders = (req: PayloadRequest): Record<string, string> => {
  const standing = noted.get(req)
  if (!standing) return {}
  const { rate, remaining, resetSeconds } = standing
  const { points, seconds } = RATES[rate]
  return {
    'RateLimit-Policy': `"${rate}";q=${points};w=${seconds}`,
    RateLimit: `"${rate}";r=${remaining};t=${resetSeconds}`,
    'RateLimit-Limit': String(points),
    'RateLimit-Remaining': String(remaining),
    'RateLimit-Reset': String(resetSeconds),
  }
}
