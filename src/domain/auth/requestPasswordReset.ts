import { setTimeout } from 'node:timers/promises'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { queueMail } from '../notifications/queueMail'
import { now } from '../ports'
import { findAccount, normaliseName, type Account, type AccountCollection } from './account'
import { countRate } from '../limits/countRate'
import { addressOfLink, firstNameOf, mayReset, newLinkToken, RESET_MINUTES } from './mailedLink'

type Wanted = { collection: AccountCollection; name: string }

const LEAST_MS = 250
const SECONDS_BETWEEN_MAILS = 60

/**
 * Mails a link that sets a new password, once a minute at most; an earlier link is void. Says nothing,
 * not even by its time, about whether the account exists.
 */
export const requestPasswordReset = async (req: PayloadRequest, wanted: Wanted): Promise<void> => {
  const { collection, name } = wanted
  await countRate(req, 'password_reset', `${collection}:${normaliseName(name)}`)
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
      variables: { name: firstNameOf(account), validFor: `${RESET_MINUTES} minutes` },
      secretVariables: { link: await addressOfLink(req, { kind: 'reset', collection, token }) },
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
  const { token, hash } = newLinkToken()
  const asked = now(req).getTime()
  const at = (offsetSeconds: number) => new Date(asked + offsetSeconds * 1000).toISOString()
  const stored = await rowsOf(
    req,
    sql`update ${sql.identifier(collection)} set reset_password_token = ${hash},
          reset_password_expiration = ${at(RESET_MINUTES * 60)}, reset_password_requested_at = ${at(0)}
        where id = ${id} and ${mayReset(req, collection)} and (reset_password_requested_at is null
          or reset_password_requested_at <= ${at(-SECONDS_BETWEEN_MAILS)})
        returning id`,
  )
  return stored.length > 0 ? token : undefined
}
