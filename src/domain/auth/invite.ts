import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import { assertCan } from '../access/can'
import { assertCurrent, findAsCaller, inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { queueMail } from '../notifications/queueMail'
import { now } from '../ports'
import { readGeneral } from '../settings/read'
import { lockAccount, maySignIn, signedIn, type Account, type AccountCollection } from './account'
import { MAY_INVITE } from './inviters'
import { tooMany } from '../limits/limits'
import { addressOfLink, firstNameOf, INVITATION_HOURS, newLinkToken } from './mailedLink'

const SECONDS_BETWEEN_MAILS = 60

export const notInvited = problem(
  'invitation.none',
  409,
  () => 'This account has a password already. Its owner can ask for a new one when they sign in.',
)

export const accountClosed = problem(
  'invitation.account_closed',
  409,
  () => 'This account may not sign in. Open it first, then invite its owner again.',
)

type Invited = { collection: AccountCollection; id: string }

/** Mails a link that sets the first password and works for 72 hours; an earlier one is void. */
export const issueInvitation = async (
  req: PayloadRequest,
  account: Account,
): Promise<{ invitedAt: string; invitationExpiresAt: string }> => {
  const { collection, id } = account
  const { hash, token } = newLinkToken()
  const sent = now(req)
  const invitedAt = sent.toISOString()
  const invitationExpiresAt = new Date(sent.getTime() + INVITATION_HOURS * 3_600_000).toISOString()
  await rowsOf(
    req,
    sql`update ${sql.identifier(collection)} set invited_at = ${invitedAt},
          invitation_expires_at = ${invitationExpiresAt}, invitation_token_hash = ${hash}
        where id = ${id}`,
  )
  const { businessName } = await readGeneral(req)
  await queueMail(req, {
    template: 'invitation',
    to: { email: account.email, language: account.language },
    variables: {
      name: firstNameOf(account),
      business: businessName,
      validFor: `${INVITATION_HOURS} hours`,
    },
    secretVariables: { link: await addressOfLink(req, { kind: 'invitation', collection, token }) },
    subject: { collection, id },
  })
  await recordEvent(req, {
    type: 'invitation.sent',
    subject: { collection, id },
    summary: 'Invited by mail to choose a password.',
  })
  return { invitedAt, invitationExpiresAt }
}

/**
 * Invites the owner of an account without a password again, once a minute (429). 409 when the account has a password,
 * or may not sign in. Of two at once the second waits, and is too soon.
 */
export const resendInvitation = (req: PayloadRequest, invited: Invited): Promise<object> =>
  withInvited(req, invited, async (account) => {
    if (!maySignIn(account)) throw accountClosed({})
    const wait = waitFor(req, account)
    if (wait > 0) throw tooMany({ retryAfterSeconds: wait })
    await issueInvitation(req, account)
  })

/** Only a link that still works makes anybody wait. */
const waitFor = (req: PayloadRequest, { invitationExpiresAt, invitedAt }: Account): number => {
  if (!invitationExpiresAt) return 0
  const free = Date.parse(invitedAt ?? '') + SECONDS_BETWEEN_MAILS * 1000
  return Math.ceil((free - now(req).getTime()) / 1000)
}

/** The mailed link is void from now on; asked again, nothing changes. The account stays, without a password. */
export const revokeInvitation = (req: PayloadRequest, invited: Invited): Promise<object> =>
  withInvited(req, invited, async ({ collection, id, invitationExpiresAt }) => {
    if (!invitationExpiresAt) return
    await rowsOf(
      req,
      sql`update ${sql.identifier(collection)} set invitation_expires_at = null,
            invitation_token_hash = null, reset_password_token = null where id = ${id}`,
    )
    await recordEvent(req, {
      type: 'invitation.revoked',
      subject: { collection, id },
      summary: 'Invitation revoked.',
    })
  })

const withInvited = async (
  req: PayloadRequest,
  { collection, id }: Invited,
  work: (account: Account) => Promise<void>,
): Promise<object> => {
  signedIn(req.user)
  await findAsCaller(req, collection, id)
  assertCan(req.user, MAY_INVITE[collection])
  await inTransaction(req, async () => {
    const account = await lockAccount(req, collection, id)
    await assertCurrent(req, { collection, id })
    if (!account?.invitedAt) throw notInvited({})
    await work(account)
  })
  return findAsCaller(req, collection, id)
}
