import fs from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { portsOf } from '../../domain/ports'

export type DemoAccount = { role: string; email: string; password: string }

const isAccount = (value: unknown): value is DemoAccount & { collection: string } =>
  typeof value === 'object' &&
  value !== null &&
  'collection' in value &&
  'role' in value &&
  typeof value.role === 'string' &&
  'email' in value &&
  typeof value.email === 'string' &&
  'password' in value &&
  typeof value.password === 'string'

const FILE = path.join(process.env.DATA_DIR ?? '.data', 'demo-accounts.json')

/** The demo sign-ins that may enter the panel. Outside demo mode none, and the file is never opened. */
export const demoAccounts = async (payload: Payload): Promise<DemoAccount[]> => {
  if (!portsOf({ payload }).mode.isDemo) return []
  // Demo data may have been switched on without being loaded: then there is nothing to offer.
  // eslint-disable-next-line security/detect-non-literal-fs-filename -- DATA_DIR is the installation's own
  const text = await fs.readFile(FILE, 'utf8').catch(() => '[]')
  const accounts: unknown = JSON.parse(text)
  return (Array.isArray(accounts) ? accounts : [])
    .filter(isAccount)
    .filter(({ collection }) => collection === 'admins')
    .map(({ email, password, role }) => ({ email, password, role }))
}
