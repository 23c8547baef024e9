import type { PayloadRequest } from 'payload'

import { isTooMany } from '../../src/domain/auth/limits'

/** Does the work; a 429 of it also says when to come back, in `Retry-After`. */
export const tellingWhen = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (isTooMany(error))
      req.responseHeaders = new Headers({ 'Retry-After': String(error.data.retryAfterSeconds) })
    throw error
  }
}
