/**
 * What the examples need of a demo console beside what an app has: its address, its published sign-ins, and the shop's
 * own people, who hand cards out and read what was sent while no mail or SMS provider is set up.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { createClient, type Client } from '../packages/client/src/client.js'

export const CONSOLE_URL = process.env.SIMDESK_URL ?? 'http://localhost:3000'

type Account = {
  collection: 'admins' | 'resellers' | 'users'
  role: string
  email: string
  password: string
}

/** Signs in with one of the sign-ins that `npm start` prints and keeps in `.data/demo-accounts.json`. */
export const signInAs = async (role: string): Promise<Client> => {
  const file = path.join(process.env.DATA_DIR ?? '.data', 'demo-accounts.json')
  // The file that the demo's seed wrote.
  const accounts = JSON.parse(await readFile(file, 'utf8')) as Account[]
  const account = accounts.find((one) => one.role === role)
  if (!account) throw new Error(`${file} has no sign-in for ${role}.`)
  const client = createClient({ url: CONSOLE_URL, as: account.collection })
  await client.signIn(account)
  return client
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again and again until there is an answer. */
export const eventually = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
  for (let tried = 0; tried < 100; tried += 1) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await pause(300)
  }
  throw new Error('It did not happen within half a minute. Is the worker running?')
}

/**
 * The code that somebody was sent. A person reads it in their mail or on their phone; here no mail leaves, and a
 * super admin may read what was kept, as in the panel under Messages.
 */
export const codeSentTo = async (superAdmin: Client, recipient: string): Promise<string> =>
  eventually(async () => {
    const where = { recipient: { equals: recipient }, templateKey: { equals: 'one_time_code' } }
    const { docs } = await superAdmin.get('/messages', {
      params: { query: { where, sort: '-createdAt', limit: 1 } },
    })
    return /\b\d{6}\b/.exec(docs[0]?.text ?? '')?.[0]
  })

/** A number in the range that Poland's regulator gives to mobile phones. */
export const somePhone = (): string => `+4851${String(Math.random()).slice(2, 9)}`

export const money = (minor: number, currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(minor / 100)
