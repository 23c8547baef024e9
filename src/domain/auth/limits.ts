import { problem, Problem } from '../../core/problem'

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
    `Too many wrong passwords. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`,
)

export const isTooMany = (error: unknown): error is ReturnType<typeof tooMany> =>
  error instanceof Problem && error.code === 'auth.too_many'
