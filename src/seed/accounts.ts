import { randomBytes, randomInt } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { ACCOUNT_COLLECTIONS, type AccountCollection } from '../domain/auth/account'
import { hashPassword } from '../domain/auth/password'
import { rowsOf } from '../domain/database/transaction'
import type { Business } from './paper/business'
import { itemAt } from './paper/dice'
import { STAFF } from './paper/staff'

/** One published sign-in. */
export type DemoAccount = {
  collection: AccountCollection
  role: string
  email: string
  password: string
}

const EASY_TO_TYPE = 'abcdefghkmnpqrstuvwxyz23456789'

/** Five groups of four: never the same in two installations, and typed without looking twice. */
const newPassword = (): string =>
  Array.from({ length: 5 }, () =>
    Array.from({ length: 4 }, () => EASY_TO_TYPE[randomInt(EASY_TO_TYPE.length)]).join(''),
  ).join('-')

const published = (collection: AccountCollection, role: string, email: string): DemoAccount => ({
  collection,
  role,
  email,
  password: newPassword(),
})

/** A sign-in for the first of each role. */
export const newAccounts = ({
  resellers,
  users,
}: Pick<Business, 'resellers' | 'users'>): DemoAccount[] => {
  const roles = [...new Set(STAFF.map(({ role }) => role))]
  const admins = roles.flatMap((role) => STAFF.find((member) => member.role === role) ?? [])
  return [
    ...admins.map(({ email, role }) => published('admins', role, email)),
    published('resellers', 'reseller', itemAt(resellers, 0).email),
    published('users', 'user', itemAt(users, 0).email),
  ]
}

type Secret = { account: DemoAccount; hash: string; salt: string }

export const hashAll = (accounts: DemoAccount[]): Promise<Secret[]> =>
  Promise.all(
    accounts.map(async (account) => ({ account, ...(await hashPassword(account.password)) })),
  )

/** In the form of a hash, but of nothing: hashing takes long, and no password is wanted here. */
export const unknownPassword = ([of]: Secret[]): { hash: string; salt: string } => ({
  hash: (of?.hash ?? '').replace(/[^:]*$/, randomBytes(32).toString('hex')),
  salt: randomBytes(32).toString('hex'),
})

/** Gives the published sign-ins their passwords, and everybody else one that nobody knows. */
export const givePasswords = async (req: PayloadRequest, secrets: Secret[]): Promise<void> => {
  const unknown = unknownPassword(secrets)
  for (const collection of ACCOUNT_COLLECTIONS)
    await rowsOf(
      req,
      sql`update ${sql.identifier(collection)} set hash = ${unknown.hash}, salt = ${unknown.salt}
        where hash is null`,
    )
  for (const { account, hash, salt } of secrets)
    await rowsOf(
      req,
      sql`update ${sql.identifier(account.collection)} set hash = ${hash}, salt = ${salt}
        where email = ${account.email}`,
    )
}

/** Keeps the sign-ins where only this user reads them; the file is there whole or not at all. */
export const keepAccounts = (dataDir: string, accounts: DemoAccount[]): void => {
  const file = path.join(dataDir, 'demo-accounts.json')
  const partial = `${file}.${process.pid}`
  fs.mkdirSync(dataDir, { recursive: true })
  fs.writeFileSync(partial, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(partial, file)
}
