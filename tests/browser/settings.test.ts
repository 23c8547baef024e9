import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'

const save = async (window: Page): Promise<void> => {
  await window.getByRole('button', { name: 'Save', exact: true }).click()
  await window.getByText(/successfully/).waitFor()
}

/** What the newest plan in dollars would cost the newest active app user now. */
const quoted = async (window: Page): Promise<{ serviceChargeMinor: number }> => {
  const { db, url } = await browserApp()
  const [plan] = await db(
    `select p.id from plans p join plans_prices r on r._parent_id = p.id
     where p.active and p.deleted_at is null and r.currency = 'USD' order by p.created_at limit 1`,
  )
  const [user] = await db(
    `select id from users where status = 'active' and deleted_at is null order by created_at limit 1`,
  )
  const answer = await window.request.post('/api/orders/quote', {
    headers: { Origin: url },
    data: { plan: plan?.id, user: user?.id, simType: 'esim', currency: 'USD' },
  })
  expect(answer.status()).toBe(200)
  // The shape of the API contract.
  return ((await answer.json()) as { doc: { serviceChargeMinor: number } }).doc
}

/** A yellow that nobody reads on white. */
const PALE = '#ffee00'

describe('the settings', () => {
  it('are the tabs of one place, with the open list beside them', async () => {
    const { page } = await browserApp()
    const window = await page('admin')
    await window.goto('/admin/globals/general')
    const tabs = window.getByRole('navigation', { name: 'Settings' })
    for (const name of ['Pricing', 'Delivery', 'Notifications', 'API', 'Branding', 'Custom']) {
      await tabs.getByRole('link', { name, exact: true }).click()
      await tabs.locator('[aria-current=page]', { hasText: name }).waitFor()
      await window.locator('.document-fields, .collection-list').waitFor()
    }
  })

  it('are refused by the field that is wrong, with the reason', async () => {
    const { db, page } = await browserApp()
    const window = await page('admin')
    await window.goto('/admin/globals/branding')
    const colour = window.locator('#field-primaryColor')
    await colour.fill(PALE)
    await window.getByText(/^Too little contrast on light backgrounds/).waitFor()
    await window.getByRole('button', { name: 'Save', exact: true }).click()
    await window.locator('.field-type.error', { has: colour }).waitFor()
    const [saved] = await db('select primary_color from branding')
    expect(saved?.primary_color).not.toBe(PALE)
  })

  it('price the next order by a fee as soon as it is changed', async () => {
    const { db, page } = await browserApp()
    const window = await page('admin')
    const before = await quoted(window)
    // The first line that fits the country counts: each that may be the one is changed.
    const lines = await db(
      `select (_order - 1)::int as at from pricing_service_charges
       where currency = 'USD' and amount_minor = $1 order by _order`,
      [before.serviceChargeMinor],
    )
    expect(lines.length).toBeGreaterThan(0)
    await window.goto('/admin/globals/pricing')
    for (const { at } of lines)
      await window.locator(`#field-serviceCharges__${String(at)}__amountMinor`).fill('7.31')
    await save(window)
    const after = await quoted(window)
    expect(before.serviceChargeMinor).not.toBe(731)
    expect(after.serviceChargeMinor).toBe(731)
    await window.goto('/admin/globals/pricing/versions')
    // Payload fetches the names of months first.
    await window
      .locator('tbody a', { hasText: / GMT[+-]/ })
      .first()
      .click()
    const difference = window.locator('.view-version')
    await difference.getByText('$7.31').first().waitFor()
    expect(await difference.getByText('Revision').count()).toBe(0)
  })

  it('show what a version changed, and are as they were then once it is restored', async () => {
    const { db, page } = await browserApp()
    const window = await page('admin')
    await window.goto('/admin/globals/branding')
    for (const name of ['Northern SIM', 'Southern SIM']) {
      await window.getByLabel(/^Name/).fill(name)
      await save(window)
      await window.getByText(/successfully/).waitFor({ state: 'detached' })
    }
    await window.goto('/admin/globals/branding/versions')
    await window.locator('tbody a').first().click()
    const difference = window.locator('.view-version')
    await difference.getByText('Northern').first().waitFor()
    await difference.getByText('Southern').first().waitFor()
    await window.goto('/admin/globals/branding/versions')
    await window.locator('tbody a').nth(1).click()
    await window.getByRole('button', { name: 'Restore this version' }).click()
    await window.getByRole('button', { name: 'Confirm' }).click()
    await window.waitForURL('**/globals/branding')
    await window.getByText('The settings are as they were then.').waitFor()
    const [branding] = await db('select name from branding')
    expect(branding?.name).toBe('Northern SIM')
  })
})

describe('a template', () => {
  it('shows what a version changed, and is as it was then once it is restored', async () => {
    const { db, page, url } = await browserApp()
    const window = await page('editor')
    const [template] = await db(
      `select id from templates where key = 'order_cancelled' and channel = 'email'`,
    )
    const path = `/admin/collections/templates/${String(template?.id)}`
    for (const subject of ['First subject {{orderNumber}}', 'Second subject {{orderNumber}}']) {
      const saved = await window.request.patch(`/api/templates/${String(template?.id)}`, {
        headers: { Origin: url },
        data: { subject, _status: 'published' },
      })
      expect([saved.status(), subject]).toEqual([200, subject])
    }
    await window.goto(`${path}/versions`)
    await window.locator('tbody a').first().click()
    const difference = window.locator('.view-version')
    await difference.getByText('First').first().waitFor()
    await difference.getByText('Second').first().waitFor()
    await window.goto(`${path}/versions`)
    await window.locator('tbody a').nth(1).click()
    await window.getByRole('button', { name: 'Restore this version' }).click()
    await window.getByRole('button', { name: 'Confirm' }).click()
    await window.waitForURL((to) => to.pathname === path)
    const shown = window.getByLabel(/^Subject/)
    await shown.waitFor()
    expect(await shown.inputValue()).toBe('First subject {{orderNumber}}')
  })
})
