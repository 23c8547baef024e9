import { problem, Problem } from '../../core/problem'
import { says } from '../../core/words/sentence'

export type SignInAttempt = { collection: string; name: string; ip: string }

/**
 * Counts attempts to sign in before any password is hashed. Five wrong ones lock that pair of address
 * and name, fifty from anywhere slow the name down; nobody can lock another out.
 */
export type SignInLimits = {
  count(
    attempt: SignInAttempt,
  ): Promise<{ isLocked: true; retryAfterSeconds: number } | { isLocked: false; delayMs: number }>
  /** Takes back what a right password was counted for. */
  forgive(attempt: SignInAttempt): Promise<void>
}

export const tooMany = problem<{ retryAfterSeconds: number }>(
  'auth.too_many',
  429,
  ({ retryAfterSeconds }) =>
    says`Too many tries. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`,
)

export const isTooMany = (error: unknown): error is ReturnType<typeof tooMany> =>
  error instanceof Problem && error.code === 'auth.too_many'

/**
 * How often one address may do what costs a password's hashing, a mail, an SMS or money; `…_account` is how often the same
 * is done to one account, from anywhere. Signing in counts its accounts by `SignInLimits`, so that nobody is locked out.
 */
export const RATES = {
  sign_in: { points: 300, seconds: 600 },
  sign_in_account: { points: 5, seconds: 600 },
  password_reset: { points: 100, seconds: 600 },
  password_reset_account: { points: 10, seconds: 600 },
  invitation: { points: 100, seconds: 600 },
  invitation_account: { points: 10, seconds: 600 },
  code_send: { points: 60, seconds: 600 },
  code_send_account: { points: 10, seconds: 600 },
  code_check: { points: 100, seconds: 600 },
  code_check_account: { points: 30, seconds: 600 },
  trial_send: { points: 60, seconds: 600 },
  trial_send_account: { points: 30, seconds: 600 },
  sign_up: { points: 100, seconds: 600 },
  sign_up_account: { points: 10, seconds: 600 },
  money: { points: 1200, seconds: 600 },
  money_account: { points: 300, seconds: 600 },
} as const

export type Rate = keyof typeof RATES
/** What is counted by address; its accounts by the rate of its name with `_account`. */
export type Deed = Exclude<Rate, `${string}_account`>

/** Where a caller stands under a rate after one more was counted. */
export type Standing = {
  isRefused: boolean
  remaining: number
  /** Until all of it is free again. */
  resetSeconds: number
}

export type RateLimits = {
  count(rate: Rate, key: string): Promise<Standing>
}
