import path from 'node:path'

import { chromium, type Browser, type Page } from 'playwright-core'

import { environment } from '../server/environment'
import { root } from '../server/settings.mjs'
import { chromiumOptions, unpackChromium } from '../testing/chromium.mjs'
import { openScreen, type Screen } from '../testing/screens'
import { signInWindows } from '../testing/signInWindows'
import { median } from './compare'
import { beginMeasuring } from './machine'
import { readyBuild, serveConsole, type Served } from './openConsole'
import { run, withOwnDatabase } from './ownDatabase'
import { superAdmin } from './signIn'

/** The small trade that the big one is compared with, and how many times its time a screen may take. */
const FEW_ORDERS = 1000
const PROMISE = 1.5

/** `:orders` stands for the newest order of the console that is looked at. */
const SCREENS: readonly Screen[] = [
  { name: 'dashboard', path: '/admin' },
  { name: 'orders', path: '/admin/collections/orders' },
  {
    name: 'orders that are dispatched',
    path: '/admin/collections/orders?where[or][0][and][0][status][equals]=dispatched',
  },
  { name: 'orders, searched', path: '/admin/collections/orders?search=SD-1005' },
  { name: 'an order', path: '/admin/collections/orders/:orders' },
  { name: 'transactions', path: '/admin/collections/transactions' },
  { name: 'invoices', path: '/admin/collections/invoices' },
  { name: 'ledger entries', path: '/admin/collections/ledger-entries' },
  { name: 'users', path: '/admin/collections/users' },
  { name: 'clients', path: '/admin/collections/clients' },
  { name: 'SIMs', path: '/admin/collections/sims' },
  { name: 'tickets', path: '/admin/collections/tickets' },
  { name: 'resellers', path: '/admin/collections/resellers' },
  { name: 'resellers by credit used', path: '/admin/collections/resellers/credit' },
  { name: 'a reseller', path: '/admin/collections/resellers/:resellers/overview' },
  { name: 'what a reseller owes', path: '/admin/collections/resellers/:resellers/money' },
  { name: 'activity', path: '/admin/collections/events' },
  { name: 'reports', path: '/admin/reports' },
  { name: 'report: sales by day', path: '/admin/reports/sales-by-day' },
  { name: 'report: stuck orders', path: '/admin/reports/stuck-orders' },
  { name: 'report: activation funnel', path: '/admin/reports/activation-funnel' },
]

type Opened = Served & { window: Page; browser: Browser }

const openOn = async (env: Record<string, string>): Promise<Opened> => {
  const served = await serveConsole(env)
  const browser = await chromium.launch(await chromiumOptions(await unpackChromium()))
  const context = await browser.newContext({ baseURL: served.url })
  await signInWindows(context, superAdmin(env.DATA_DIR))
  return { ...served, window: await context.newPage(), browser }
}

/** The screen of the newest document that its path speaks of. */
const ofNewest = async (window: Page, screen: Screen): Promise<Screen> => {
  const [placeholder, slug] = /:([a-z]+)/.exec(screen.path) ?? []
  if (!placeholder) return screen
  // A session's cookie counts for the panel's own pages alone.
  const headers = { origin: new URL(window.url()).origin }
  const path = `/api/${slug}?limit=1&depth=0&sort=-createdAt`
  const answer = await window.request.get(path, { headers })
  if (!answer.ok()) throw new Error(`${answer.status()} from ${path}`)
  // The shape of the API contract for a list.
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  return { ...screen, path: screen.path.replace(placeholder, docs[0]?.id ?? '') }
}

/** Milliseconds until the screen is drawn and nothing on it loads any more. */
const timeOf = async (window: Page, screen: Screen): Promise<number> => {
  const began = performance.now()
  await openScreen(window, screen)
  await window.waitForLoadState('networkidle')
  return performance.now() - began
}

type Times = { name: string; many: number; few: number }

const compareScreen = async (screen: Screen, windows: Page[], rounds: number): Promise<Times> => {
  const sides = await Promise.all(
    windows.map(async (window) => ({ window, screen: await ofNewest(window, screen) })),
  )
  // The first look of each is a warm-up.
  for (const { screen: one, window } of sides) await timeOf(window, one)
  const took = windows.map(() => Array<number>())
  for (let turn = 0; turn < rounds * windows.length; turn += 1) {
    const side = turn % sides.length
    const shown = sides[side]
    if (shown) took[side]?.push(await timeOf(shown.window, shown.screen))
  }
  const [many = NaN, few = NaN] = took.map(median)
  return { name: screen.name, many, few }
}

const lineOf = ({ few, many, name }: Times): string =>
  `| ${name} | ${many.toFixed(0)} ms | ${few.toFixed(0)} ms | × ${(many / few).toFixed(2)} |`

/** A small trade beside the big one: what its console is started with. */
const seededTwin = async (databaseUrl: string): Promise<Record<string, string>> => {
  const env = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: path.resolve(root, environment.dataDir, `beside-${FEW_ORDERS}`),
  }
  const seed = { file: 'src/seed/main.ts', args: ['--orders', String(FEW_ORDERS)] }
  const code = await run(seed, env)
  if (code !== 0) throw new Error(`The seed ended with ${code}.`)
  return env
}

const compareAll = async (windows: Page[], rounds: number): Promise<Times[]> => {
  const times: Times[] = []
  for (const screen of SCREENS) {
    const measured = await compareScreen(screen, windows, rounds)
    process.stderr.write(`${lineOf(measured)}\n`)
    times.push(measured)
  }
  return times
}

const measureOn = async (consoles: Record<string, string>[], rounds: number): Promise<Times[]> => {
  const opened: Opened[] = []
  try {
    for (const env of consoles) opened.push(await openOn(env))
    return await compareAll(
      opened.map(({ window }) => window),
      rounds,
    )
  } finally {
    for (const { browser, processes } of opened) {
      await browser.close()
      processes.forEach((child) => child.kill('SIGTERM'))
    }
  }
}

/** `npm run bench -- --only screens`: how long each screen takes on this data set, against the same with a thousand orders. */
export const benchScreens = async (rounds: number): Promise<number> => {
  await readyBuild()
  const factsOf = beginMeasuring()
  const times = await withOwnDatabase('screens', async (url) =>
    measureOn([{}, await seededTwin(url)], rounds),
  )
  const head = `| screen | this data set | ${FEW_ORDERS} orders | |\n| --- | --: | --: | --: |`
  const facts = factsOf(`medians of ${rounds} looks`)
  process.stdout.write(`${facts}\n\n${head}\n${times.map(lineOf).join('\n')}\n`)
  return times.every(({ few, many }) => many / few < PROMISE) ? 0 : 1
}
