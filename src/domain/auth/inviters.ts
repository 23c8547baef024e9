import type { Permission } from '../access/can'
import type { AccountCollection } from './account'

/** Whoever may make such accounts invites their owners, again too; a stranger may make a user, but invites nobody. */
export const MAY_INVITE: Record<AccountCollection, Permission> = {
  admins: 'admins.create',
  resellers: 'resellers.create',
  users: 'users.changeStatus',
}
