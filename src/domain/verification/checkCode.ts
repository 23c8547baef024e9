import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { User } from '../../../payload-types'
import { lockAccount, type Account } from '../auth/account'
import { countRate } from '../limits/countRate'
import { inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { now } from '../ports'
import { codeInvalid, hashOfCode, isSameHash, MOST_TRIES } from './code'
import { destinationOf, proverOf, type Channel } from './contacts'

type Given = { channel: Channel; code: string }

/**
 * Proves the address a code was sent to, which counts from now on; a user with both proved becomes `active`.
 * 422 alike for a wrong, late, used or often tried code; of two with the right one at once one wins.
 */
export const checkCode = async (req: PayloadRequest, given: Given): Promise<void> => {
  const caller = proverOf(req, given.channel)
  await countRate(req, 'code_check', `${caller.collection}:${caller.id}`)
  const destination = await tried(req, caller, given)
  if (destination === undefined) throw codeInvalid({})
  await inTransaction(req, async () => {
    const account = await lockAccount(req, caller.collection, caller.id)
    const isTheirs = account && destinationOf(account, given.channel) === destination
    if (!isTheirs || !(await used(req, caller, given.channel))) throw codeInvalid({})
    await prove(req, account, given.channel)
  })
}

/** Counts the try first, in a statement of its own, so that no rival tries more often. Where the code was sent. */
const tried = async (
  req: PayloadRequest,
  caller: Account,
  { channel, code }: Given,
): Promise<string | undefined> => {
  const [row] = await rowsOf<{ code_hash: string; destination: string }>(
    req,
    sql`update one_time_codes set tries = tries + 1
        where collection = ${caller.collection} and account_id = ${caller.id}
          and channel = ${channel} and tries < ${MOST_TRIES}
          and expires_at > ${now(req).toISOString()} and code_hash <> ''
        returning code_hash, destination`,
  )
  if (!row) return undefined
  const hash = hashOfCode(req, caller, { channel, code, destination: row.destination })
  return isSameHash(hash, row.code_hash) ? row.destination : undefined
}

/** The row stays, for it counts how often codes were sent. False when somebody else was faster. */
const used = async (req: PayloadRequest, caller: Account, channel: Channel): Promise<boolean> => {
  const rows = await rowsOf(
    req,
    sql`update one_time_codes set code_hash = '' where collection = ${caller.collection}
          and account_id = ${caller.id} and channel = ${channel} and code_hash <> '' returning channel`,
  )
  return rows.length > 0
}

const prove = async (req: PayloadRequest, account: Account, channel: Channel): Promise<void> => {
  const { collection, id } = account
  const moment = now(req).toISOString()
  const proved = changeOf(account, channel, moment)
  await req.payload.update({
    collection,
    id,
    data: proved,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const subject = { collection, id }
  await recordEvent(req, {
    type: 'verification.succeeded',
    subject,
    summary: `Proved their ${channel === 'sms' ? 'phone number' : 'e-mail address'}.`,
  })
  if (proved.status === undefined) return
  await recordEvent(req, {
    type: 'user.status_changed',
    subject,
    summary: 'User status changed from pending_verification to active.',
    from: 'pending_verification',
    to: 'active',
  })
}

type Proved = Partial<
  Pick<User, 'email' | 'pendingEmail' | 'emailVerifiedAt' | 'phone' | 'pendingPhone' | 'status'> & {
    phoneVerifiedAt: string
  }
> & { status?: 'active' }

const changeOf = (account: Account, channel: Channel, moment: string): Proved => {
  const destination = destinationOf(account, channel)
  if (account.collection === 'admins') return { email: destination, pendingEmail: null }
  const isOtherProved = channel === 'sms' ? account.emailVerifiedAt : account.phoneVerifiedAt
  const isDone = account.status === 'pending_verification' && isOtherProved
  const status = isDone ? ({ status: 'active' } as const) : {}
  if (channel === 'sms')
    return { phone: destination, pendingPhone: null, phoneVerifiedAt: moment, ...status }
  return { email: destination, pendingEmail: null, emailVerifiedAt: moment, ...status }
}
