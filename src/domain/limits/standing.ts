import type { PayloadRequest } from 'payload'

import { isTooMany, RATES, type Rate, type Standing } from './limits'

type Noted = Standing & { rate: Rate }

const noted = new WeakMap<object, Map<Rate, Noted>>()

/** Keeps for the answer where the caller stands, under each rate that counted. */
export const noteStanding = (req: PayloadRequest, standing: Noted): void => {
  const standings = noted.get(req) ?? new Map<Rate, Noted>()
  noted.set(req, standings.set(standing.rate, standing))
}

/**
 * The headers of a limited path, whether it lets through or not. `RateLimit` and `RateLimit-Policy` are those of
 * draft-ietf-httpapi-ratelimit-headers-10, with every rate that counted; the other three those of its earlier versions,
 * which most libraries read, of the rate that ends first.
 */
const rateHeaders = (req: PayloadRequest): Record<string, string> => {
  const standings = [...(noted.get(req)?.values() ?? [])]
  const [tightest] = standings.toSorted((a, b) => a.remaining - b.remaining || refusedFirst(a, b))
  if (!tightest) return {}
  return {
    'RateLimit-Policy': standings.map(policyOf).join(', '),
    RateLimit: standings
      .map(({ rate, remaining, resetSeconds }) => `"${rate}";r=${remaining};t=${resetSeconds}`)
      .join(', '),
    'RateLimit-Limit': String(RATES[tightest.rate].points),
    'RateLimit-Remaining': String(tightest.remaining),
    'RateLimit-Reset': String(tightest.resetSeconds),
  }
}

const policyOf = ({ rate }: Noted): string => {
  const { points, seconds } = RATES[rate]
  return `"${rate}";q=${points};w=${seconds}`
}

const refusedFirst = (a: Standing, b: Standing): number => Number(b.isRefused) - Number(a.isRefused)

/** The same for an answer that may be a refusal: a 429 also says in `Retry-After` when to come back. */
export const limitHeaders = (req: PayloadRequest, error?: unknown): Record<string, string> => ({
  ...rateHeaders(req),
  ...(isTooMany(error) ? { 'Retry-After': String(error.data.retryAfterSeconds) } : {}),
})
