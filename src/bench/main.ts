import { cpus } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { readAccounts } from '../server/demo.mjs'
import { environment } from '../server/environment'
import { root } from '../server/settings.mjs'
import { apiAgainstNext } from './apiAgainstNext'
import { compare, type Plan } from './compare'
import { openConsole, type BenchConsole } from './openConsole'
import { tableOf, type Row } from './table'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '8' },
  },
})

const plan: Plan = {
  rounds: Number(values.rounds),
  milliseconds: Number(values.seconds) * 1000,
  warmUp: 2000,
  connections: Number(values.connections),
}

type Account = { role?: string; email: string; password: string }

/** A session of the demo's super admin, through the door. */
const signIn = async ({ ours }: BenchConsole): Promise<string> => {
  // The file that the demo's seed wrote.
  const accounts = readAccounts(path.resolve(root, environment.dataDir)) as Account[]
  const account = accounts.find(({ role }) => role === 'super_admin')
  if (!account) throw new Error('No demo accounts: run `npm start` on this DATA_DIR once.')
  const { email, password } = account
  const answer = await fetch(`${ours.url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, as: 'admins' }),
  })
  // The shape of the API contract for a sign-in.
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`Sign-in refused: ${answer.status}`)
  return token
}

/** `npm run bench`: every comparison, and one table. */
const main = async (): Promise<void> => {
  const running = await openConsole()
  try {
    const comparisons = await apiAgainstNext(running, await signIn(running))
    const rows: Row[] = []
    for (const comparison of comparisons.filter(({ name }) => name.includes(values.only))) {
      process.stderr.write(`${comparison.name} …\n`)
      const result = await compare(comparison, plan)
      rows.push({ result, sides: [comparison.a.name, comparison.b.name] })
    }
    const [{ model = 'unknown processor' } = {}] = cpus()
    const today = new Date().toISOString().slice(0, 10)
    process.stdout.write(
      `${today}, Node ${process.versions.node}, ${cpus().length} × ${model}; ${values.connections} connections\n\n${tableOf(rows)}\n`,
    )
  } finally {
    running.close()
  }
}

await main()
process.exit(0)
