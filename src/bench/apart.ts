import { spawn } from 'node:child_process'

import pg from 'pg'

import { environment } from '../server/environment'
import { program } from '../server/program.mjs'
import { root } from '../server/settings.mjs'

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

const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: environment.databaseUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** What is measured apart from the data set, by the beginning of its name. */
const APART = {
  posting: 'src/bench/postings/main.ts',
  flood: 'src/bench/flood/main.ts',
} as const

type Apart = keyof typeof APART

export const apartOf = (only: string): Apart | undefined =>
  (['posting', 'flood'] as const).find((name) => only.startsWith(name))

/**
 * Measures in a database of its own on this installation's server, dropped at the end: what is booked cannot be taken away
 * again, and counted wrong passwords are to trouble nobody. Needs no data set. Answers the exit code.
 */
export const measureApart = async (what: Apart, args: string[]): Promise<number> => {
  const name = `bench_${what}_${process.pid}`
  const url = new URL(environment.databaseUrl)
  url.pathname = `/${name}`
  await onServer(`create database ${name}`)
  try {
    const migrated = await run(MIGRATE, url.href)
    const measured: Program = { file: APART[what], args, says: 'inherit' }
    return migrated === 0 ? await run(measured, url.href) : migrated
  } finally {
    await onServer(`drop database ${name} with (force)`)
  }
}
