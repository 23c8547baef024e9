import { problem } from '../../core/problem'
import { callerKind, forbidden, type Caller, type CallerKind } from '../access/can'
import { apiKeyOf } from '../access/apiKey'
import { sessionNeeded, type AccountCollection } from './account'

/** Who may set somebody else's password by editing the account. */
const SETTERS: Record<AccountCollection, readonly CallerKind[]> = {
  admins: ['super_admin'],
  resellers: ['super_admin', 'admin'],
  users: ['super_admin', 'admin'],
}

const useTheLink = problem(
  'password.not_by_update',
  403,
  () => 'Set your own password through /api/auth/password.',
)

/** Staff may set their own from the panel's account form; a customer proves themself first, by mail. */
export const assertMaySetPassword = (
  caller: Caller,
  { collection, id }: { collection: AccountCollection; id: string },
): void => {
  // Without a caller it is the server itself: access has turned the anonymous away.
  if (!caller) return
  if (apiKeyOf(caller)) throw sessionNeeded({})
  const isOwn = caller.collection === collection && caller.id === id
  if (isOwn && collection !== 'admins') throw useTheLink({})
  if (!isOwn && !SETTERS[collection].includes(callerKind(caller))) throw forbidden({})
}
