import type { CollectionBeforeOperationHook } from 'payload'

import { problem } from '../../src/core/problem'

export const authClosed = problem('auth.closed', 403, () => 'Sign in and out through /api/auth.')

const OURS = new Set(['login', 'refresh', 'forgotPassword', 'resetPassword'])

/**
 * Payload's own ways to a session or a new password count no attempts and write whole accounts back.
 * REST leads to our verbs before they are reached; here GraphQL and whatever else knocks is closed.
 */
export const guardAuthOperations: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
}) => {
  if (OURS.has(operation) && overrideAccess !== true) throw authClosed({})
  return args
}
