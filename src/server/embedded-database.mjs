import { spawn, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

import { exclusively } from './exclusive.mjs'
import { findPlace } from './place.mjs'
import { commandOf, identify, waitUntilGone } from './process-identity.mjs'
import { Trouble, explain, explainOutput } from './trouble.mjs'

const MAJOR = '18'
const USER = 'simdesk'

/**
 * Starts the PostgreSQL kept under `home`, making it first if there is none, or joins the one that already runs there.
 * `throwaway` gives up durability for speed: for tests only.
 */
export async function openCluster(home, { throwaway = false } = {}) {
  const file = path.join(home, 'database.json')
  return exclusively(path.join(home, 'database.lock'), async () => {
    const place = findPlace(home)
    const known = readRecord(file)
    const directory = known?.directory ?? place.directory
    const password = known?.password ?? crypto.randomBytes(24).toString('base64url')
    const cluster = { ...place, home, directory, password, throwaway, port: known?.port }
    if (!known) await discard(directory)
    writeRecord(file, cluster)
    if (!fs.existsSync(path.join(directory, 'PG_VERSION'))) initialise(cluster)
    assertMajor(directory)
    const port = (await join(cluster)) ?? (await launch(cluster))
    writeRecord(file, { ...cluster, port })
    return {
      port,
      directory,
      url: (database) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`,
      stop: () => stopServer(directory),
    }
  })
}

function readRecord(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function writeRecord(file, { directory, password, port }) {
  const partial = `${file}.partial`
  fs.writeFileSync(partial, JSON.stringify({ directory, password, port }), { mode: 0o600 })
  fs.renameSync(partial, file)
}

// Without its record nobody knows the password: what lies there is left from a data folder that was deleted.
async function discard(directory) {
  await stopServer(directory)
  fs.rmSync(directory, { recursive: true, force: true })
}

// Made beside its place and renamed, so that a killed start never leaves half a cluster that looks whole.
function initialise({ directory, native, password, runAs, throwaway }) {
  const partial = `${directory}.partial`
  fs.rmSync(partial, { recursive: true, force: true })
  fs.mkdirSync(partial, { recursive: true, mode: 0o700 })
  if (runAs) fs.chownSync(partial, runAs.uid, runAs.gid)
  const secret = `${directory}.password`
  fs.writeFileSync(secret, password, { mode: 0o600 })
  if (runAs) fs.chownSync(secret, runAs.uid, runAs.gid)
  const flags = ['-D', partial, '--auth=scram-sha-256', `--username=${USER}`, `--pwfile=${secret}`]
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und']
  const made = spawnSync(
    path.join(native, 'bin/initdb'),
    [...flags, ...locale, ...(throwaway ? ['--no-sync'] : [])],
    { ...runAs, cwd: '/', env: bareEnvironment(), encoding: 'utf8' },
  )
  fs.rmSync(secret)
  if (made.status !== 0) throw failure(`${made.stdout}${made.stderr}${made.error ?? ''}`)
  fs.renameSync(partial, directory)
}

// HOME and PG* of the person who starts would otherwise reach a server that runs as another user.
const bareEnvironment = () => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' })

function assertMajor(directory) {
  const major = fs.readFileSync(path.join(directory, 'PG_VERSION'), 'utf8').trim()
  if (major === MAJOR) return
  throw new Trouble(
    `The database in ${directory} was made by PostgreSQL ${major}, and this version of Simdesk brings ${MAJOR}.`,
    'Dump it with the old version and restore it, or set DATA_DIR to a new folder.',
  )
}

function runningServer(directory) {
  try {
    const lines = fs.readFileSync(path.join(directory, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (identify(pid) && /postgres/.test(commandOf(pid)) && commandOf(pid).includes(directory)) {
      return { pid, port: Number(lines[3]) }
    }
  } catch (error) {
    if (error.code !== 'ENOENT') throw explain(error)
  }
  return undefined
}

async function join({ directory, password }) {
  const running = runningServer(directory)
  if (!running) {
    // Its number may belong to another process by now, and PostgreSQL would then refuse to start.
    fs.rmSync(path.join(directory, 'postmaster.pid'), { force: true })
    return undefined
  }
  if (await answers(running.port, password, () => Boolean(identify(running.pid))))
    return running.port
  await stopServer(directory)
  return undefined
}

async function launch(cluster) {
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort(attempt === 0 ? cluster.port : undefined)
    const output = path.join(cluster.home, 'logs/postgres.log')
    const server = spawnServer(cluster, port, output)
    if (
      await answers(
        port,
        cluster.password,
        () => server.exitCode === null && server.signalCode === null,
      )
    ) {
      return port
    }
    server.kill('SIGQUIT')
    const said = fs.readFileSync(output, 'utf8')
    if (attempt < 3 && /could not (bind|create any TCP)/.test(said)) continue
    throw failure(said)
  }
}

// In a process group of its own, so that Ctrl-C reaches it only through us and after the processes that use it.
function spawnServer({ directory, native, runAs, throwaway }, port, output) {
  fs.mkdirSync(path.dirname(output), { recursive: true })
  const log = fs.openSync(output, 'w')
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...(throwaway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ]
  const server = spawn(
    path.join(native, 'bin/postgres'),
    ['-D', directory, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...runAs, cwd: '/', env: bareEnvironment(), detached: true, stdio: ['ignore', log, log] },
  )
  server.on('error', (error) => fs.writeSync(log, String(error)))
  server.on('exit', () => fs.closeSync(log))
  server.unref()
  return server
}

async function answers(port, password, isAlive) {
  const { default: pg } = await import('pg')
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && isAlive()) {
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: USER,
      password,
      database: 'postgres',
    })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return true
    } catch (error) {
      if (error.code === '28P01') return false
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  return false
}

/** Fast shutdown; resolves when the server is gone. */
async function stopServer(directory) {
  const running = runningServer(directory)
  if (!running) return
  process.kill(running.pid, 'SIGINT')
  if (await waitUntilGone(running.pid, 30_000)) return
  process.kill(running.pid, 'SIGQUIT')
  await waitUntilGone(running.pid, 10_000)
}

export function freePort(wanted = 0, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', () =>
      wanted ? resolve(freePort(0, host)) : reject(new Error('no free port')),
    )
    probe.listen(wanted, host, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

const failure = (output) =>
  explainOutput(output) ??
  new Trouble(
    `The embedded PostgreSQL did not start: ${output.trim().split('\n').at(-1)}`,
    'Its words are in DATA_DIR/logs/postgres.log. With DATABASE_URL another PostgreSQL (15 or newer) can be used.',
  )
