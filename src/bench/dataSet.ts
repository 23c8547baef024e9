import { spawn } from 'node:child_process'
import path from 'node:path'

import { environment } from '../server/environment'
import { program } from '../server/program.mjs'
import { root } from '../server/settings.mjs'
import { Trouble } from '../server/trouble.mjs'
import { withConnection } from '../server/withConnection'

/**
 * Whether this database holds at least so many orders; PostgreSQL then knows its figures anew. If it does not, the
 * benchmark has run on a data set of its own in DATA_DIR/bench-<orders>, which is made once, and this process is to end.
 */
export const isOnDataSet = async (orders: number): Promise<boolean> => {
  if ((await readiedOrders()) >= orders) return true
  const dataDir = path.resolve(root, environment.dataDir)
  const name = `bench-${orders}`
  if (path.basename(dataDir) === name) return fill(dataDir, orders)
  const own = path.join(dataDir, name)
  process.stderr.write(`Fewer than ${orders} orders here, so there is a data set in ${own}\n`)
  const file = path.join(root, 'src/server/with-database.mjs')
  const args = [file, 'src/bench/main.ts', ...process.argv.slice(2)]
  // Set and empty: a value in .env would otherwise count.
  const env = { ...process.env, DATA_DIR: own, DATABASE_URL: '', PAYLOAD_SECRET: '' }
  process.exitCode = await ended(args, env)
  return false
}

const fill = async (dataDir: string, orders: number): Promise<boolean> => {
  await ended(program('src/seed/main.ts', ['--orders', String(orders)]), process.env)
  if ((await readiedOrders()) >= orders) return true
  throw new Trouble(`${dataDir} holds no data set of ${orders} orders.`, 'Delete it and try again.')
}

const readiedOrders = (): Promise<number> =>
  withConnection(async (client) => {
    await client.query('vacuum (analyze) orders')
    const { rows } = await client.query<{ count: string }>('select count(*) from orders')
    return Number(rows[0]?.count)
  })

const ended = (args: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).on('close', (code) =>
      resolve(code ?? 1),
    )
  })
