import { createHash, randomBytes } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import { rowsOf } from '../database/transaction'
import { now, portsOf } from '../ports'
import { readGeneral } from '../settings/read'
import type { Account, AccountCollection } from './account'

/** A link that sets a password: for one that was forgotten, or the first of an invited account. */
export type LinkKind = 'reset' | 'invitation'
export type MailedLink = { kind: LinkKind; collection: AccountCollection; token: string }

export const RESET_MINUTES = 60
export const INVITATION_HOURS = 72

export const resetTokenInvalid = problem(
  'auth.reset_token_invalid',
  422,
  () => 'This link has expired or was already used. Ask for a new one.',
)

export const invitationInvalid = problem(
  'invitation.not_valid',
  422,
  () => 'This invitation has ended or was already used. Ask whoever invited you for a new one.',
)

export const linkInvalid = (kind: LinkKind) =>
  kind === 'reset' ? resetTokenInvalid({}) : invitationInvalid({})

/** Only the hash is stored: who reads the database cannot use the link. */
export const newLinkToken = (): { token: string; hash: string } => {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOfToken(token) }
}

export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

const STORED = {
  reset: { hash: sql`reset_password_token`, until: sql`reset_password_expiration` },
  invitation: { hash: sql`invitation_token_hash`, until: sql`invitation_expires_at` },
}

/** That the link is the row's, and good now, as SQL. */
export const isLinkOf = (req: PayloadRequest, { collection, kind, token }: MailedLink) => {
  const { hash, until } = STORED[kind]
  return sql`${hash} = ${hashOfToken(token)} and ${until} > ${now(req).toISOString()}
    and ${mayReset(req, collection)}`
}

/** Whose password the link sets now. */
export const accountOfLink = async (
  req: PayloadRequest,
  link: MailedLink,
): Promise<{ id: string; email: string } | undefined> => {
  const [found] = await rowsOf<{ id: string; email: string }>(
    req,
    sql`select id, email from ${sql.identifier(link.collection)} where ${isLinkOf(req, link)}`,
  )
  return found
}

const MAY_SIGN_IN = {
  admins: sql`deleted_at is null and is_active`,
  resellers: sql`deleted_at is null and status <> 'suspended'`,
  users: sql`deleted_at is null and status <> 'blocked'`,
}

/** The same accounts that may sign in, as SQL; an invited one no longer than its invitation. */
export const mayReset = (req: PayloadRequest, collection: AccountCollection) =>
  sql`${MAY_SIGN_IN[collection]}
    and (invited_at is null or invitation_expires_at > ${now(req).toISOString()})`

export const firstNameOf = (account: Account): string => {
  if (account.collection === 'admins') return account.firstName
  return account.collection === 'resellers' ? account.contactPerson : account.fullName
}

/** The parameter of the address that holds the token tells an app which of the two links it is. */
const PARAMETERS = { reset: 'token', invitation: 'invitation' }

/**
 * Where the mailed link leads: staff into the panel, customers to their app as the settings say, and without an app to
 * the small page of ours.
 */
export const addressOfLink = async (
  req: PayloadRequest,
  { collection, kind, token }: MailedLink,
): Promise<string> => {
  const { publicUrl } = portsOf(req).mode
  if (collection === 'admins')
    return `${publicUrl}/admin/${kind === 'reset' ? 'reset' : 'invitation'}/${token}`
  const { resellerPortalUrl, shopAppUrl } = await readGeneral(req)
  const app = collection === 'resellers' ? resellerPortalUrl : shopAppUrl
  const base = app || `${publicUrl}/password?as=${collection}`
  return `${base}${base.includes('?') ? '&' : '?'}${PARAMETERS[kind]}=${token}`
}
