import type pg from 'pg'
import { getPayload, type Payload } from 'payload'

import config from '../../payload.config'
import { createDatabase, databaseName, databaseUrl, dropDatabase, openQueries } from './database'
import { call, graphql } from './http'

export type TestApp = { payload: Payload; call: typeof call; graphql: typeof graphql }

let opened: Promise<TestApp> | undefined
let queries: pg.Pool | undefined

/** The app of this test file on a database of its own, made at the first call and dropped after the file. */
export const testApp = (): Promise<TestApp> => (opened ??= open())

async function open(): Promise<TestApp> {
  await createDatabase(databaseName)
  return { payload: await getPayload({ config }), call, graphql }
}

/** Raw SQL on this file's database; answers the rows. */
export async function query<Row extends pg.QueryResultRow = Record<string, unknown>>(
  sql: string,
  params: unknown[] = [],
): Promise<Row[]> {
  await testApp()
  queries ??= openQueries(databaseUrl(databaseName))
  return (await queries.query<Row>(sql, params)).rows
}

export async function closeTestApp() {
  if (!opened) return
  const app = await opened.catch(() => undefined)
  await queries?.end()
  await app?.payload.destroy()
  await dropDatabase(databaseName)
  opened = undefined
  queries = undefined
}
