import { query } from '../../src/testing/app'
import {
  buildAdmin,
  buildClient,
  buildReseller,
  buildUser,
  buildWorld,
  type World as Trade,
} from '../../src/testing/builders'
import { tokenFor, type AuthCollection } from '../../src/testing/tokens'

/** The columns of every table in this folder, in order. */
export const CALLERS = [
  'super_admin',
  'admin',
  'moderator',
  'editor',
  'reseller',
  'otherReseller',
  'pendingReseller',
  'user',
  'otherUser',
  'anonymous',
] as const

/** Accounts that may not sign in, and one whose session has run out: their tokens count as nobody's, so they share the last column. */
export const DEAD = [
  'suspendedReseller',
  'blockedUser',
  'inactiveAdmin',
  'trashedAdmin',
  'trashedReseller',
  'trashedUser',
  'expiredAdmin',
] as const

export type Column = (typeof CALLERS)[number]
export type Caller = Column | (typeof DEAD)[number]
export type Account = { id: string; collection: AuthCollection; token: string }

export const ALL_CALLERS: readonly Caller[] = [...CALLERS, ...DEAD]

export const columnOf = (caller: Caller): Column =>
  CALLERS.find((column) => column === caller) ?? 'anonymous'

/** Everybody who may knock, and a client of each reseller. */
export type People = {
  trade: Trade
  accounts: Partial<Record<Caller, Account>>
  clients: Partial<Record<Caller, string>>
}

const accountOf = async (
  collection: AuthCollection,
  id: string,
  seconds?: number,
): Promise<Account> => ({
  id,
  collection,
  token: await tokenFor(collection, id, seconds),
})

// By SQL, so that the sessions stay: a token must be dead because of the account alone.
const killed = async (account: Account, set: string): Promise<Account> => {
  await query(`update ${account.collection} set ${set} where id = $1`, [account.id])
  return account
}

const OVER = -1

const TRASHED = 'deleted_at = now()'

const claims = (token: string): { id: string } =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))

export async function buildPeople(): Promise<People> {
  const trade = await buildWorld()
  const pending = await buildReseller({ status: 'pending' })
  const known = (collection: AuthCollection, token: string): Account => ({
    id: claims(token).id,
    collection,
    token,
  })
  const { tokens } = trade
  const newAdmin = async () => accountOf('admins', (await buildAdmin({ role: 'admin' })).id)
  const newReseller = async () => accountOf('resellers', (await buildReseller()).id)
  const newUser = async () => accountOf('users', (await buildUser()).id)
  return {
    trade,
    clients: {
      reseller: trade.client.id,
      otherReseller: (await buildClient(trade.otherReseller.id)).id,
      pendingReseller: (await buildClient(pending.id)).id,
    },
    accounts: {
      super_admin: known('admins', tokens.super_admin),
      admin: known('admins', tokens.admin),
      moderator: known('admins', tokens.moderator),
      editor: known('admins', tokens.editor),
      reseller: known('resellers', tokens.reseller),
      otherReseller: known('resellers', tokens.otherReseller),
      pendingReseller: await accountOf('resellers', pending.id),
      user: known('users', tokens.user),
      otherUser: known('users', tokens.otherUser),
      suspendedReseller: await killed(await newReseller(), `status = 'suspended'`),
      blockedUser: await killed(await newUser(), `status = 'blocked'`),
      inactiveAdmin: await killed(await newAdmin(), 'is_active = false'),
      trashedAdmin: await killed(await newAdmin(), TRASHED),
      trashedReseller: await killed(await newReseller(), TRASHED),
      trashedUser: await killed(await newUser(), TRASHED),
      expiredAdmin: await accountOf('admins', (await buildAdmin()).id, OVER),
    },
  }
}
