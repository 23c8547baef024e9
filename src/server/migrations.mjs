import fs from 'node:fs'
import path from 'node:path'

import { connect } from './database/database.mjs'
import { program } from './program.mjs'
import { root } from './settings.mjs'
import { Trouble } from './trouble.mjs'

const OURS = path.join(root, 'src/migrations')
const QUEUES = path.join(root, 'node_modules/graphile-worker/sql')

/** Migrates when something is pending; asking the database first spares a start with nothing to do its seconds. */
export async function migrate(database, { children, env }) {
  if (await isUpToDate(database.url)) return { said: 'Database: migrated' }
  await children.run('migrate', process.execPath, {
    args: program('src/server/commands/migrate.ts'),
    cwd: root,
    env,
  })
  return { said: 'Database: migrated now' }
}

async function isUpToDate(url) {
  const client = await connect(url)
  try {
    const applied = await column(client, 'payload_migrations', 'name')
    const known = namesIn(OURS, '.ts').filter((name) => name !== 'index')
    assertNotNewer(applied, known)
    const queue = await column(client, 'graphile_worker.migrations', 'id')
    return (
      known.every((name) => applied.includes(name)) &&
      namesIn(QUEUES, '.sql').every((name) => queue.includes(Number(name)))
    )
  } finally {
    await client.end()
  }
}

function assertNotNewer(applied, known) {
  const unknown = applied.find((name) => name && !known.includes(name))
  if (!unknown) return
  throw new Trouble(
    `The database knows a migration that this version of Simdesk does not have (${unknown}).`,
    'Update the checkout to the version that last used it, or set DATA_DIR to a new folder.',
  )
}

const namesIn = (folder, extension) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((file) => file.endsWith(extension))
        .map((file) => path.basename(file, extension))
    : []

async function column(client, table, name) {
  const { rows } = await client.query('select to_regclass($1) is not null as there', [table])
  if (!rows[0].there) return []
  return (await client.query(`select ${name} as value from ${table}`)).rows.map((row) => row.value)
}
