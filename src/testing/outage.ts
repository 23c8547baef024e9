import net from 'node:net'

import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { query, testApp } from './app'
import { databaseName } from './database'

type Outage = {
  /** Every connection ends, and new ones are refused. */
  begin: () => Promise<void>
  /** Connections are taken, and nothing is ever answered. */
  hang: () => void
  end: () => Promise<void>
  close: () => Promise<void>
}

const listen = (server: net.Server, port: number): Promise<void> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))

/**
 * Puts a wire of our own between Payload's pool and PostgreSQL, for a server that other test files use
 * cannot be stopped.
 */
export const wirePool = async (): Promise<Outage> => {
  const { payload } = await testApp()
  // The one adapter of this project; Payload types the neutral base.
  const { pool } = payload.db as unknown as PostgresAdapter
  const target = new URL(String(pool.options.connectionString))
  const sockets = new Set<net.Socket>()
  let isHanging = false
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (isHanging) return
    const onward = net.connect(Number(target.port), target.hostname)
    onward.on('error', () => socket.destroy())
    onward.on('close', () => socket.destroy())
    socket.on('close', () => onward.destroy())
    socket.pipe(onward).pipe(socket)
  })
  await listen(server, 0)
  const { port } = server.address() as net.AddressInfo // it listens on TCP
  const wired = new URL(target)
  wired.hostname = '127.0.0.1'
  wired.port = String(port)
  pool.options.connectionString = wired.href
  await query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = $1 and application_name <> 'test' and pid <> pg_backend_pid()`,
    [databaseName],
  )
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  return {
    begin: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      cut()
      await closed
    },
    hang: () => {
      isHanging = true
      cut()
    },
    end: async () => {
      isHanging = false
      cut()
      if (!server.listening) await listen(server, port)
    },
    close: () => {
      cut()
      return new Promise((resolve) =>
        server.listening ? server.close(() => resolve()) : resolve(),
      )
    },
  }
}
