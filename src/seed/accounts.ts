import { randomInt } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { ACCOUNT_COLLECTIONS, type AccountCollection } from '../domain/auth/account'
import { hashPassword } from '../domain/auth/password'
import { rowsOf } from '../domain/database/transaction'
import { itemAt } from './dice'
import type { Cast } from './stage'

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

const publishedOf = ({ resellers, staff, users }: Cast): DemoAccount[] => {
  const roles = [...new Set(staff.map(({ role }) => role))]
  const admins = roles.flatMap((role) => staff.find((member) => member.role === role) ?? [])
  const published = (collection: AccountCollection, role: string, email: string): DemoAccount => ({
    collection,
    role,
    email,
    password: newPassword(),
  })
  return [
    ...admins.map(({ email, role }) => published('admins', role, email)),
    published('resellers', 'reseller', itemAt(resellers, 0).email),
    published('users', 'user', itemAt(users, 0).email),
  ]
}

/** Gives everybody a password: the published sign-ins one each, all others one that nobody knows. */
export const givePasswords = async (req: PayloadRequest, cast: Cast): Promise<DemoAccount[]> => {
  const unknown = await hashPassword(newPassword() + newPassword())
  for (const collection of ACCOUNT_COLLECTIONS)
    await rowsOf(
      req,
      sql`update ${sql.identifier(collection)} set hash = ${unknown.hash}, salt = ${unknown.salt}`,
    )
  const accounts = publishedOf(cast)
  const hashes = await Promise.all(accounts.map(({ password }) => hashPassword(password)))
  for (const [place, { collection, email }] of accounts.entries()) {
    const { hash, salt } = itemAt(hashes, place)
    await rowsOf(
      req,
      sql`update ${sql.identifier(collection)} set hash = ${hash}, salt = ${salt} where email = ${email}`,
    )
  }
  return accounts
}

/** Keeps the sign-ins where only this user reads them; the file is there whole or not at all. */
export const keepAccounts = (dataDir: string, accounts: DemoAccount[]): void => {
  const file = path.join(dataDir, 'demo-accounts.json')
  const partial = `${file}.${process.pid}`
  fs.mkdirSync(dataDir, { recursive: true })
  fs.writeFileSync(partial, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(partial, file)
}
