import Stripe from 'stripe'

export type StripeSettings = {
  secretKey: string | undefined
  /** Two while one replaces the other. */
  webhookSecrets: readonly string[]
  /** Another address of its API; tests have theirs. */
  apiBase?: string | undefined
  /** Until an answer counts as none. */
  timeoutMs?: number
}

// A request of ours has 60 seconds, and may need two of Stripe's.
const TIMEOUT_MS = 20_000

const addressOf = (apiBase: string) => {
  const { hostname, port, protocol } = new URL(apiBase)
  return {
    host: hostname,
    protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
    ...(port ? { port: Number(port) } : {}),
  }
}

/** The official client. It repeats nothing by itself but what was never sent: the worker asks again, under the same key. */
export const createStripe = ({ apiBase, secretKey, timeoutMs }: StripeSettings): Stripe =>
  new Stripe(secretKey ?? '', {
    maxNetworkRetries: 0,
    timeout: timeoutMs ?? TIMEOUT_MS,
    telemetry: false,
    ...(apiBase ? addressOf(apiBase) : {}),
  })
