import { runToEnd } from '../runToEnd'
import { withConnection } from '../withConnection'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

type Rebuilt = { question: string; wrong: string }

const REBUILD = `select question, wrong from rebuild_rollups(coalesce((select timezone from general limit 1), 'UTC'))`

/** `npm run dashboard:rebuild`: counts every figure anew, and says which were wrong. Safe at any time, and to repeat. */
const main = async (): Promise<void> => {
  const { rows } = await withConnection((client) => client.query<Rebuilt>(REBUILD))
  for (const { question, wrong } of rows) say(`${question}: ${wrong} figures were wrong`)
  say(rows.length === 0 ? 'Every figure agreed with the rows.' : 'All are counted anew.')
}

await runToEnd(main)
