import type { PayloadRequest } from 'payload'

import { isTooMany } from '../../src/domain/auth/limits'

type Limit = { retryAfterSeconds: number; limit?: number }

/** `Retry-After` for everybody, and the `RateLimit-*` of the IETF draft where a rate was the reason. */
const limitHeaders = ({ limit, retryAfterSeconds }: Limit): Record<string, string> => ({
  'Retry-After': String(retryAfterSeconds),
  'RateLimit-Remaining': '0',
  'RateLimit-Reset': String(retryAfterSeconds),
  ...(limit === undefined ? {} : { 'RateLimit-Limit': String(limit) }),
})

/** Does the work; a 429 of it also says when to come back. */
export const tellingWhen = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (isTooMany(error)) req.responseHeaders = new Headers(limitHeaders(error.data))
    throw error
  }
}
