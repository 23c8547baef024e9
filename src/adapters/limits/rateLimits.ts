import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

import { RATES, type Rate, type RateLimits } from '../../domain/auth/limits'
import type { LimitStore } from './store'

/** One counter for each rate, made when it is first needed. */
export const createRateLimits = (store: LimitStore): RateLimits => {
  const limiters = new Map<Rate, RateLimiterAbstract>()
  const limiterOf = (rate: Rate): RateLimiterAbstract => {
    const limiter = limiters.get(rate) ?? store({ name: rate, ...RATES[rate] })
    limiters.set(rate, limiter)
    return limiter
  }
  return {
    async count(rate, key) {
      try {
        await limiterOf(rate).consume(key)
        return undefined
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        return { retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) }
      }
    },
  }
}
