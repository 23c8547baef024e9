import { createHash, randomBytes } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import { rowsOf } from '../database/transaction'
import { now } from '../ports'
import type { AccountCollection } from './account'

export const RESET_MINUTES = 60

export const resetTokenInvalid = problem(
  'auth.reset_token_invalid',
  422,
  () => 'This link has expired or was already used. Ask for a new one.',
)

/** Only the hash is stored: who reads the database cannot use the link. */
export const newResetToken = (): { token: string; hash: string } => {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOfToken(token) }
}

export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/** The account a reset token is good for now. */
export const accountOfToken = async (
  req: PayloadRequest,
  collection: AccountCollection,
  token: string,
): Promise<{ id: string } | undefined> => {
  const [found] = await rowsOf<{ id: string }>(
    req,
    sql`select id from ${sql.identifier(collection)}
        where reset_password_token = ${hashOfToken(token)}
          and reset_password_expiration > ${now(req).toISOString()} and ${mayReset(collection)}`,
  )
  return found
}

const MAY_RESET = {
  admins: sql`deleted_at is null and is_active`,
  resellers: sql`deleted_at is null and status <> 'suspended'`,
  users: sql`deleted_at is null and status <> 'blocked'`,
}

/** The same accounts that may sign in, as SQL. */
export const mayReset = (collection: AccountCollection) => MAY_RESET[collection]
