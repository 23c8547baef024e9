import type { PayloadRequest } from 'payload'

/** The address the request came from, as the nearest proxy says. */
export const callerIp = (req: PayloadRequest): string =>
  req.headers?.get('x-forwarded-for')?.split(',')[0]?.trim().slice(0, 45) || 'unknown'
