import { secondsIn } from './problem.js'

export type Send = (request: Request) => Promise<Response>

export type RetryOptions = {
  /** How often a request is sent at most, the first time included. */
  tries: number
  /** The wait before the second try; it doubles from try to try. */
  firstWaitMs: number
  /** A wait longer than this is the caller's to decide on: the refusal is handed out. */
  longestWaitMs: number
  wait: (ms: number) => Promise<void>
}

export const RETRY: RetryOptions = {
  tries: 4,
  firstWaitMs: 300,
  longestWaitMs: 30_000,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

type Outcome = { response: Response } | { error: unknown }

/**
 * Sends again what failed for a passing reason, as long as that cannot do anything twice: reads, and writes under an
 * `Idempotency-Key`, after a broken connection, 429 and 5xx. Other writes go out again only after 429, which is said
 * before any work. `Retry-After` is obeyed.
 */
export const retrying =
  (send: Send, { firstWaitMs, longestWaitMs, tries, wait }: RetryOptions): Send =>
  async (request) => {
    for (let tried = 1; ; tried += 1) {
      // A body can be read once, so each try has a copy.
      const outcome = await outcomeOf(send, request.clone())
      const waitMs = waitAfter(outcome) ?? jittered(firstWaitMs * 2 ** (tried - 1))
      const isLast = tried >= tries || waitMs > longestWaitMs || request.signal.aborted
      if (isLast || !(await mayPass(request, outcome))) return settled(outcome)
      await wait(waitMs)
    }
  }

const outcomeOf = async (send: Send, request: Request): Promise<Outcome> => {
  try {
    return { response: await send(request) }
  } catch (error) {
    return { error }
  }
}

const settled = (outcome: Outcome): Response => {
  if ('error' in outcome) throw outcome.error
  return outcome.response
}

const waitAfter = (outcome: Outcome): number | undefined => {
  if ('error' in outcome) return undefined
  const seconds = secondsIn(outcome.response.headers.get('retry-after'))
  return seconds === undefined ? undefined : seconds * 1000
}

/** Many clients that failed together come back apart. */
const jittered = (ms: number): number => ms * (0.5 + Math.random() / 2)

const mayPass = async (request: Request, outcome: Outcome): Promise<boolean> => {
  if ('response' in outcome && outcome.response.status === 429) return true
  if (!isSafe(request)) return false
  return 'error' in outcome || outcome.response.status >= 500 || isUnderWay(outcome.response)
}

const isSafe = ({ headers, method }: Request): boolean =>
  method === 'GET' || method === 'HEAD' || headers.has('idempotency-key')

/** The first try of this key is still at work: its answer is the one to wait for. */
const isUnderWay = async (response: Response): Promise<boolean> =>
  response.status === 409 && (await response.clone().text()).includes('"idempotency.in_progress"')
