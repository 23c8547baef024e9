import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'

/** Takes a table away for as long as `look` lasts: what reads it fails, as when the database is in trouble. */
const without = async (table: string, look: (bringBack: () => Promise<void>) => Promise<void>) => {
  const { db } = await browserApp()
  let isAway = true
  const bringBack = async () => {
    if (isAway) await db(`alter table ${table}_away rename to ${table}`)
    isAway = false
  }
  await db(`alter table ${table} rename to ${table}_away`)
  try {
    await look(bringBack)
  } finally {
    await bringBack()
  }
}

const unread = 'This could not be read just now.'
const region = (window: Page, name: string) => window.getByRole('region', { name, exact: true })

describe('what cannot be read', () => {
  it('is one tile of the dashboard, beside the others, until it is tried again', async () => {
    const window = await (await browserApp()).page('moderator')
    await without('tickets', async (bringBack) => {
      await window.goto('/admin')
      const tile = region(window, 'Open tickets')
      await tile.getByText(unread).waitFor()
      await region(window, 'Credit at risk').getByRole('listitem').first().waitFor()
      await region(window, 'Key figures').getByRole('link').first().waitFor()
      await bringBack()
      await tile.getByRole('button', { name: 'Try again' }).click()
      await tile.getByRole('link').first().waitFor()
      expect(await window.getByText(unread).count()).toBe(0)
    })
  })

  it('is what happened of one kind, which the next press brings', async () => {
    const window = await (await browserApp()).page('moderator')
    const FEED = '**/api/dashboard/recent-activities*'
    await window.goto('/admin')
    const feed = region(window, 'Activity')
    await feed.getByRole('listitem').first().waitFor()
    await window.route(FEED, (route) => route.abort())
    await feed.getByRole('button', { name: 'Orders' }).click()
    await feed.getByText(unread).waitFor()
    await window.unroute(FEED)
    await feed.getByRole('button', { name: 'Try again' }).click()
    await feed.getByRole('listitem').first().waitFor()
    expect(await feed.getByText(unread).count()).toBe(0)
  })

  it('is one report, beside the others and the range that was asked', async () => {
    const window = await (await browserApp()).page('moderator')
    await without('clients', async (bringBack) => {
      await window.goto('/admin/reports')
      const growth = region(window, 'User growth')
      await growth.getByText(unread).waitFor()
      await region(window, 'Sales by day').getByText('As a table').waitFor()
      await bringBack()
      await growth.getByRole('button', { name: 'Try again' }).click()
      await growth.getByText('As a table').waitFor()
    })
  })

  it('is a whole list: that is said, and it can be tried again', async () => {
    const window = await (await browserApp()).page('moderator')
    await without('canned_answers', async (bringBack) => {
      await window.goto('/admin/collections/canned-answers')
      await window.getByRole('heading', { name: 'This screen could not be shown' }).waitFor()
      await window.getByRole('link', { name: 'To the dashboard' }).waitFor()
      await bringBack()
      await window.getByRole('button', { name: 'Try again' }).click()
      await window.locator('.collection-list').waitFor()
    })
  })
})
