import path from 'node:path'

import { readAccounts } from '../server/demo.mjs'
import { environment } from '../server/environment'
import { root } from '../server/settings.mjs'
import { Trouble } from '../server/trouble.mjs'

type Account = { role?: string; email: string; password: string }

/** The demo's super admin, from the file that its seed wrote: what has no demo accounts is not measured on. */
export const superAdmin = (dataDir = environment.dataDir): Account => {
  // The seed's own shape.
  const accounts = readAccounts(path.resolve(root, dataDir)) as Account[]
  const account = accounts.find(({ role }) => role === 'super_admin')
  if (account) return account
  throw new Trouble(
    'The benchmark writes orders, so it runs on demo data alone, and DATA_DIR has no demo accounts.',
    'Unset DATABASE_URL and DATA_DIR, and it makes a data set of its own.',
  )
}

/** A session of that account, through the door. */
export const signIn = async (url: string): Promise<string> => {
  const { email, password } = superAdmin()
  const answer = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, as: 'admins' }),
  })
  // The shape of the API contract for a sign-in.
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`Sign-in refused: ${answer.status}`)
  return token
}
