import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { invalid } from '../../core/problem'
import { inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { now } from '../ports'
import { ownDataOf, readAccount, type AccountCollection } from './account'
import { hashPassword, passwordFault } from './password'
import { countRate } from './rates'
import { accountOfToken, hashOfToken, mayReset, resetTokenInvalid } from './resetToken'
import { endAllSessions } from './sessions'

type Confirmation = { collection: AccountCollection; token: string; password: string }

/**
 * Sets the password a reset link was mailed for and ends all sessions; signs nobody in. A link works
 * once: of two at the same time one wins, the other is 422 `auth.reset_token_invalid`.
 */
export const confirmPasswordReset = async (
  req: PayloadRequest,
  { collection, token, password }: Confirmation,
): Promise<void> => {
  await countRate(req, 'password_reset')
  const found = await accountOfToken(req, collection, token)
  const account = found && (await readAccount(req, collection, found.id))
  if (!account) throw resetTokenInvalid({})
  const fault = await passwordFault(password, { collection, own: ownDataOf(account) })
  if (fault) throw invalid([fault])
  const { hash, salt } = await hashPassword(password)
  await inTransaction(req, async () => {
    const owner = { collection, id: account.id }
    const won = await rowsOf(
      req,
      sql`update ${sql.identifier(collection)} set hash = ${hash}, salt = ${salt},
            reset_password_token = null, reset_password_expiration = null
          where id = ${owner.id} and reset_password_token = ${hashOfToken(token)}
            and reset_password_expiration > ${now(req).toISOString()} and ${mayReset(collection)}
          returning id`,
    )
    if (won.length === 0) throw resetTokenInvalid({})
    await endAllSessions(req, owner)
    await recordEvent(req, {
      type: 'password.reset',
      subject: owner,
      summary: 'Set a new password by a mailed link.',
    })
  })
}
