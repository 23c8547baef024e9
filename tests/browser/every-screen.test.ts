import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'
import { listen } from '../../src/testing/listen'

const ROLES = ['super_admin', 'admin', 'moderator', 'editor'] as const
const DESK = 1440
/** From a desk to the smallest phone. */
const WIDTHS = [DESK, 1024, 768, 320]

/** Says so when the page is still wider than its window once the navigation has moved away. */
const widensAt = async (window: Page, width: number): Promise<string[]> => {
  await window.setViewportSize({ width, height: 900 })
  const fits = await window
    .waitForFunction((wide) => document.documentElement.scrollWidth <= wide, width, {
      timeout: 3000,
    })
    .then(
      () => true,
      () => false,
    )
  return fits ? [] : [`${window.url()} is wider than ${width} px`]
}

const pathsIn = async (window: Page): Promise<string[]> => {
  const links = window.getByRole('navigation', { name: 'Main' }).locator('a.nav__link')
  await links.first().waitFor({ state: 'attached' })
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** Opens what is there to be read of that path; nothing else is on the page yet before its heading or form. */
const open = async (window: Page, path: string) => {
  await window.setViewportSize({ width: DESK, height: 900 })
  const answer = await window.goto(path)
  expect([path, answer?.status()]).toEqual([path, 200])
  await window
    .locator('.collection-list, .document-fields, .sd-order, .sd-reports, .dashboard')
    .first()
    .waitFor()
}

describe('every screen of the navigation', () => {
  it.each(ROLES)(
    'opens for the role %s without an error, a third party or a page that scrolls sideways',
    async (role) => {
      const { page } = await browserApp()
      const window = await page(role)
      const faults = listen(window)
      await window.goto('/admin')
      const paths = await pathsIn(window)
      expect(paths.length).toBeGreaterThan(3)
      for (const path of paths) {
        await open(window, path)
        for (const width of WIDTHS) faults.push(...(await widensAt(window, width)))
      }
      expect(faults).toEqual([])
    },
  )
})

describe('what a role does not see in its navigation', () => {
  it.each(['moderator', 'editor'] as const)(
    'is closed to the role %s by address too',
    async (role) => {
      const { page } = await browserApp()
      const [whole, own] = [await page('super_admin'), await page(role)]
      for (const window of [whole, own]) await window.goto('/admin')
      const seen = new Set(await pathsIn(own))
      const closed = (await pathsIn(whole)).filter((path) => !seen.has(path))
      expect(closed.length).toBeGreaterThan(5)
      for (const path of closed) {
        const answer = await own.request.get(path)
        const isRefused = (await answer.text()).includes('Your role does not')
        expect([path, answer.status() === 404 || isRefused]).toEqual([path, true])
      }
    },
  )
})

const ADDRESSES: Readonly<Record<string, string>> = {
  '/': '/admin',
  '/login': '/admin/login',
  '/forgot-password': '/admin/forgot',
  '/reset-password/abc': '/admin/reset/abc',
  '/dashboard': '/admin',
  '/resellers': '/admin/collections/resellers',
  '/resellers/add': '/admin/collections/resellers/create',
  '/resellers/7': '/admin/collections/resellers/7/overview',
  '/resellers/7/edit': '/admin/collections/resellers/7',
  '/clients': '/admin/collections/clients',
  '/clients/7': '/admin/collections/clients/7/overview',
  '/users': '/admin/collections/users',
  '/users/7': '/admin/collections/users/7/overview',
  '/orders': '/admin/collections/orders',
  '/orders/new': '/admin/collections/orders/create',
  '/orders/7': '/admin/collections/orders/7',
  '/transactions': '/admin/collections/transactions',
  '/transactions/7': '/admin/collections/transactions/7',
  '/support': '/admin/collections/tickets',
  '/reports': '/admin/reports',
  '/reports/custom': '/admin/reports/custom',
  '/reports/sales-by-day': '/admin/reports/sales-by-day',
  '/settings': '/admin/globals/general',
  '/settings/pricing': '/admin/globals/pricing',
  '/settings/notifications': '/admin/globals/notifications',
  '/settings/api': '/admin/globals/api',
  '/settings/branding': '/admin/globals/branding',
  '/admin/collections/orders/trash': '/admin/collections/orders',
}

it('every address of the plan leads to its screen', async () => {
  const { url } = await browserApp()
  for (const [address, screen] of Object.entries(ADDRESSES)) {
    const answer = await fetch(`${url}${address}`, { redirect: 'manual' })
    const to = new URL(answer.headers.get('location') ?? '', url).pathname
    expect([address, answer.status, to]).toEqual([address, 307, screen])
  }
})

/** As the panel writes it for the business, whose time zone is not the browser's. */
const inBusinessZone = async (at: unknown): Promise<string> => {
  const { db } = await browserApp()
  const [general] = await db('select timezone from general limit 1')
  const timeZone = String(general?.timezone)
  expect(timeZone).not.toBe('UTC')
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  return format.format(new Date(String(at)))
}

it('a list and a document say when something was in the time zone of the business', async () => {
  const { db, page } = await browserApp()
  const [plan] = await db('select id, created_at from plans order by created_at desc limit 1')
  const said = await inBusinessZone(plan?.created_at)
  const window = await page('admin')
  await window.goto(`/admin/collections/plans/${String(plan?.id)}`)
  await window.locator('.sd-document-times').getByText(`Created: ${said}`).waitFor()
  const [order] = await db('select created_at from orders order by created_at desc limit 1')
  await window.goto('/admin/collections/orders')
  const first = window.locator('.cell-createdAt time').first()
  await first.waitFor()
  expect(await first.textContent()).toBe(await inBusinessZone(order?.created_at))
  expect(await first.getAttribute('title')).toBe('America/New York time')
})

it('a new ticket asks for no number and shows no replies before it is there', async () => {
  const { page } = await browserApp()
  const window = await page('moderator')
  await window.goto('/admin/collections/tickets/create')
  await window.getByLabel('Subject').waitFor()
  expect(await window.getByLabel('Ticket number').isVisible()).toBe(false)
  expect(await window.locator('.field-type.join').count()).toBe(0)
})
