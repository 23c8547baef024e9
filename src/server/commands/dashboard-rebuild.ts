import pg from 'pg'

import { environment } from '../environment'
import { report } from '../trouble.mjs'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

type Rebuilt = { question: string; wrong: string }

const REBUILD = `select question, wrong from rebuild_rollups(coalesce((select timezone from general limit 1), 'UTC'))`

/** `npm run dashboard:rebuild`: counts every figure anew, and says which were wrong. Safe at any time, and to repeat. */
const main = async (): Promise<void> => {
  const client = new pg.Client({ connectionString: environment.databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Rebuilt>(REBUILD)
    for (const { question, wrong } of rows) say(`${question}: ${wrong} figures were wrong`)
    say(rows.length === 0 ? 'Every figure agreed with the rows.' : 'All are counted anew.')
  } finally {
    await client.end()
  }
}

try {
  await main()
} catch (error) {
  report(error)
  process.exitCode = 1
}
