import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, TypedUser } from 'payload'

import { problem } from '../../core/problem'
import { apiKeyOf } from '../access/apiKey'
import { callerKind, notSignedIn, type Caller } from '../access/can'
import { rowsOf } from '../database/transaction'

export const ACCOUNT_COLLECTIONS = ['admins', 'resellers', 'users'] as const
export type AccountCollection = (typeof ACCOUNT_COLLECTIONS)[number]

/** An account as it is stored, password hash included: for the verbs of this folder alone. */
export type Account = TypedUser & { _sid?: string }

/** One answer for a wrong password, an unknown name and an account that may not sign in. */
export const authInvalid = problem(
  'auth.invalid',
  401,
  () => 'This name and password do not fit, or the account may not sign in.',
)

export const maySignIn = (account: Account): boolean =>
  !account.deletedAt && callerKind(account) !== 'anonymous'

/** The caller when a live session stands behind the request; else 401 `auth.required`. */
export const signedIn = (user: Caller): Account => {
  if (!user || callerKind(user) === 'anonymous') throw notSignedIn({})
  return user
}

export const sessionNeeded = problem(
  'auth.session_needed',
  403,
  () => 'A person does this, signed in. An API key cannot.',
)

/** The caller in a session of their own: 401 `auth.required` for nobody, 403 for an API key. */
export const inSession = (user: Caller): Account => {
  const caller = signedIn(user)
  if (apiKeyOf(user)) throw sessionNeeded({})
  return caller
}

/** The one form in which a sign-in name is compared and counted. */
export const normaliseName = (name: string): string => name.trim().toLowerCase().slice(0, 254)

/** The live account of that e-mail address or, for staff, username. */
export const findAccount = async (
  req: PayloadRequest,
  collection: AccountCollection,
  name: string,
): Promise<Account | undefined> => {
  const wanted = normaliseName(name)
  const isNamed =
    collection === 'admins'
      ? sql`(email = ${wanted} or lower(username) = ${wanted})`
      : sql`email = ${wanted}`
  const [found] = await rowsOf<{ id: string }>(
    req,
    sql`select id from ${sql.identifier(collection)} where ${isNamed} and deleted_at is null
        order by email = ${wanted} desc limit 1`,
  )
  return found && readAccount(req, collection, found.id)
}

export const readAccount = async (
  req: PayloadRequest,
  collection: AccountCollection,
  id: string,
): Promise<Account | undefined> => {
  const doc = await req.payload.db.findOne<Account>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  // A stored row does not say which collection it came from; the query above does.
  return doc ? ({ ...doc, collection } as Account) : undefined
}

/** Locks the account's row until the transaction ends, then reads it: sign-ins and blockings take turns. */
export const lockAccount = async (
  req: PayloadRequest,
  collection: AccountCollection,
  id: string,
): Promise<Account | undefined> => {
  await rowsOf(req, sql`select 1 from ${sql.identifier(collection)} where id = ${id} for update`)
  return readAccount(req, collection, id)
}

/** What a password of this account must not be made of. */
export const ownDataOf = (account: object): (string | null | undefined)[] =>
  OWN_DATA.map((name) => {
    const value: unknown = Object.entries(account).find(([key]) => key === name)?.[1]
    return typeof value === 'string' ? value : undefined
  })

const OWN_DATA = [
  ...['email', 'username', 'phone', 'firstName', 'lastName', 'fullName'],
  ...['contactPerson', 'businessName', 'dateOfBirth'],
]
