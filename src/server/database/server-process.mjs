import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

import { commandOf, identify, waitUntilGone } from '../process-identity.mjs'
import { explain } from '../trouble.mjs'

export const USER = 'simdesk'

// HOME and PG* of the person who starts would otherwise reach a server that runs as another user.
export const bareEnvironment = () => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' })

/** The PostgreSQL that runs on `directory`, whoever started it. */
export function runningServer(directory) {
  try {
    const lines = fs.readFileSync(path.join(directory, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    const command = identify(pid) ? commandOf(pid) : ''
    return isPostgresOn(command, directory) ? { pid, port: Number(lines[3]) } : undefined
  } catch (error) {
    if (error.code !== 'ENOENT') throw explain(error)
    return undefined
  }
}

const isPostgresOn = (command, directory) =>
  command.includes('postgres') && command.includes(directory)

// In a process group of its own, so that Ctrl-C reaches it only through us and after the processes that use it.
export function spawnServer({ directory, native, runAs, throwaway }, port, output) {
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
  server.on('error', (error) => fs.writeFileSync(output, String(error)))
  fs.closeSync(log)
  server.unref()
  return server
}

/** True once the server accepts our password; false when it is gone, silent for a minute, or not ours. */
export async function answers(port, password, isAlive) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && isAlive()) {
    const verdict = await tryToConnect(port, password)
    if (verdict !== 'wait') return verdict === 'ready'
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

async function tryToConnect(port, password) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ host: '127.0.0.1', port, user: USER, password, database: USER })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return 'ready'
  } catch (error) {
    if (error.code === '3D000') return 'ready'
    return error.code === '28P01' ? 'stranger' : 'wait'
  }
}

/** Fast shutdown; resolves when the server is gone. */
export async function stopServer(directory) {
  const running = runningServer(directory)
  if (!running) return
  process.kill(running.pid, 'SIGINT')
  if (await waitUntilGone(running.pid, 30_000)) return
  process.kill(running.pid, 'SIGQUIT')
  await waitUntilGone(running.pid, 10_000)
}

/** A port nobody listens on: `wanted` when it is free. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error) => (wanted ? resolve(freePort()) : reject(error)))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
