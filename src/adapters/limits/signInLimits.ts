import { createHash } from 'node:crypto'

import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

import type { SignInAttempt, SignInLimits } from '../../domain/limits/limits'
import { createLimitStore, type LimitStore } from './store'

const WINDOW_SECONDS = 600
const WRONG_BEFORE_LOCK = 5
const WRONG_BEFORE_DELAY = 50
const DELAY_MS = 2000

/** Counts where the store does: by default in this process's memory, and a restart forgives. */
export const createSignInLimits = (store: LimitStore = createLimitStore({})): SignInLimits => {
  const pairs = store({ name: 'sign_in_pair', points: WRONG_BEFORE_LOCK, seconds: WINDOW_SECONDS })
  const names = store({ name: 'sign_in_name', points: WRONG_BEFORE_DELAY, seconds: WINDOW_SECONDS })
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
const lockedFor = async (pairs: RateLimiterAbstract, pair: string): Promise<number | undefined> => {
  try {
    const { remainingPoints } = await pairs.consume(pair)
    if (remainingPoints === 0) await pairs.block(pair, WINDOW_SECONDS)
    return undefined
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}

const nameOf = ({ collection, name }: SignInAttempt): string => short([collection, name])
const pairOf = ({ collection, ip, name }: SignInAttempt): string => short([collection, name, ip])

/** A shared store takes keys of some length, and no addresses of people in clear. */
const short = (parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
