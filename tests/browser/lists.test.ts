import type { Page } from 'playwright-core'

import { instantOfMinute, startOfDay } from '../../src/core/calendar'
import { browserApp, type BrowserApp } from '../../src/testing/browser'

let app: BrowserApp

beforeAll(async () => {
  app = await browserApp()
})

const LIST = '/admin/collections/canned-answers'

const newAnswer = async (window: Page, title: string) => {
  await window.goto(`${LIST}/create`)
  await window.getByLabel(/^Title/).fill(title)
  await window.getByLabel(/^Answer/).fill('Switch it off and on.')
  await window.getByRole('button', { name: 'Save', exact: true }).click()
  await window.waitForURL(/canned-answers\/[0-9a-f-]{36}/)
}

const isTrashed = async (title: string): Promise<boolean> => {
  const rows = await app.db('select deleted_at from canned_answers where title = $1', [title])
  return Boolean(rows[0]?.deleted_at)
}

describe('the trash', () => {
  it('gives back what was put there, by Undo and by Restore', async () => {
    const window = await app.page('admin')
    const title = `Restart ${Date.now()}`
    await newAnswer(window, title)
    const trash = async () => {
      await window
        .locator('.doc-controls__popup .popup-button, .doc-controls__dots')
        .first()
        .click()
      await window.locator('#action-delete').click()
      await window.locator('#confirm-action').click()
      await window.waitForURL((url) => url.pathname === LIST)
    }
    await trash()
    await window.getByText(`${title} is in the trash.`).waitFor()
    expect(await isTrashed(title)).toBe(true)
    await window.getByRole('button', { name: 'Undo' }).click()
    await window.getByText('Undone.').waitFor()
    expect(await isTrashed(title)).toBe(false)
    await window.getByRole('link', { name: title }).click()
    await window.waitForURL(/canned-answers\/[0-9a-f-]{36}/)
    await trash()
    await window.goto(`${LIST}/trash`)
    await window.getByRole('link', { name: title }).click()
    await window.waitForURL(/trash\/[0-9a-f-]{36}/)
    await window.locator('#action-restore').click()
    await window.locator('#confirm-action, [id^=restore] #confirm-action').first().click()
    await window.waitForURL((url) => !url.pathname.includes('trash'))
    await window.getByText(`${title} is out of the trash.`).waitFor()
    expect(await isTrashed(title)).toBe(false)
  })
})

describe('views of lists', () => {
  it('are saved with what was asked, shared, and opened by a colleague', async () => {
    const title = `To dispatch ${Date.now()}`
    const [mine, theirs] = [await app.page('admin'), await app.page('moderator')]
    await mine.goto('/admin/collections/orders')
    await mine.getByRole('button', { name: 'To dispatch', exact: true }).click()
    await mine.waitForURL(/where/)
    await mine.locator('#create-new-preset').click()
    const form = mine.getByRole('dialog')
    await form.locator('#field-title').fill(title)
    // Payload asks after each change which fields stand there, and loses a change that is made meanwhile.
    await mine.waitForLoadState('networkidle')
    await form.locator('#field-isShared').check()
    await form.locator('[id$="access__read__constraint"]').first().click()
    await form.getByText('Everyone', { exact: true }).first().click()
    await form.getByRole('button', { name: 'Save', exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    await theirs.goto('/admin/collections/orders')
    await theirs.getByRole('button', { name: 'Select View' }).click()
    await theirs.getByText(title, { exact: true }).click()
    await theirs.waitForURL(/preset=/)
    const chip = theirs.getByRole('button', { name: 'To dispatch', exact: true })
    await theirs.waitForFunction(() => document.querySelector('.sd-chip[aria-pressed="true"]'))
    expect(await chip.getAttribute('aria-pressed')).toBe('true')
  })
})

describe('what a row points at', () => {
  it('is named, and leads there: the order of a payment, the client of the order', async () => {
    const [row] = await app.db(
      `select t.transaction_id as payment, o.order_number as order, c.client_name as client
       from transactions t join orders o on o.id = t.order_id join clients c on c.id = o.client_id
       where t.transaction_type = 'payment' order by t.created_at desc limit 1`,
    )
    const window = await app.page('super_admin')
    await window.goto(`/admin/collections/transactions?search=${String(row?.payment)}`)
    await window.getByRole('link', { name: String(row?.order), exact: true }).click()
    await window
      .getByRole('link', { name: String(row?.client), exact: true })
      .first()
      .waitFor()
    await window.goto(`/admin/collections/orders?search=${String(row?.order)}`)
    await window.getByRole('link', { name: String(row?.client), exact: true }).click()
    await window.waitForURL(/\/collections\/clients\//)
  })

  it('is told of the activity by names: who did what to what', async () => {
    const [row] = await app.db(
      `select e.type, a.first_name || ' ' || a.last_name as who, o.order_number as order
       from events e join admins a on a.id::text = e.actor_id
       join orders o on o.id::text = e.subject_id and e.subject_collection = 'orders'
       order by e.created_at desc limit 1`,
    )
    const window = await app.page('admin')
    const asked = `where[or][0][and][0][type][equals]=${String(row?.type)}&where[or][0][and][1][actorType][equals]=admin`
    await window.goto(`/admin/collections/events?${asked}`)
    const told = window.getByRole('row').filter({ hasText: String(row?.order) })
    await told.getByText(String(row?.who)).first().waitFor()
    // Staff accounts are no screen of an admin's.
    expect(await told.getByRole('link', { name: String(row?.who) }).count()).toBe(0)
    await told
      .getByRole('link', { name: String(row?.order), exact: true })
      .first()
      .click()
    await window.waitForURL(/\/collections\/orders\//)
  })
})

describe('a date', () => {
  it('is picked on the clock that the list shows, wherever the device is', async () => {
    const window = await app.page('admin')
    const session = await window.context().newCDPSession(window)
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' })
    const [{ zone } = {}] = await app.db('select timezone as zone from general limit 1')
    const start = startOfDay('2026-11-05', String(zone))
    const asked = new URLSearchParams({
      'where[or][0][and][0][createdAt][greater_than_equal]': start.toISOString(),
    })
    await window.goto(`/admin/collections/orders?${asked}`)
    const picker = window.locator('.where-builder').getByLabel('Created', { exact: true })
    expect(await picker.inputValue()).toBe('2026-11-05T00:00')
    await window.waitForLoadState('networkidle')
    await picker.fill('2026-11-20T09:30')
    const picked = instantOfMinute('2026-11-20 09:30', String(zone)).toISOString()
    await window.waitForURL((url) => url.search.includes(encodeURIComponent(picked)))
  })
})
