import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import pg from 'pg'

import { openCluster, removeCluster } from '../server/database/embedded.mjs'
import { identify, isSame } from '../server/process-identity.mjs'
import { program } from '../server/program.mjs'
import { root } from '../server/settings.mjs'

const PREFIX = 'simdesk-test-'

export const TEMPLATE = 'template_migrated'
export const SEEDED = 'template_seeded'

/**
 * The same embedded PostgreSQL as `npm start` uses, in a temporary folder. Without durability, unless a test stops it:
 * what it acknowledged without waiting for the log would be lost with it, and rightly so.
 */
export async function openTestServer({ isDurable = false } = {}) {
  await sweep()
  const home = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX))
  fs.writeFileSync(path.join(home, 'owner.json'), JSON.stringify(identify(process.pid)))
  const cluster = await openCluster(home, { throwaway: !isDurable })
  return {
    home,
    directory: cluster.directory,
    url: cluster.url,
    makeTemplate: () => makeTemplate(cluster),
    close: () => discard(home),
  }
}

async function makeTemplate(cluster) {
  await onServer(cluster.url('postgres'), `create database ${TEMPLATE}`)
  await migrate(cluster.url(TEMPLATE))
}

/**
 * Runs a program of the project on a database, as the commands do; fails with what it printed.
 * @param {string} file
 * @param {{ databaseUrl: string, args?: string[], env?: Record<string, string> }} options
 */
export async function runProgram(file, { databaseUrl, args = [], env = {} }) {
  const command = program(file, args)
  const environment = { ...process.env, NODE_OPTIONS: '', ...env, DATABASE_URL: databaseUrl }
  try {
    return await promisify(execFile)(process.execPath, command, {
      cwd: root,
      env: environment,
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    throw new Error(`${file} failed:\n${error.stdout}${error.stderr}`, { cause: error })
  }
}

const migrate = (databaseUrl) =>
  runProgram('src/server/commands/migrate.ts', { databaseUrl, env: { DISABLE_LOGGING: '' } })

export async function onServer(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

async function discard(home) {
  await removeCluster(home)
  fs.rmSync(home, { recursive: true, force: true })
}

// A run that was killed leaves its server behind.
async function sweep() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const home = path.join(os.tmpdir(), name)
    try {
      const owner = JSON.parse(fs.readFileSync(path.join(home, 'owner.json'), 'utf8'))
      if (!isSame(owner)) await discard(home)
    } catch {
      // Another user's folder, or one that is being made this moment.
    }
  }
}
