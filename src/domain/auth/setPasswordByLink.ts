import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { invalid } from '../../core/problem'
import { inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { now } from '../ports'
import { lockAccount, ownDataOf, readAccount, type Account } from './account'
import { accountOfLink, isLinkOf, linkInvalid, type MailedLink } from './mailedLink'
import { hashPassword, passwordFault } from './password'
import { countAccount, countRate } from '../limits/countRate'
import { endAllSessions } from './sessions'

/**
 * Sets the password that a link was mailed for and ends all sessions; signs nobody in. A link works once: of two at
 * the same time one wins, the other is 422 `auth.reset_token_invalid` or `invitation.not_valid`.
 */
export const setPasswordByLink = async (
  req: PayloadRequest,
  { password, ...link }: MailedLink & { password: string },
): Promise<void> => {
  const { collection, kind } = link
  const deed = kind === 'reset' ? 'password_reset' : 'invitation'
  await countRate(req, deed)
  const found = await accountOfLink(req, link)
  if (found) await countAccount(req, deed, `${collection}:link:${found.id}`)
  const account = found && (await readAccount(req, collection, found.id))
  if (!account) throw linkInvalid(kind)
  const fault = await passwordFault(password, { collection, own: ownDataOf(account) })
  if (fault) throw invalid([fault])
  const hashed = await hashPassword(password)
  await inTransaction(req, async () => {
    await lockAccount(req, collection, account.id)
    await store(req, { account, link, ...hashed })
    await endAllSessions(req, account)
    await recordEvent(req, eventOf(link, account))
  })
}

type Stored = { account: Account; link: MailedLink; hash: string; salt: string }

/** Whichever link it was, the other one is void too, and the account has a password of its own from now on. */
const store = async (
  req: PayloadRequest,
  { account: { id }, hash, link, salt }: Stored,
): Promise<void> => {
  const won = await rowsOf(
    req,
    sql`update ${sql.identifier(link.collection)} set hash = ${hash}, salt = ${salt},
          reset_password_token = null, reset_password_expiration = null,
          invited_at = null, invitation_expires_at = null, invitation_token_hash = null
          ${provedBy(req, link)}
        where id = ${id} and ${isLinkOf(req, link)} returning id`,
  )
  if (won.length === 0) throw linkInvalid(link.kind)
}

/** Who was invited by mail, and came, has proved the address; of staff nobody asks for it. */
const provedBy = (req: PayloadRequest, { collection, kind }: MailedLink) =>
  kind === 'invitation' && collection !== 'admins'
    ? sql`, email_verified_at = coalesce(email_verified_at, ${now(req).toISOString()}::timestamptz)`
    : sql``

const eventOf = ({ collection, kind }: MailedLink, { id }: Account) => {
  const subject = { collection, id }
  if (kind === 'reset')
    return {
      type: 'password.reset' as const,
      subject,
      summary: 'Set a new password by a mailed link.',
    }
  return {
    type: 'invitation.accepted' as const,
    subject,
    summary: 'Accepted the invitation and chose a password.',
  }
}
