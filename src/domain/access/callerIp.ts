import type { PayloadRequest } from 'payload'

/**
 * The address the request came from. The front door (`src/server/front/origin.ts`) writes this header itself: it holds one
 * address, and nothing that a caller could have made up.
 */
export const callerIp = (req: { headers?: Headers }): string =>
  req.headers?.get('x-forwarded-for')?.split(',')[0]?.trim().slice(0, 45) || 'unknown'

/** What the caller says it is: a browser's name, most often. */
export const callerAgent = (req: PayloadRequest): string | undefined =>
  req.headers?.get('user-agent')?.slice(0, 300) || undefined
