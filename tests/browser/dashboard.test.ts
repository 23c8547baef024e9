import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'
import { openTicket } from '../../src/testing/openTicket'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const numberIn = (text: string | null): number => Number((text ?? '').replaceAll(/[^\d]/g, ''))

/** How many documents the list says there are. */
const listTotal = async (window: Page): Promise<number> => {
  const said = await window.locator('.page-controls__page-info').first().textContent()
  return numberIn(said?.split(' of ').at(-1) ?? null)
}

const region = (window: Page, name: string) => window.getByRole('region', { name })

const openDashboard = async (window: Page, address = '/admin') => {
  await window.goto(address)
  for (const name of ['Key figures', 'Open tickets'])
    await region(window, name).getByRole('link').first().waitFor()
}

const figure = (window: Page, label: string) =>
  region(window, 'Key figures').getByRole('link', { name: label })

/** Each figure: how it reads, and what opens its list. */
const FIGURES = {
  orders: (window: Page) => figure(window, 'Orders'),
  'app users': (window: Page) => figure(window, 'App users'),
  clients: (window: Page) => figure(window, 'Clients'),
  resellers: (window: Page) => figure(window, 'Resellers'),
  'refunds due': (window: Page) => region(window, 'Refunds due').getByRole('link').first(),
  'open tickets': (window: Page) => region(window, 'Open tickets').getByRole('link').first(),
  'orders that are confirmed': (window: Page) =>
    region(window, 'Orders on their way').getByRole('link', { name: 'orders Confirmed' }),
  'orders that are stuck': (window: Page) =>
    region(window, 'Orders on their way').locator('.sd-stuck').first(),
  'orders of the first of the top resellers': (window: Page) =>
    window.getByRole('list', { name: 'Orders of each' }).getByRole('link').first(),
  'open tickets of one priority': (window: Page) =>
    window.getByRole('list', { name: 'By priority' }).getByRole('link').first(),
}

const valueOf = async (link: ReturnType<(typeof FIGURES)['orders']>): Promise<number> => {
  const strong = link.locator('strong')
  return numberIn(await ((await strong.count()) > 0 ? strong : link).first().textContent())
}

describe('a figure of the dashboard', () => {
  beforeAll(async () => {
    const { db } = await browserApp()
    // The demo pays everybody back: here one is still owed something.
    await db(`update orders set refund_due_minor = 500
      where id = (select id from orders where status = 'cancelled' limit 1)`)
    await openTicket()
  })

  it.each(Object.entries(FIGURES))('%s: opens the list of as many', async (_name, linkIn) => {
    const { page } = await browserApp()
    const window = await page('admin')
    await openDashboard(window)
    const link = linkIn(window)
    const told = await valueOf(link)
    expect(told).toBeGreaterThan(0)
    await link.click()
    await window.waitForURL(/\/admin\/collections\//)
    await window.locator('.page-controls__page-info').first().waitFor()
    expect(await listTotal(window)).toBe(told)
  })

  it('opens the list of as many though its reader looked through a view of a few last', async () => {
    const { db, page } = await browserApp()
    const [user] = await db('select city from users where city is not null limit 1')
    const window = await page('super_admin')
    await window.goto('/admin/collections/users')
    const view = await window.evaluate(async (city) => {
      const answer = await fetch('/api/payload-query-presets', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          title: 'Of one city',
          relatedCollection: 'users',
          where: { or: [{ and: [{ city: { equals: city } }] }] },
        }),
      })
      const made: unknown = await answer.json()
      return JSON.stringify(made)
    }, String(user?.city))
    const id = /"id":"([0-9a-f-]{36})"/.exec(view)?.[1]
    await window.goto(`/admin/collections/users?preset=${String(id)}`)
    await window.getByRole('button', { name: 'Of one city' }).first().waitFor()
    await window.goto('/admin/collections/users')
    await window.locator('.page-controls__page-info').first().waitFor()
    const few = await listTotal(window)
    await openDashboard(window)
    const link = FIGURES['app users'](window)
    const told = await valueOf(link)
    expect(few).toBeLessThan(told)
    await link.click()
    await window.waitForURL(/\/admin\/collections\//)
    await window.locator('.page-controls__page-info').first().waitFor()
    expect(await listTotal(window)).toBe(told)
  })

  it('revenue: opens the list of the payments and refunds that come to it', async () => {
    const { page, url } = await browserApp()
    const window = await page('admin')
    await openDashboard(window)
    const link = figure(window, 'Revenue')
    const told = numberIn(await link.locator('strong').textContent())
    const [payments = 0, refunds = 0] = (await link.locator('.sd-figure__hint').innerText())
      .split(',')
      .map(numberIn)
    await link.click()
    await window.waitForURL(/collections\/transactions\?/)
    await window.locator('.page-controls__page-info').first().waitFor()
    expect(await listTotal(window)).toBe(payments + refunds)
    const { searchParams } = new URL(window.url())
    for (const [name, value] of Object.entries({ limit: '500', page: '1', depth: '0' }))
      searchParams.set(name, value)
    const answer = await window.request.get(`/api/transactions?${searchParams}`, {
      headers: { Origin: url },
    })
    // The shape of the API contract.
    const { docs } = (await answer.json()) as {
      docs: { amountMinor: number; transactionType: string }[]
    }
    const sum = docs.reduce(
      (all, { amountMinor, transactionType }) =>
        all + (transactionType === 'refund' ? -amountMinor : amountMinor),
      0,
    )
    expect([docs.length, sum]).toEqual([payments + refunds, told])
  })

  it('credit at risk: opens the list of as many resellers', async () => {
    const { page } = await browserApp()
    const window = await page('admin')
    await openDashboard(window)
    const link = region(window, 'Credit at risk').locator('.sd-lead').getByRole('link')
    const told = numberIn(await link.innerText())
    await link.click()
    await window.waitForURL(/resellers\/credit\?shown=risk/)
    await window.getByRole('heading', { name: /redit/ }).first().waitFor()
    const rows = window
      .locator('table.sd-table tbody tr')
      .filter({ has: window.getByRole('meter') })
    expect(await rows.count()).toBe(told)
  })

  it('is told for the days and the currency in the address, by the days of the business', async () => {
    const { db, page } = await browserApp()
    const window = await page('moderator')
    await openDashboard(window, '/admin?range=30d&currency=EUR')
    await window.getByRole('button', { name: '90 days' }).click()
    await window.waitForURL(/range=90d&currency=EUR/)
    const [counted] = await db(
      `select count(*) from orders, (select timezone as zone from general) g where status <> 'cancelled'
       and (created_at at time zone zone)::date > (now() at time zone zone)::date - 90`,
    )
    const shown = Number(counted?.count).toLocaleString('en')
    await figure(window, 'Orders').getByText(shown, { exact: true }).waitFor()
  })
})

describe('the dashboard', () => {
  it.each([
    ['light', 1440],
    ['dark', 320],
  ] as const)(
    'has no serious fault for who cannot see it well (%s, %s px)',
    async (theme, width) => {
      const { page } = await browserApp()
      const window = await page('admin')
      await window.emulateMedia({ colorScheme: theme })
      await window.setViewportSize({ width, height: 900 })
      await openDashboard(window)
      await window.locator('.recharts-surface').first().waitFor()
      // By the protocol, past the policy that keeps scripts of others away from the page.
      await window.evaluate(axe)
      const found = await window.evaluate(async () => {
        // axe-core has put itself there.
        const { violations } = await (window as unknown as AxeWindow).axe.run(
          '.dashboard, .sd-range-gutter',
        )
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      })
      expect(found).toEqual([])
    },
  )

  it('is arranged by the keyboard, for whoever arranged it alone, until it is set back', async () => {
    const { page } = await browserApp()
    const window = await page('admin')
    const refunds = window.getByRole('region', { name: 'Refunds due' })
    const choose = async (place: number) => {
      await window.goto('/admin')
      await refunds
        .or(window.getByRole('region', { name: 'Credit at risk' }))
        .first()
        .waitFor()
      await window.locator('.dashboard-breadcrumb-select input').first().focus()
      for (let presses = 0; presses < place; presses += 1) await window.keyboard.press('ArrowDown')
      await window.keyboard.press('Enter')
    }
    await choose(1)
    await window.getByRole('button', { name: 'Move “Refunds due”', exact: true }).waitFor()
    await window.getByLabel('Width of “Refunds due”: medium', { exact: true }).waitFor()
    const remove = window.getByRole('button', { name: 'Take “Refunds due” off this page' })
    await remove.focus()
    await window.keyboard.press('Enter')
    await remove.waitFor({ state: 'detached' })
    await window.getByRole('button', { name: 'Save changes' }).focus()
    await window.keyboard.press('Enter')
    await window.getByRole('button', { name: 'Save changes' }).waitFor({ state: 'detached' })
    await window.goto('/admin')
    await window.getByRole('region', { name: 'Credit at risk' }).waitFor()
    expect(await refunds.count()).toBe(0)
    const other = await page('moderator')
    await other.goto('/admin')
    await other.getByRole('region', { name: 'Refunds due' }).waitFor()
    await choose(2)
    await refunds.waitFor()
  })

  it('keeps still while it comes, and never scrolls sideways', async () => {
    const { page } = await browserApp()
    const window = await page('admin')
    for (const width of [320, 768, 1024, 1440]) {
      await window.setViewportSize({ width, height: 900 })
      await openDashboard(window)
      await window.locator('.recharts-surface').nth(2).waitFor()
      const { moved, wide } = await window.evaluate(async () => ({
        moved: await new Promise<number>((resolve) => {
          let sum = 0
          // What the frame around it does is the frame's own: Payload folds the navigation once it runs.
          const isOurs = ({ hadRecentInput, sources }: Shift) =>
            !hadRecentInput &&
            sources.every(({ node }) => node?.parentElement?.closest('.dashboard') !== null)
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              // A layout shift has these; TypeScript's DOM does not know it yet.
              if (isOurs(entry as Shift)) sum += (entry as Shift).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 500)
        }),
        wide: document.documentElement.scrollWidth - innerWidth,
      }))
      expect([width, moved < 0.1, wide <= 0]).toEqual([width, true, true])
    }
  })

  it('shows an editor nothing of the trade', async () => {
    const { page } = await browserApp()
    const window = await page('editor')
    await window.goto('/admin')
    await window.locator('.dashboard').waitFor()
    expect(await window.getByRole('region', { name: 'Key figures' }).count()).toBe(0)
    expect(await window.content()).not.toContain('collections/orders')
  })
})

type Shift = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}
type AxeWindow = {
  axe: {
    run: (within: string) => Promise<{
      violations: { id: string; impact: string; nodes: { html: string }[] }[]
    }>
  }
}
