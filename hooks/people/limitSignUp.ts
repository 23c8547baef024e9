import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { normaliseName } from '../../src/domain/auth/account'
import { countRate } from '../../src/domain/limits/countRate'
import { limitHeaders } from '../../src/domain/limits/standing'

/** Strangers who register are counted by their address, and by the account they ask for, before anything is read or hashed. */
export const limitSignUp: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local')
    await tellingWhen(req, emailIn(args))
  return args
}

const tellingWhen = async (req: PayloadRequest, email: string | undefined): Promise<void> => {
  try {
    await countRate(req, 'sign_up', email && `users:${normaliseName(email)}`)
    req.responseHeaders = new Headers(limitHeaders(req))
  } catch (error) {
    req.responseHeaders = new Headers(limitHeaders(req, error))
    throw error
  }
}

const emailIn = (args: { data?: unknown }): string | undefined => {
  const { data } = args
  const email: unknown = data instanceof Object && 'email' in data ? data.email : undefined
  return typeof email === 'string' ? email : undefined
}
