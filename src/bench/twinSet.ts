import { spawn } from 'node:child_process'
import path from 'node:path'

import pg from 'pg'

import { environment } from '../server/environment'
import { program } from '../server/program.mjs'
import { root } from '../server/settings.mjs'

const NAME = 'simdesk_bench_twin'

/** A small trade beside the big one, on the same server: what its console is started with. */
export const twinSet = async (orders: number): Promise<Record<string, string>> => {
  const url = new URL(environment.databaseUrl)
  url.pathname = `/${NAME}`
  const env = {
    DATABASE_URL: url.href,
    DATA_DIR: path.resolve(root, environment.dataDir, `twin-${orders}`),
  }
  if (!(await isMade())) return env
  await run('src/server/migrate.ts', [], env)
  await run('src/seed/main.ts', ['--orders', String(orders)], env)
  return env
}

/** Makes the empty database; false when there was one. */
const isMade = async (): Promise<boolean> => {
  const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: 1 })
  try {
    const { rowCount } = await pool.query('select 1 from pg_database where datname = $1', [NAME])
    if (rowCount) return false
    await pool.query(`create database ${NAME}`)
    return true
  } finally {
    await pool.end()
  }
}

const run = (file: string, args: string[], env: Record<string, string>): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' as const }
    spawn(process.execPath, program(file, args), options).on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${file} ended with ${code}.`)),
    )
  })
