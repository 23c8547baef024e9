import crypto from 'node:crypto'

import pg from 'pg'

import { onServer, TEMPLATE } from './test-server.mjs'

/** The database of this test file; it exists after `createDatabase`. */
export const databaseName = `test_${process.env.JEST_WORKER_ID ?? '0'}_${crypto.randomBytes(5).toString('hex')}`

const server = () => {
  const url = process.env.SIMDESK_TEST_SERVER
  if (!url) throw new Error('No test server: this file is not in a project with a database.')
  return url
}

export function databaseUrl(name: string): string {
  const url = new URL(server())
  url.pathname = `/${name}`
  return url.href
}

export const createDatabase = (name: string, template: string = TEMPLATE) =>
  onServer(server(), `create database ${name} template ${template}`)

export const dropDatabase = (name: string) =>
  onServer(server(), `drop database if exists ${name} with (force)`)

/** Raw SQL outside Payload's pool, to see what is really saved. */
export function openQueries(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'test' })
  // Dropping the database ends idle connections, and that is no failure of a test.
  pool.on('error', () => undefined)
  return pool
}
