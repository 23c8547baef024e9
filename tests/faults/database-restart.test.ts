import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { openCluster, removeCluster } from '../../src/server/embedded-database.mjs'
import { endPrograms, startApi, startProgram, until, type Api } from '../../src/testing/processes'
import { onServer, runProgram } from '../../src/testing/test-server.mjs'

const NAME = 'restarted'
const OUTAGE_MS = 3000

let home: string
let cluster: Awaited<ReturnType<typeof openCluster>>
let api: Api
let isEnding = false

/** As `npm start` does: graphile-worker ends when it cannot write down what became of a job. */
const keepWorking = async (databaseUrl: string): Promise<void> => {
  while (!isEnding) {
    const worker = await startProgram('worker', { DATABASE_URL: databaseUrl }).catch(
      () => undefined,
    )
    await worker?.ended
  }
}

/** A server of its own: the one of the run is used by other test files. */
beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'simdesk-restart-'))
  cluster = await openCluster(home, { throwaway: true })
  await onServer(cluster.url('postgres'), `create database ${NAME}`)
  const databaseUrl = cluster.url(NAME)
  await runProgram('src/server/migrate.ts', { databaseUrl, env: { DISABLE_LOGGING: '' } })
  api = await startApi({ DATABASE_URL: databaseUrl })
  void keepWorking(databaseUrl)
}, 120_000)

afterAll(async () => {
  isEnding = true
  await endPrograms()
  await removeCluster(home)
  fs.rmSync(home, { recursive: true, force: true })
})

const signUp = (email: string) =>
  fetch(`${api.url}/api/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      fullName: 'Maria Silva',
      email,
      password: 'correct horse battery',
      phone: `+48512${String(100_000 + Math.floor(Math.random() * 899_999))}`,
    }),
  })

const ready = async (): Promise<string> => {
  const answer = await fetch(`${api.url}/api/health/ready`)
  return answer.status === 200 ? (await answer.json()).status : String(answer.status)
}

const emails = async () => {
  const client = new pg.Client({ connectionString: cluster.url(NAME) })
  await client.connect()
  const { rows } = await client.query<{ email: string }>('select email from users')
  await client.end()
  return rows.map(({ email }) => email)
}

it('PostgreSQL stopped and started under load: nothing acknowledged is lost, all work again within 5 s', async () => {
  await until(async () => (await ready()) === 'ok')
  const acknowledged: string[] = []
  const statuses: number[] = []
  let isOver = false
  const load = Promise.all(
    ['a', 'b'].map(async (name) => {
      for (let n = 0; !isOver; n += 1) {
        const email = `${name}${n}@example.com`
        const { status } = await signUp(email)
        statuses.push(status)
        if (status === 201) acknowledged.push(email)
        if (status === 503) await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }),
  )
  await until(() => acknowledged.length > 3)
  await cluster.stop()
  await until(async () => (await ready()) === '503')
  await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS))
  const refused = await signUp('while-away@example.com')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
  const { url } = cluster
  cluster = await openCluster(home, { throwaway: true })
  expect(cluster.url(NAME)).toBe(url(NAME))
  const before = acknowledged.length
  await until(async () => (await ready()) === 'ok' && acknowledged.length > before, 5000)
  isOver = true
  await load
  expect(await emails()).toEqual(expect.arrayContaining(acknowledged))
  expect(new Set(statuses)).toEqual(new Set([201, 503]))
  await untilMailed(acknowledged.at(-1) ?? '')
}, 120_000)

/** The worker lives too: what was queued after the outage is worked on. */
const untilMailed = async (email: string): Promise<void> => {
  const client = new pg.Client({ connectionString: cluster.url(NAME) })
  await client.connect()
  try {
    await until(async () => {
      const { rows } = await client.query(
        'select locked_at from graphile_worker.jobs where locked_at is not null or run_at < now()',
      )
      return rows.length === 0
    }, 20_000)
    const { rows } = await client.query('select 1 from users where email = $1', [email])
    expect(rows).toHaveLength(1)
  } finally {
    await client.end()
  }
}
