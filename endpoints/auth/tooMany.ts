import type { PayloadRequest } from 'payload'

import { isTooMany } from '../../src/domain/auth/limits'
import { rateHeaders } from '../../src/domain/auth/standing'

/** Does the work of a limited path: its answer says where the caller stands, a 429 also when to come back. */
export const tellingWhen = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (isTooMany(error)) tell(req, { 'Retry-After': String(error.data.retryAfterSeconds) })
    throw error
  } finally {
    tell(req, rateHeaders(req))
  }
}

const tell = (req: PayloadRequest, told: Record<string, string>): void => {
  req.responseHeaders ??= new Headers()
  for (const [name, value] of Object.entries(told)) req.responseHeaders.set(name, value)
}
