import type { PayloadRequest } from 'payload'

import { forbidden } from '../access/can'
import { inSession, type Account } from '../auth/account'

export const CHANNELS = ['email', 'sms'] as const
export type Channel = (typeof CHANNELS)[number]

/**
 * Whoever proves an address by a code: customers their e-mail and their phone, staff the e-mail address they change to;
 * for the first one whoever made their account vouches.
 */
export const proverOf = (req: PayloadRequest, channel: Channel): Account => {
  const caller = inSession(req.user)
  if (caller.collection === 'admins' && channel === 'sms') throw forbidden({})
  return caller
}

const phoneOf = (account: Account) =>
  account.collection === 'admins' ? {} : { now: account.phone, next: account.pendingPhone }

/** Where a code goes: the changed address that waits for its proof, else the present one. */
export const destinationOf = (account: Account, channel: Channel): string => {
  if (channel === 'email') return account.pendingEmail || account.email
  const { next, now } = phoneOf(account)
  return next || now || ''
}

export const isProved = (account: Account, channel: Channel): boolean => {
  if (channel === 'email' && account.pendingEmail) return false
  if (account.collection === 'admins') return true
  return channel === 'email'
    ? Boolean(account.emailVerifiedAt)
    : Boolean(account.phoneVerifiedAt) && !account.pendingPhone
}
