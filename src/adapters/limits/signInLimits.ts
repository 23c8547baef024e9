import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import type { SignInAttempt, SignInLimits } from '../../domain/auth/limits'

const WINDOW_SECONDS = 600
const WRONG_BEFORE_LOCK = 5
const WRONG_BEFORE_DELAY = 50
const DELAY_MS = 2000

/** Counts in this process's memory; a restart forgives. */
export const createSignInLimits = (): SignInLimits => {
  const pairs = new RateLimiterMemory({ points: WRONG_BEFORE_LOCK, duration: WINDOW_SECONDS })
  const names = new RateLimiterMemory({ points: WRONG_BEFORE_DELAY, duration: WINDOW_SECONDS })
  return {
    async count(attempt) {
      const retryAfterSeconds = await lockedFor(pairs, pairOf(attempt))
      if (retryAfterSeconds !== undefined) return { isLocked: true, retryAfterSeconds }
      const { consumedPoints } = await names.penalty(nameOf(attempt))
      return { isLocked: false, delayMs: consumedPoints > WRONG_BEFORE_DELAY ? DELAY_MS : 0 }
    },
    async forgive(attempt) {
      await pairs.delete(pairOf(attempt))
      await names.reward(nameOf(attempt))
    },
  }
}

/** Counts one more; the last that is let through locks the pair from now, not from its first. */
const lockedFor = async (pairs: RateLimiterMemory, pair: string): Promise<number | undefined> => {
  try {
    const { remainingPoints } = await pairs.consume(pair)
    if (remainingPoints === 0) await pairs.block(pair, WINDOW_SECONDS)
    return undefined
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}

const nameOf = ({ collection, name }: SignInAttempt): string => JSON.stringify([collection, name])
const pairOf = ({ collection, ip, name }: SignInAttempt): string =>
  JSON.stringify([collection, name, ip])
