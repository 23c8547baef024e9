import { setTimeout } from 'node:timers/promises'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { queueMail } from '../notifications/queueMail'
import { now, portsOf } from '../ports'
import { findAccount, type Account, type AccountCollection } from './account'
import { countRate } from './rates'
import { mayReset, newResetToken, RESET_MINUTES } from './resetToken'

type Wanted = { collection: AccountCollection; name: string }

const LEAST_MS = 250
const SECONDS_BETWEEN_MAILS = 60

/**
 * Mails a link that sets a new password, once a minute at most; an earlier link is void. Says nothing,
 * not even by its time, about whether the account exists.
 */
export const requestPasswordReset = async (req: PayloadRequest, wanted: Wanted): Promise<void> => {
  await countRate(req, 'password_reset')
  await Promise.all([setTimeout(LEAST_MS), mailLink(req, wanted)])
}

const mailLink = (req: PayloadRequest, { collection, name }: Wanted): Promise<void> =>
  inTransaction(req, async () => {
    const account = await findAccount(req, collection, name)
    const token = account && (await storeToken(req, account))
    if (!account || !token) return
    await queueMail(req, {
      template: 'password_reset',
      to: { email: account.email, language: account.language },
      variables: { name: nameOf(account), validFor: `${RESET_MINUTES} minutes` },
      secretVariables: { link: await linkOf(req, collection, token) },
      subject: { collection, id: account.id },
    })
    await recordEvent(req, {
      type: 'password.reset_requested',
      subject: { collection, id: account.id },
      summary: 'Asked for a link to set a new password.',
    })
  })

/** Undefined when the account may not sign in, or was mailed a moment ago. */
const storeToken = async (
  req: PayloadRequest,
  { collection, id }: Account,
): Promise<string | undefined> => {
  const { token, hash } = newResetToken()
  const asked = now(req).getTime()
  const at = (offsetSeconds: number) => new Date(asked + offsetSeconds * 1000).toISOString()
  const stored = await rowsOf(
    req,
    sql`update ${sql.identifier(collection)} set reset_password_token = ${hash},
          reset_password_expiration = ${at(RESET_MINUTES * 60)}, reset_password_requested_at = ${at(0)}
        where id = ${id} and ${mayReset(collection)} and (reset_password_requested_at is null
          or reset_password_requested_at <= ${at(-SECONDS_BETWEEN_MAILS)})
        returning id`,
  )
  return stored.length > 0 ? token : undefined
}

const nameOf = (account: Account): string => {
  if (account.collection === 'admins') return account.firstName
  return account.collection === 'resellers' ? account.contactPerson : account.fullName
}

const linkOf = async (
  req: PayloadRequest,
  collection: AccountCollection,
  token: string,
): Promise<string> => {
  const { publicUrl } = portsOf(req).mode
  if (collection === 'admins') return `${publicUrl}/admin/reset/${token}`
  const { resellerPortalUrl, shopAppUrl } = await req.payload.findGlobal({
    slug: 'general',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const app = collection === 'resellers' ? resellerPortalUrl : shopAppUrl
  const base = app || publicUrl
  return `${base}${base.includes('?') ? '&' : '?'}token=${token}`
}
