import type { Page } from 'playwright-core'

import { WITHOUT_TRASH } from '../../collections/withoutTrash.mjs'
import type { BrowserApp } from './browser'

/** A screen of ours: its address, and whether it is drawn by us or by Payload with our fields in it. */
export type Screen = { name: string; path: string }

/** What the navigation does not lead to by itself. A new screen of that kind is a line here. */
const BESIDES: readonly Screen[] = [
  { name: 'account', path: '/admin/account' },
  { name: 'report', path: '/admin/reports/sales-by-day' },
  { name: 'custom-report', path: '/admin/reports/custom' },
  { name: 'resellers-credit', path: '/admin/collections/resellers/credit' },
  { name: 'new-reseller', path: '/admin/collections/resellers/create' },
  { name: 'new-ticket', path: '/admin/collections/tickets/create' },
  { name: 'new-template', path: '/admin/collections/templates/create' },
  { name: 'branding-versions', path: '/admin/globals/branding/versions' },
]

/** What whoever is not signed in meets. */
export const OPEN_SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/admin/login' },
  { name: 'forgotten-password', path: '/admin/forgot' },
  { name: 'reset-password', path: '/admin/reset/no-such-link' },
  { name: 'invitation', path: '/admin/invitation/no-such-link' },
]

/** Pages of a document beside its form. */
const TABS: Readonly<Record<string, readonly string[]>> = {
  resellers: ['overview', 'clients', 'orders', 'transactions', 'money', 'activity'],
  clients: ['overview', 'orders', 'sims', 'activity'],
  users: ['overview', 'orders', 'transactions', 'tickets', 'activity'],
}

const COLLECTION = /\/admin\/collections\/([^/]+)$/
const NOT_READY = 60_000

const slugOf = (path: string): string | undefined => COLLECTION.exec(path)?.[1]

const navigation = async (window: Page): Promise<string[]> => {
  await window.goto('/admin')
  const links = window.getByRole('navigation', { name: 'Main' }).locator('a.nav__link')
  await links.first().waitFor({ state: 'attached' })
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** Of people the one with the most orders, whose pages have something to show; of anything else the newest. */
const orderOf = (slug: string): string => {
  const buyer = /^(?:reseller|client|user)(?=s$)/.exec(slug)?.[0]
  if (!buyer) return 'd.id desc'
  return `(select count(*) from orders o where o.${buyer}_id = d.id) desc, d.id desc`
}

const documentsOf = async (slug: string, db: BrowserApp['db']): Promise<Screen[]> => {
  const table = slug.replaceAll('-', '_')
  const [row] = await db(`select d.id from ${table} d order by ${orderOf(slug)} limit 1`)
  if (!row) return []
  const path = `/admin/collections/${slug}/${String(row.id)}`
  const name = `${slug}-one`
  return [
    { name, path },
    ...(TABS[slug] ?? []).map((tab) => ({ name: `${name}-${tab}`, path: `${path}/${tab}` })),
  ]
}

const trashesOf = (slugs: readonly string[]): Screen[] =>
  slugs
    .filter((slug) => !(slug in WITHOUT_TRASH))
    .map((slug) => ({ name: `${slug}-trash`, path: `/admin/collections/${slug}/trash` }))

const nameOf = (path: string): string =>
  path.replace(/^\/admin\/?(collections|globals)?\/?/, '').replaceAll('/', '-') || 'dashboard'

/** Every screen that whoever is signed in finds in the navigation, with the trash and a document of every list. */
export const screensOf = async (window: Page, db: BrowserApp['db']): Promise<Screen[]> => {
  const paths = await navigation(window)
  const slugs = paths.map(slugOf).filter((slug) => slug !== undefined)
  const documents: Screen[] = []
  for (const slug of slugs) documents.push(...(await documentsOf(slug, db)))
  const lists = paths.map((path) => ({ name: nameOf(path), path }))
  return [...lists, ...trashesOf(slugs), ...documents, ...BESIDES]
}

/** Opens a screen and waits until what it is about is drawn: neither lists nor forms are there at once. */
export const openScreen = async (window: Page, { path }: Screen): Promise<void> => {
  await window.goto(path)
  await window
    .locator(
      '.collection-list, .document-fields, .sd-order, .sd-reports, .dashboard, form, main, .versions, .template-minimal',
    )
    .first()
    .waitFor({ timeout: NOT_READY })
  await window.waitForFunction(
    () => !document.querySelector('.loading-overlay, .shimmer-effect, [aria-busy="true"]'),
    undefined,
    { timeout: NOT_READY },
  )
}
