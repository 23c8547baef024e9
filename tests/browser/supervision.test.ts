import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type pg from 'pg'

import { freePort } from '../../src/server/database/server-process.mjs'
import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  openQueries,
} from '../../src/testing/database'
import { until } from '../../src/testing/processes'
import { signUp } from '../../src/testing/signUp'

const START = path.resolve(import.meta.dirname, '../../src/server/start.mjs')
const RECOVERY_MS = 5000
const LONGEST_GOODBYE_MS = 20_000
/** What a busy machine may take beyond a promise. */
const ROOM_MS = 10_000

let pool: pg.Pool
let dataDir: string
let running: Started

type Started = { child: ChildProcess; url: string; tookMs: number; ended: Promise<number | null> }

beforeAll(async () => {
  await createDatabase(databaseName)
  pool = openQueries(databaseUrl(databaseName))
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'simdesk-supervision-'))
})
beforeEach(async () => {
  running = await npmStart()
})
afterEach(async () => {
  running.child.kill('SIGTERM')
  await running.ended
})
afterAll(async () => {
  await pool.end()
  await dropDatabase(databaseName)
  fs.rmSync(dataDir, { recursive: true, force: true })
})

/** All of it, on a database of its own: it needs the built panel, which tests in this folder alone have. */
const npmStart = async (): Promise<Started> => {
  const since = Date.now()
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [START], {
    env: { ...environment(), PORT: port, PUBLIC_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close').then(([code]) => code as number | null) // as Node hands it over
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await until(() => said.includes('Simdesk is running') || child.exitCode !== null)
  if (child.exitCode !== null) throw new Error(`npm start did not start: ${said}`)
  return { child, url, tookMs: Date.now() - since, ended }
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: '',
  DATABASE_URL: databaseUrl(databaseName),
  DATA_DIR: dataDir,
  // The tests hold a lock for longer than anybody else may wait for it.
  DATABASE_LOCK_SECONDS: '0',
  DATABASE_STATEMENT_SECONDS: '0',
})

/** Undefined while it is dead. */
const pidOf = (name: string): number | undefined => {
  const { children } = JSON.parse(fs.readFileSync(path.join(dataDir, 'processes.json'), 'utf8'))
  return children.find((child: { name: string }) => child.name === name)?.pid
}

const signalTo = (name: string, signal: NodeJS.Signals): void => {
  const pid = pidOf(name)
  if (!pid) throw new Error(`There is no ${name} process.`)
  process.kill(pid, signal)
}

const isWelcomed = async (email: string): Promise<boolean> => {
  const told = "select 1 from messages where recipient = $1 and status = 'kept'"
  return (await pool.query(told, [email])).rows.length === 1
}

/** Sign-ups, one after the other in two lines, until `stop`. */
const load = () => {
  const acknowledged: string[] = []
  const statuses = new Set<number>()
  let isOver = false
  const lines = ['a', 'b'].map(async (name) => {
    for (let n = 0; !isOver; n += 1) {
      const email = `${name}${n}@example.com`
      const answer = await signUp(running.url, email).catch(() => undefined)
      if (answer) statuses.add(answer.status)
      if (answer?.status === 201) acknowledged.push(email)
      else await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })
  const stop = async () => {
    isOver = true
    await Promise.all(lines)
  }
  return { acknowledged, statuses, stop }
}

it('api and worker killed together under load both work again within 5 s', async () => {
  const { acknowledged, statuses, stop } = load()
  await until(() => acknowledged.length > 3)
  for (const name of ['api', 'worker']) signalTo(name, 'SIGKILL')
  const since = Date.now()
  const before = acknowledged.length
  await until(() => acknowledged.length > before)
  await until(() => isWelcomed(acknowledged[before] ?? ''))
  const tookMs = Date.now() - since
  await stop()
  // Measured 2.1 s; where a whole start takes longer than five, the machine has other things to do.
  expect(tookMs).toBeLessThan(Math.max(RECOVERY_MS, running.tookMs))
  const { rows } = await pool.query<{ email: string }>('select email from users')
  expect(rows.map(({ email }) => email)).toEqual(expect.arrayContaining(acknowledged))
  for (const status of statuses) expect([201, 503]).toContain(status)
})

describe('SIGTERM', () => {
  const readPage = async () => (await fetch(`${running.url}/admin/login`)).text()

  /** A page that is under way until `letGo`: even the one for signing in asks whether there is an administrator. */
  const pageUnderWay = async () => {
    const client = await pool.connect()
    await client.query('begin')
    await client.query('lock table admins in access exclusive mode')
    const page = readPage()
    page.catch(() => undefined)
    await until(async () => {
      const waiting = "datname = current_database() and wait_event_type = 'Lock'"
      return (await pool.query(`select 1 from pg_stat_activity where ${waiting}`)).rows.length > 0
    })
    const letGo = async () => {
      await client.query('rollback')
      client.release()
    }
    return { page, letGo }
  }

  it('of the panel: the page under way is given whole, and then it ends', async () => {
    const { page, letGo } = await pageUnderWay()
    const pid = pidOf('web')
    signalTo('web', 'SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(pidOf('web')).toBe(pid)
    await letGo()
    expect(await page).toContain('</html>')
    await until(() => pidOf('web') !== pid, LONGEST_GOODBYE_MS)
    await until(async () => (await readPage()).includes('password'))
  })

  it('of npm start: the page under way is given whole, and then all of it ends', async () => {
    const { page, letGo } = await pageUnderWay()
    running.child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(running.child.exitCode).toBeNull()
    await letGo()
    expect(await page).toContain('</html>')
    expect(await running.ended).toBe(0)
  })

  it('of npm start: a page that never ends is cut off after 20 s', async () => {
    const { page, letGo } = await pageUnderWay()
    const since = Date.now()
    running.child.kill('SIGTERM')
    await expect(page).rejects.toThrow()
    const toldMs = Date.now() - since
    await running.ended
    const tookMs = Date.now() - since
    await letGo()
    expect(toldMs).toBeGreaterThan(LONGEST_GOODBYE_MS - 1000)
    expect(tookMs).toBeLessThan(LONGEST_GOODBYE_MS + ROOM_MS)
  })
})
