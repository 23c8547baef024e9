import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { openCluster, removeCluster } from '../../src/server/database/embedded.mjs'
import { endPrograms, startApi, startProgram, until, type Api } from '../../src/testing/processes'
import { stopAndStart, type Stop } from '../../src/testing/faults/hardStop'
import { onServer, runProgram } from '../../src/testing/test-server.mjs'
import { signUp } from '../../src/testing/signUp'

const NAME = 'restarted'
const OUTAGE_MS = 2000
const RECOVERY_MS = 5000

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

/** A server of its own, and durable: the one of the run is used by other test files, and gives up safety for speed. */
beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'simdesk-restart-'))
  cluster = await openCluster(home)
  await onServer(cluster.url('postgres'), `create database ${NAME}`)
  const databaseUrl = cluster.url(NAME)
  await runProgram('src/server/commands/migrate.ts', { databaseUrl, env: { DISABLE_LOGGING: '' } })
  api = await startApi({ DATABASE_URL: databaseUrl })
  void keepWorking(databaseUrl)
}, 120_000)

afterAll(async () => {
  isEnding = true
  await endPrograms()
  await removeCluster(home)
  fs.rmSync(home, { recursive: true, force: true })
})

/** Two who sign up one after the other until it is over, waiting a moment where they are told to come again. */
const signingUp = (round: string) => {
  const acknowledged: string[] = []
  const statuses: number[] = []
  let isOver = false
  const one = async (name: string): Promise<void> => {
    for (let n = 0; !isOver; n += 1) {
      const email = `${round}-${name}${n}@example.com`
      const { status } = await signUp(api.url, email)
      statuses.push(status)
      if (status === 201) acknowledged.push(email)
      if (status === 503) await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  const all = Promise.all([one('a'), one('b')])
  const end = async (): Promise<void> => {
    isOver = true
    await all
  }
  return { acknowledged, statuses, end }
}

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

describe.each<[string, Stop]>([
  ['is stopped cleanly', 'SIGINT'],
  ['is stopped at once (immediate shutdown)', 'SIGQUIT'],
  ['is killed', 'SIGKILL'],
])('PostgreSQL that %s under load and started again', (_how, signal) => {
  it('has lost nothing that was acknowledged, and all work again within 5 s', async () => {
    await until(async () => (await ready()) === 'ok')
    const { acknowledged, end, statuses } = signingUp(signal.toLowerCase())
    await until(() => acknowledged.length > 3)
    const back = stopAndStart({ ...cluster, home }, { awayMs: OUTAGE_MS, signal })
    await until(async () => (await ready()) === '503')
    const refused = await signUp(api.url, 'while-away@example.com')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
    await back
    const before = acknowledged.length
    await until(async () => (await ready()) === 'ok' && acknowledged.length > before, RECOVERY_MS)
    await end()
    expect(await emails()).toEqual(expect.arrayContaining(acknowledged))
    expect(new Set(statuses)).toEqual(new Set([201, 503]))
    await untilMailed(acknowledged.at(-1) ?? '')
  }, 120_000)
})

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
