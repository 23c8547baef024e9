import type { PayloadRequest } from 'payload'

import { forbidden } from '../access/can'
import { inSession, type Account } from '../auth/account'

export const CHANNELS = ['email', 'sms'] as const
export type Channel = (typeof CHANNELS)[number]

/** Who proves an e-mail address and a phone by codes; of staff a super admin vouches. */
export type Customer = Extract<Account, { collection: 'users' | 'resellers' }>

export const customerOf = (req: PayloadRequest): Customer => {
  const caller = inSession(req.user)
  if (caller.collection === 'admins') throw forbidden({})
  return caller
}

/** Where a code goes: the changed address that waits for its proof, else the present one. */
export const destinationOf = (account: Customer, channel: Channel): string => {
  if (channel === 'sms') return account.pendingPhone || account.phone
  return (account.collection === 'users' ? account.pendingEmail : undefined) || account.email
}

export const isProved = (account: Customer, channel: Channel): boolean =>
  channel === 'sms'
    ? Boolean(account.phoneVerifiedAt) && !account.pendingPhone
    : Boolean(account.emailVerifiedAt) && !(account.collection === 'users' && account.pendingEmail)
