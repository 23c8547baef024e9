import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isTooMany } from '../src/domain/auth/limits'
import { countRate } from '../src/domain/auth/rates'
import { rateHeaders } from '../src/domain/auth/standing'

/** Strangers who register are counted by address before anything is read or hashed. */
export const limitSignUp: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local') await tellingWhen(req)
  return args
}

const tellingWhen = async (req: PayloadRequest): Promise<void> => {
  try {
    await countRate(req, 'sign_up')
    req.responseHeaders = new Headers(rateHeaders(req))
  } catch (error) {
    if (isTooMany(error))
      req.responseHeaders = new Headers({
        ...rateHeaders(req),
        'Retry-After': String(error.data.retryAfterSeconds),
      })
    throw error
  }
}
