import type { Payload } from 'payload'

const KEPT_MS = 1000

type Kept = { at: number; origins: Promise<ReadonlySet<string>> }

const kept = new WeakMap<Payload, Kept>()

/**
 * Whether the API settings name this origin, as they stood a second ago at most: every process heeds a change without a
 * restart. While the database is away, what was last known counts.
 */
export const isAllowedOrigin = async (payload: Payload, origin: string): Promise<boolean> => {
  const known = kept.get(payload)
  if (known && known.at > Date.now() - KEPT_MS) return (await known.origins).has(origin)
  const origins = read(payload).catch(async () => (await known?.origins) ?? new Set<string>())
  kept.set(payload, { at: Date.now(), origins })
  return (await origins).has(origin)
}

const read = async (payload: Payload): Promise<ReadonlySet<string>> => {
  // without req: asked before the request has one.
  const { allowedOrigins } = await payload.findGlobal({
    slug: 'api',
    depth: 0,
    overrideAccess: true,
  })
  return new Set(allowedOrigins)
}
