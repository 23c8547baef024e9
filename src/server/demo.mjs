import fs from 'node:fs'
import path from 'node:path'

import { connect } from './database/database.mjs'
import { migrate } from './migrations.mjs'
import { program } from './program.mjs'
import { root } from './settings.mjs'
import { Trouble } from './trouble.mjs'

const PEOPLE = ['admins', 'resellers', 'users']

/**
 * Loads the demo business once, into an empty database. A load that was cut short is started over in a fresh embedded
 * database; on a server that is not ours nothing is dropped, and the person is told what to do.
 */
export async function loadDemo(settings, { database, children, env }) {
  const state = await readState(database.url)
  if (settings.isProduction && state.mark) throw demoInProduction()
  if (!settings.isDemo) return { said: 'Demo data: off', isEmpty: !state.hasPeople }
  if (state.mark === 'loaded') return { said: 'Demo data: loaded' }
  if (!state.mark && state.hasPeople) return { said: 'Demo data: none, the database has data' }
  if (state.mark === 'loading') await startOver(database, { children, env })
  await setMark(database.url, 'loading')
  await children.run('demo', process.execPath, {
    args: program('src/seed/main.ts', ['--demo']),
    cwd: root,
    env,
  })
  await setMark(database.url, 'loaded')
  return { said: 'Demo data: loaded now' }
}

async function startOver(database, context) {
  if (!database.isEmbedded) {
    throw new Trouble(
      'An earlier start was cut short while it loaded demo data into this database.',
      'Give DATABASE_URL a new, empty database, or set DEMO_DATA=off to use it as it is.',
    )
  }
  await database.recreate()
  await migrate(database, context)
}

const demoInProduction = () =>
  new Trouble(
    'This database holds demo data, and production mode does not run on it.',
    'Use a new database for production.',
  )

async function readState(url) {
  const client = await connect(url)
  try {
    const mark = (await isTable(client, 'demo_load'))
      ? (await client.query('select state from demo_load')).rows[0]?.state
      : undefined
    return { mark, hasPeople: await hasPeople(client) }
  } finally {
    await client.end()
  }
}

async function hasPeople(client) {
  for (const table of PEOPLE) {
    if (!(await isTable(client, table))) continue
    const { rows } = await client.query(`select 1 from ${table} limit 1`)
    if (rows.length > 0) return true
  }
  return false
}

const isTable = async (client, name) =>
  (await client.query('select to_regclass($1) is not null as there', [name])).rows[0].there

async function setMark(url, state) {
  const client = await connect(url)
  try {
    await client.query('create table if not exists demo_load (state text not null)')
    await client.query('delete from demo_load')
    await client.query('insert into demo_load values ($1)', [state])
  } finally {
    await client.end()
  }
}

/** The demo sign-ins, or none when this installation has none. */
export function readAccounts(dataDir) {
  const file = path.join(dataDir, 'demo-accounts.json')
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : []
}
