import { spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { exclusively } from '../exclusive.mjs'
import { findPlace } from './place.mjs'
import { identify } from '../process-identity.mjs'
import {
  answers,
  bareEnvironment,
  freePort,
  runningServer,
  spawnServer,
  stopServer,
  USER,
} from './server-process.mjs'
import { Trouble, explainOutput } from '../trouble.mjs'

const MAJOR = '18'

/**
 * Starts the PostgreSQL kept under `home`, making it first if there is none, or joins the one that already runs there.
 * `throwaway` gives up durability for speed: for tests only.
 */
export const openCluster = (home, { throwaway = false } = {}) =>
  exclusively(path.join(home, 'database.lock'), async () => {
    const cluster = { ...(await locate(home)), throwaway }
    writeRecord(cluster)
    if (!exists(cluster.directory)) initialise(cluster)
    assertMajor(cluster.directory)
    const port = (await join(cluster)) ?? (await launch(cluster))
    writeRecord({ ...cluster, port })
    return {
      port,
      directory: cluster.directory,
      url: (name) => `postgres://${USER}:${cluster.password}@127.0.0.1:${port}/${name}`,
      stop: () => stopServer(cluster.directory),
    }
  })

/** Stops the PostgreSQL kept under `home`, if it runs, and deletes its data. */
export async function removeCluster(home) {
  const known = readRecord(home)
  if (!known) return
  const directory = path.resolve(home, known.directory)
  await stopServer(directory)
  for (const gone of [directory, `${directory}.partial`, `${directory}.password`]) {
    fs.rmSync(gone, { recursive: true, force: true })
  }
}

async function locate(home) {
  const place = findPlace(home)
  const known = readRecord(home)
  if (known) return { ...place, ...known, home, directory: path.resolve(home, known.directory) }
  await assertUnused(home, place.directory)
  return { ...place, home, password: crypto.randomBytes(24).toString('base64url') }
}

// Nobody knows the password of a cluster without its record.
async function assertUnused(home, directory) {
  if (!exists(directory)) return
  if (directory.startsWith(home)) {
    throw new Trouble(
      `There is a database in ${directory}, but database.json, which holds its password, is gone.`,
      'Put database.json back, or move that folder away to start with an empty database.',
    )
  }
  // Outside the data folder it is what a deleted data folder left behind.
  await stopServer(directory)
  fs.rmSync(directory, { recursive: true, force: true })
}

const exists = (directory) => fs.existsSync(path.join(directory, 'PG_VERSION'))

const recordIn = (home) => path.join(home, 'database.json')

function readRecord(home) {
  if (!fs.existsSync(recordIn(home))) return undefined
  return JSON.parse(fs.readFileSync(recordIn(home), 'utf8'))
}

function writeRecord({ home, directory, password, port }) {
  const partial = `${recordIn(home)}.partial`
  // Relative inside the data folder, so that the checkout can be moved.
  const kept = directory.startsWith(home) ? path.relative(home, directory) : directory
  fs.writeFileSync(partial, JSON.stringify({ directory: kept, password, port }), { mode: 0o600 })
  fs.renameSync(partial, recordIn(home))
}

// Made beside its place and renamed, so that a killed start never leaves half a cluster that looks whole.
function initialise({ directory, native, password, runAs, throwaway }) {
  const partial = `${directory}.partial`
  const secret = `${directory}.password`
  fs.rmSync(partial, { recursive: true, force: true })
  fs.mkdirSync(partial, { recursive: true, mode: 0o700 })
  fs.writeFileSync(secret, password, { mode: 0o600 })
  for (const owned of runAs ? [partial, secret] : []) fs.chownSync(owned, runAs.uid, runAs.gid)
  const flags = ['-D', partial, '--auth=scram-sha-256', `--username=${USER}`, `--pwfile=${secret}`]
  const made = spawnSync(
    path.join(native, 'bin/initdb'),
    [...flags, ...localeFlags(), ...(throwaway ? ['--no-sync'] : [])],
    { ...runAs, cwd: '/', env: bareEnvironment(), encoding: 'utf8' },
  )
  fs.rmSync(secret)
  // The program is there and still "not found": its loader is what this system lacks.
  if (made.error?.code === 'ENOENT') throw foreignSystem(made.error)
  if (made.status !== 0) throw failure(`${made.stdout}${made.stderr}${made.error ?? ''}`)
  fs.renameSync(partial, directory)
}

// Sorted by ICU as people expect. pg_trgm asks the C library what a letter is: with ctype C only ASCII has letters.
function localeFlags() {
  const known = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout?.split('\n') ?? []
  const ctype = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) =>
    known.includes(name),
  )
  const icu = ['--locale-provider=icu', '--icu-locale=und']
  return ['--encoding=UTF8', '--locale=C', `--lc-ctype=${ctype ?? 'C'}`, ...icu]
}

function assertMajor(directory) {
  const major = fs.readFileSync(path.join(directory, 'PG_VERSION'), 'utf8').trim()
  if (major === MAJOR) return
  throw new Trouble(
    `The database in ${directory} was made by PostgreSQL ${major}, and Simdesk now brings ${MAJOR}.`,
    'Dump it with the old version and restore it, or set DATA_DIR to a new folder.',
  )
}

// A start that was killed leaves its server running: it is joined, for stopping it would gain nothing.
async function join({ directory, password }) {
  const running = runningServer(directory)
  if (running) {
    const isAlive = () => Boolean(identify(running.pid))
    if (await answers(running.port, password, isAlive)) return running.port
    await stopServer(directory)
  }
  // Its process number may belong to another program by now, and PostgreSQL would then refuse to start.
  fs.rmSync(path.join(directory, 'postmaster.pid'), { force: true })
  return undefined
}

async function launch(cluster, attempt = 0) {
  const port = await freePort(attempt === 0 ? cluster.port : 0)
  const output = path.join(cluster.home, 'logs/postgres.log')
  const server = spawnServer(cluster, port, output)
  const isAlive = () => server.pid && server.exitCode === null && server.signalCode === null
  if (await answers(port, cluster.password, isAlive)) return port
  server.kill('SIGQUIT')
  const said = fs.readFileSync(output, 'utf8')
  // Another program was quicker to take the port.
  if (attempt < 3 && /could not (bind|create any TCP)/.test(said)) {
    return launch(cluster, attempt + 1)
  }
  throw failure(said)
}

const foreignSystem = (cause) =>
  new Trouble(
    'The embedded PostgreSQL does not run on this system: it is built for glibc (Debian, Ubuntu, Fedora and others).',
    'Set DATABASE_URL to a PostgreSQL 15 or newer.',
    { cause },
  )

const failure = (output) =>
  explainOutput(output) ??
  new Trouble(
    `The embedded PostgreSQL did not start: ${reasonIn(output.trim().split('\n'))}`,
    'Its words are in logs/postgres.log of the data folder. With DATABASE_URL another PostgreSQL (15 or newer) is used.',
  )

const reasonIn = (lines) =>
  lines
    .find((line) => /FATAL|PANIC|error:/.test(line))
    ?.replace(/^.*?(FATAL|PANIC|error):\s*/, '') ?? lines.at(-1)
