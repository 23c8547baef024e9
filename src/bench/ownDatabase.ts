import { spawn } from 'node:child_process'

import { environment } from '../server/environment'
import { program } from '../server/program.mjs'
import { root } from '../server/settings.mjs'
import { withConnection } from '../server/withConnection'

export type Program = { file: string; args: string[]; says?: 'inherit' | 'ignore' }

/** Runs a program of ours with this added to the environment; answers its exit code. */
export const run = (
  { args, file, says = 'inherit' }: Program,
  env: Record<string, string>,
): Promise<number> =>
  new Promise((resolve) => {
    spawn(process.execPath, program(file, args), {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', says, 'inherit'],
    }).on('close', (code) => resolve(code ?? 1))
  })

const onServer = (statement: string) => withConnection((client) => client.query(statement))

/** Does the work on a migrated database of its own on this installation's server, which is dropped at the end. */
export const withOwnDatabase = async <T>(
  what: string,
  work: (url: string) => Promise<T>,
): Promise<T> => {
  const name = `bench_${what}_${process.pid}`
  const url = new URL(environment.databaseUrl)
  url.pathname = `/${name}`
  await onServer(`create database ${name}`)
  try {
    const migrate: Program = { file: 'src/server/commands/migrate.ts', args: [], says: 'ignore' }
    const code = await run(migrate, { DATABASE_URL: url.href })
    if (code !== 0) throw new Error(`The migrations ended with ${code}.`)
    return await work(url.href)
  } finally {
    await onServer(`drop database ${name} with (force)`)
  }
}
