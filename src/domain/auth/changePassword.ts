import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { invalid, problem } from '../../core/problem'
import { inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { portsOf } from '../ports'
import { lockAccount, ownDataOf, readAccount, inSession, type Account } from './account'
import { callerIp } from '../access/callerIp'
import { locked } from './locked'
import { hashPassword, isPasswordOf, passwordFault } from './password'
import { countRate } from '../limits/countRate'
import { endOtherSessions } from './sessions'

type Passwords = { current: string; next: string }

const wrongCurrent = () =>
  invalid([{ path: 'current', message: 'This is not your present password.' }])

export const changedMeanwhile = problem(
  'password.changed_meanwhile',
  409,
  () => 'The password was changed at the same moment. Sign in again.',
)

/**
 * Sets the caller's password and ends their other sessions; this one stays. Wrong tries count with those of
 * signing in (429). Of two changes at once one wins, the other is 409.
 */
export const changePassword = async (
  req: PayloadRequest,
  { current, next }: Passwords,
): Promise<void> => {
  const { _sid, collection, id } = inSession(req.user)
  const account = await readAccount(req, collection, id)
  await assertCurrent(req, account, current)
  const fault = await passwordFault(next, { collection, own: ownDataOf(account ?? {}) })
  if (fault) throw invalid([{ ...fault, path: 'new' }])
  if (next === current)
    throw invalid([{ path: 'new', message: 'Choose another than the present.' }])
  const { hash, salt } = await hashPassword(next)
  await inTransaction(req, async () => {
    const locked = await lockAccount(req, collection, id)
    if (!locked || locked.hash !== account?.hash) throw changedMeanwhile({})
    await rowsOf(
      req,
      sql`update ${sql.identifier(collection)} set hash = ${hash}, salt = ${salt},
            reset_password_token = null, reset_password_expiration = null where id = ${id}`,
    )
    await endOtherSessions(req, { collection, id }, _sid ?? '')
    await recordEvent(req, {
      type: 'password.changed',
      subject: { collection, id },
      summary: 'Changed their password.',
    })
  })
}

/** Counted before the password is hashed, under the account's id: no name is locked for signing in by it. */
const assertCurrent = async (
  req: PayloadRequest,
  account: Account | undefined,
  current: string,
): Promise<void> => {
  const { signInLimits } = portsOf(req)
  await countRate(req, 'sign_in')
  const { collection = 'none', id = 'none' } = account ?? {}
  const attempt = { collection, name: `change:${id}`, ip: callerIp(req) }
  const verdict = await signInLimits.count(attempt)
  if (verdict.isLocked) throw locked(req, verdict.retryAfterSeconds)
  if (!(await isPasswordOf(account, current))) throw wrongCurrent()
  await signInLimits.forgive(attempt)
}
