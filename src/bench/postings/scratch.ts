import { spawn } from 'node:child_process'

import pg from 'pg'

import { environment } from '../../server/environment'
import { program } from '../../server/program.mjs'
import { root } from '../../server/settings.mjs'

type Program = { file: string; args: string[]; says: 'inherit' | 'ignore' }

const run = ({ args, file, says }: Program, databaseUrl: string): Promise<number> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' } as const
    spawn(process.execPath, program(file, args), {
      cwd: root,
      env,
      stdio: ['ignore', says, 'inherit'],
    }).on('close', (code) => resolve(code ?? 1))
  })

const MIGRATE: Program = { file: 'src/server/migrate.ts', args: [], says: 'ignore' }
const MEASURE = { file: 'src/bench/postings/main.ts', says: 'inherit' } as const

const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: environment.databaseUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * Measures what the books cost in a database of its own on this installation's server, for what is booked cannot be taken
 * away again; dropped at the end. Needs no data set. Answers the exit code.
 */
export const measurePostings = async (args: string[]): Promise<number> => {
  const name = `bench_postings_${process.pid}`
  const url = new URL(environment.databaseUrl)
  url.pathname = `/${name}`
  await onServer(`create database ${name}`)
  try {
    const migrated = await run(MIGRATE, url.href)
    return migrated === 0 ? await run({ ...MEASURE, args }, url.href) : migrated
  } finally {
    await onServer(`drop database ${name} with (force)`)
  }
}
