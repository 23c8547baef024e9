import type { ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import type pg from 'pg'
import { chromium, type Browser, type Page } from 'playwright-core'

import { readAccounts } from '../server/demo.mjs'
import { processesOf, startLogged, waitForPage } from '../server/processes.mjs'
import { freePort } from '../server/database/server-process.mjs'
import { chromiumOptions } from './chromium.mjs'
import { createDatabase, databaseName, databaseUrl, dropDatabase, openQueries } from './database'
import { signInWindows } from './signInWindows'
import { SEEDED, TEMPLATE } from './test-server.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const SCREENSHOTS = path.join(root, '.cache/screenshots')

export type Account = { collection: string; role?: string; email: string; password: string }

export type BrowserApp = {
  url: string
  accounts: Account[]
  /** Raw SQL on the app's database; answers the rows. */
  db: (sql: string, params?: unknown[]) => Promise<Record<string, unknown>[]>
  /** A new window, signed in as the demo account of `role`, or as nobody. */
  page: (role?: string) => Promise<Page>
  /** The same on a phone, which is touched. */
  phone: (role?: string) => Promise<Page>
}

type Running = {
  app: BrowserApp
  browser: Browser
  processes: ChildProcess[]
  pool: pg.Pool
  dataDir: string
}

let opened: Promise<Running> | undefined

/** The built app on its own seeded database and a real Chromium; the same for the whole file. */
export const browserApp = async (): Promise<BrowserApp> =>
  (await (opened ??= open({ isSeeded: true }))).app

/** The same after a first start without demo data: nobody and nothing is there; a mail server and a gateway are named. */
export const emptyApp = async (): Promise<BrowserApp> =>
  (await (opened ??= open({ isSeeded: false }))).app

type Start = { isSeeded: boolean }

/** Named, so that the set-up list asks for the rest alone; nobody answers there. */
const OUTSIDE = {
  SMTP_URL: 'smtp://127.0.0.1:9',
  STRIPE_SECRET_KEY: 'sk_test_fake',
  STRIPE_WEBHOOK_SECRETS: 'whsec_fake',
  STRIPE_API_BASE: 'http://127.0.0.1:9',
}

async function open({ isSeeded }: Start): Promise<Running> {
  await createDatabase(databaseName, isSeeded ? SEEDED : TEMPLATE)
  const dataDir = dataOf(isSeeded)
  const port = Number(await freePort())
  const url = `http://localhost:${port}`
  const processes = await startProcesses({ port, dataDir, isSeeded })
  await waitForPage(`${url}/admin/login`)
  const browser = await chromium.launch(await chromiumOptions(fromSetup('SIMDESK_CHROMIUM')))
  const pool = openQueries(databaseUrl(databaseName))
  // The file that the seed wrote.
  const accounts = readAccounts(dataDir) as Account[]
  const app: BrowserApp = {
    url,
    accounts,
    db: async (sql, params = []) => (await pool.query<Record<string, unknown>>(sql, params)).rows,
    page: (role) => openPage(browser, { url, account: accountOf(accounts, role), look: DESK }),
    phone: (role) => openPage(browser, { url, account: accountOf(accounts, role), look: PHONE }),
  }
  takeScreenshotsOfFailures(browser)
  return { app, browser, processes, pool, dataDir }
}

function fromSetup(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: browser tests lie in tests/browser.`)
  return value
}

function dataOf(isSeeded: boolean) {
  const seeded = fromSetup('SIMDESK_SEEDED_DATA')
  const folder = path.join(path.dirname(seeded), databaseName)
  if (isSeeded) fs.cpSync(seeded, folder, { recursive: true })
  else fs.mkdirSync(folder)
  return folder
}

async function startProcesses({
  dataDir,
  isSeeded,
  port,
}: Start & { dataDir: string; port: number }) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    ...(isSeeded ? { DEMO_DATA: '' } : { DEMO_DATA: 'off', ...OUTSIDE }),
    DISABLE_LOGGING: '',
    PUBLIC_URL: `http://localhost:${port}`,
    PORT: String(port),
    HOST: 'localhost',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl(databaseName),
  }
  const log = path.join(dataDir, 'processes.log')
  const processes = await processesOf({ mode: 'start', env })
  return Object.values(processes).map((program) => startLogged(program, log))
}

function accountOf(accounts: Account[], role?: string) {
  if (!role) return undefined
  const account = accounts.find((one) => one.collection === 'admins' && one.role === role)
  if (!account) throw new Error(`No demo account has the role ${role}.`)
  return account
}

const DESK = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

type Opened = { url: string; account?: Account | undefined; look: typeof DESK | typeof PHONE }

async function openPage(browser: Browser, { url, account, look }: Opened) {
  const context = await browser.newContext({ baseURL: url, ...look })
  if (account) await signInWindows(context, account)
  return context.newPage()
}

function takeScreenshotsOfFailures(browser: Browser) {
  Object.assign(globalThis, {
    simdeskOnFailure: async (testName: string) => {
      const pages = browser.contexts().flatMap((context) => context.pages())
      const name = testName.replace(/[^a-z0-9]+/gi, '-').slice(0, 80)
      fs.mkdirSync(SCREENSHOTS, { recursive: true })
      for (const [index, page] of pages.entries()) {
        const file = path.join(SCREENSHOTS, `${name}-${index + 1}.png`)
        await page.screenshot({ path: file, timeout: 5000 }).catch(() => undefined)
      }
    },
  })
}

export async function closeBrowserApp() {
  const running = await opened?.catch(() => undefined)
  opened = undefined
  if (!running) return
  await running.browser.close()
  await Promise.all(running.processes.map(ended))
  await running.pool.end()
  await dropDatabase(databaseName)
  fs.rmSync(running.dataDir, { recursive: true, force: true })
}

async function ended(child: ChildProcess) {
  if (child.exitCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000)
  await closed
  clearTimeout(timer)
}
