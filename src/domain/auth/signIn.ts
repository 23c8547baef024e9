import { setTimeout } from 'node:timers/promises'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { now, portsOf } from '../ports'
import {
  authInvalid,
  findAccount,
  lockAccount,
  maySignIn,
  normaliseName,
  type Account,
  type AccountCollection,
} from './account'
import { callerIp } from '../access/callerIp'
import { locked } from './locked'
import { isPasswordOf } from './password'
import { countRate } from '../limits/countRate'
import { recordRefusal } from './refusal'
import { openSession } from './sessions'
import { signToken, type Token } from './token'

export type Credentials = {
  collection: AccountCollection
  name: string
  password: string
  isRemembered?: boolean
}

const REMEMBERED_SECONDS = 30 * 24 * 3600

/**
 * The one way to a session. 401 `auth.invalid` alike for a wrong password, an unknown name and an
 * account that may not sign in, in equal time; 429 `auth.too_many`. The request continues as the account.
 */
export const signIn = async (req: PayloadRequest, credentials: Credentials): Promise<Token> => {
  const { collection, password } = credentials
  const attempt = { collection, name: normaliseName(credentials.name), ip: callerIp(req) }
  const { signInLimits } = portsOf(req)
  await countRate(req, 'sign_in')
  const verdict = await signInLimits.count(attempt)
  if (verdict.isLocked) throw locked(req, verdict.retryAfterSeconds)
  await setTimeout(verdict.delayMs)
  const account = await findAccount(req, collection, attempt.name)
  const isRight = await isPasswordOf(account, password)
  const token = account && isRight ? await startSession(req, account, credentials) : undefined
  if (!token) {
    const why = isRight ? 'not_allowed' : 'wrong_password'
    const reason = account ? why : 'unknown_account'
    await recordRefusal(req, { collection, id: account?.id, reason })
    throw authInvalid({})
  }
  await signInLimits.forgive(attempt)
  return token
}

/** Undefined when the account was blocked, or its password changed, while this one was being hashed. */
const startSession = async (
  req: PayloadRequest,
  checked: Account,
  { isRemembered }: Credentials,
): Promise<Token | undefined> => {
  const seconds = isRemembered ? REMEMBERED_SECONDS : await sessionSeconds(req)
  return inTransaction(req, async () => {
    const account = await lockAccount(req, checked.collection, checked.id)
    if (!account || account.hash !== checked.hash || !maySignIn(account)) return undefined
    const sid = await openSession(req, account, seconds)
    account._sid = sid
    req.user = account
    await recordSignIn(req, account)
    return signToken(req, account, { sid, seconds })
  })
}

/** Who has signed in, and for staff when: one column, so that nothing else of the account is written back. */
export const recordSignIn = async (req: PayloadRequest, account: Account): Promise<void> => {
  const { collection, id } = account
  if (collection === 'admins')
    await rowsOf(
      req,
      sql`update admins set last_login_at = ${now(req).toISOString()} where id = ${id}`,
    )
  await recordEvent(req, {
    type: 'session.started',
    subject: { collection, id },
    summary: 'Signed in.',
  })
}

const sessionSeconds = async (req: PayloadRequest): Promise<number> => {
  const { sessionHours } = await req.payload.findGlobal({
    slug: 'general',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return (sessionHours ?? 12) * 3600
}
