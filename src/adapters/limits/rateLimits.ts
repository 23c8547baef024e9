import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

import { RATES, type Rate, type RateLimits } from '../../domain/limits/limits'
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
      const { isRefused, counted } = await countedBy(limiterOf(rate), key)
      const remaining = Math.max(0, counted.remainingPoints)
      return {
        isRefused,
        remaining,
        resetSeconds: Math.max(1, Math.ceil(counted.msBeforeNext / 1000)),
      }
    },
  }
}

/** A refusal is thrown by the library; anything else that is thrown is a failure. */
const countedBy = async (limiter: RateLimiterAbstract, key: string) => {
  try {
    return { isRefused: false, counted: await limiter.consume(key) }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { isRefused: true, counted: refusal }
  }
}
