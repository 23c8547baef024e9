import type { Page } from 'playwright-core'

import { browserApp, type BrowserApp } from '../../src/testing/browser'

let app: BrowserApp
beforeAll(async () => {
  app = await browserApp()
})

const listOf = async (role: string): Promise<Page> => {
  const window = await app.page(role)
  await window.goto('/admin/collections/api-keys')
  return window
}

const seeOrders = async (window: Page) => {
  const summary = window.locator('summary', { hasText: /^Orders / })
  await summary.click()
  await window.locator('details').filter({ has: summary }).getByLabel('See them').check()
}

const secretIn = (window: Page) => window.getByLabel('Secret', { exact: true }).inputValue()

const statusWith = async (secret: string, path = '/api/orders'): Promise<number> =>
  (await fetch(`${app.url}${path}`, { headers: { Authorization: `Bearer ${secret}` } })).status

/** Opens the dialog of the page and makes a key of that name that may see orders. */
const make = async (window: Page, name: string): Promise<string> => {
  await window.getByRole('button', { name: 'New API key' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await seeOrders(window)
  await dialog.getByRole('button', { name: 'Make the key' }).click()
  await dialog.waitFor({ state: 'hidden' })
  return secretIn(window)
}

describe('an API key', () => {
  it('is made in the panel, shown once, used, given a new secret, revoked, and then refused', async () => {
    const window = await listOf('admin')
    const secret = await make(window, 'Warehouse')
    expect(secret).toMatch(/^sd_[0-9a-f]{12}_/)
    expect([await statusWith(secret), await statusWith(secret, '/api/transactions')]).toEqual([
      200, 403,
    ])
    await window.reload()
    const row = window.getByRole('row').filter({ hasText: 'Warehouse' })
    await row.getByText('Works').waitFor()
    await row.getByText('Orders: see them').waitFor()
    expect(await window.content()).not.toContain(secret)
    await row.getByRole('link', { name: 'Warehouse' }).click()
    await window.getByRole('button', { name: 'New secret' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByLabel('The present secret works on').selectOption('It stops at once')
    await dialog.getByRole('button', { name: 'Make a new secret' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const next = await secretIn(window)
    expect([await statusWith(secret), await statusWith(next)]).toEqual([401, 200])
    await window.getByRole('button', { name: 'I have kept it' }).click()
    await window.getByRole('button', { name: 'Revoke', exact: true }).click()
    await dialog.getByRole('heading', { name: 'Revoke “Warehouse”?' }).waitFor()
    await dialog.getByRole('button', { name: 'Revoke the key' }).click()
    await window.getByText('Revoked', { exact: true }).first().waitFor()
    expect(await statusWith(next)).toBe(401)
  })

  it('is refused with the field that is wrong, and nothing that was typed is lost', async () => {
    const window = await listOf('admin')
    await window.getByRole('button', { name: 'New API key' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByLabel('Name', { exact: true }).fill('Nobody')
    await dialog.getByLabel('Only from these addresses').fill('192.0.2.0/24\nhome')
    await dialog.getByRole('button', { name: 'Make the key' }).click()
    await dialog.getByText('Choose what it may do.').waitFor()
    await dialog.getByLabel('See everything that its owner sees').check()
    await dialog.getByRole('button', { name: 'Make the key' }).click()
    await dialog.getByText(/^home: Give an address or a range/).waitFor()
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Nobody')
  })

  it('that may do something sees what it does it to, and says why that is ticked', async () => {
    const window = await listOf('admin')
    await window.getByRole('button', { name: 'New API key' }).click()
    const payments = window.locator('details').filter({ hasText: /^Payments/ })
    await payments.locator('summary').click()
    await payments.getByLabel('Refund payments').check()
    const transactions = window.locator('details').filter({ hasText: /^Transactions/ })
    await transactions.getByText('1 of', { exact: false }).waitFor()
    await transactions.locator('summary').click()
    const sees = transactions.getByLabel('See them')
    expect([await sees.isChecked(), await sees.isDisabled()]).toEqual([true, true])
    await transactions.getByText(/nothing to work on: Payments: refund payments/).waitFor()
    await payments.getByLabel('Refund payments').uncheck()
    expect([await sees.isChecked(), await sees.isEnabled()]).toEqual([true, true])
  })

  it('of a reseller is made from its page, and sees what the reseller sees', async () => {
    const [reseller] = await app.db(`
      select r.id, count(o.id)::int as orders from resellers r join orders o on o.reseller_id = r.id
      where r.status = 'active' and r.deleted_at is null
      group by 1 order by 2 desc limit 1`)
    const window = await app.page('admin')
    await window.goto(`/admin/collections/resellers/${String(reseller?.id)}/api-keys`)
    const secret = await make(window, 'Counter')
    await window.getByRole('link', { name: 'Counter' }).waitFor()
    const headers = { Authorization: `Bearer ${secret}` }
    const answer = await fetch(`${app.url}/api/orders?limit=1`, { headers })
    // The contract says what a list answers.
    expect(((await answer.json()) as { totalDocs: number }).totalDocs).toBe(reseller?.orders)
  })

  it('is a closed page for a moderator and an editor, and no tab of a reseller', async () => {
    for (const role of ['moderator', 'editor']) {
      const window = await listOf(role)
      await window.waitForLoadState()
      expect(await window.getByRole('button', { name: 'New API key' }).count()).toBe(0)
      expect(await window.locator('.collection-list').count()).toBe(0)
    }
    const [reseller] = await app.db('select id from resellers limit 1')
    const window = await app.page('moderator')
    await window.goto(`/admin/collections/resellers/${String(reseller?.id)}/api-keys`)
    await window.getByRole('heading', { name: 'Not for your role' }).waitFor()
    expect(await window.locator('.doc-tabs').getByText('API keys').count()).toBe(0)
  })
})
