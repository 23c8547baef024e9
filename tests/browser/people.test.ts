import type { Page } from 'playwright-core'

import { browserApp, type BrowserApp } from '../../src/testing/browser'

let app: BrowserApp
beforeAll(async () => {
  app = await browserApp()
})

const only = async (sql: string, params: unknown[] = []): Promise<Record<string, unknown>> => {
  const [row] = await app.db(sql, params)
  if (!row) throw new Error('The demo data has no such document.')
  return row
}

const ownReseller = () => {
  const account = app.accounts.find(({ collection }) => collection === 'resellers')
  if (!account) throw new Error('The demo data has no reseller who signs in.')
  return account
}

/** Signs in as an app does; the token is what suspending must end. */
const signIn = async (): Promise<string> => {
  const { email, password } = ownReseller()
  const answer = await fetch(`${app.url}/api/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password, as: 'resellers' }),
  })
  // The contract says that a sign-in answers a token.
  return ((await answer.json()) as { token: string }).token
}

const statusWith = async (token: string): Promise<number> => {
  const headers = { Authorization: `Bearer ${token}` }
  return (await fetch(`${app.url}/api/auth/user`, { headers })).status
}

/** The navigation has a link of the same name. */
const tab = (page: Page, name: string) => page.locator('.doc-tabs').getByRole('link', { name })

describe('a reseller', () => {
  it('is suspended by an admin who is told what stops, whose token then is dead, and who takes it back', async () => {
    const token = await signIn()
    const { id } = await only('select id from resellers where email = $1', [ownReseller().email])
    const page = await app.page('admin')
    await page.goto(`/admin/collections/resellers/${String(id)}/overview`)
    await page.getByRole('button', { name: 'Suspend', exact: true }).click()
    const dialog = page.getByRole('dialog')
    const stops = dialog.getByRole('list', { name: 'What stops' })
    await stops.getByText(/sessions? ends? at once/).waitFor()
    await stops.getByText(/active clients?/).waitFor()
    expect(await statusWith(token)).toBe(200)
    await dialog.getByLabel('Reason').fill('Unpaid invoices.')
    await dialog.getByRole('button', { name: 'Suspend' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await statusWith(token)).toBe(401)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Undone.').waitFor()
    const { status } = await only('select status::text from resellers where id = $1', [id])
    expect(status).toBe('active')
    await tab(page, 'Activity').click()
    const activity = page.getByRole('list', { name: 'Activity' })
    await activity.getByText('“Unpaid invoices.”').waitFor()
  })

  it('nearest its limit is the first of the list that the list of resellers leads to', async () => {
    const { name } = await only(`
      select r.business_name as name from accounts a join resellers r on r.id = a.reseller_id
      where a.kind = 'reseller_funds' and a.used_bps is not null and r.deleted_at is null
      order by a.used_bps desc limit 1`)
    const page = await app.page('moderator')
    await page.goto('/admin/collections/resellers')
    await page.getByRole('link', { name: 'By credit used' }).click()
    const first = page.getByRole('row').nth(1)
    await first.getByRole('link', { name: String(name) }).waitFor()
    await first.getByRole('meter').waitFor()
    await first.getByRole('link', { name: String(name) }).click()
    await page.getByRole('heading', { name: 'Credit', exact: true }).waitFor()
  })
})

describe('a client', () => {
  it('gets another plan, whose price is compared first, and the reason stays in the history', async () => {
    const { id } = await only(`
      select c.id from clients c join resellers r on r.id = c.reseller_id
      where c.status = 'active' and c.deleted_at is null and r.currency = 'USD' limit 1`)
    const plan = await only(
      `select p.id, l.name from plans p join plans_locales l on l._parent_id = p.id and l._locale = 'en'
       join plans_prices c on c._parent_id = p.id and c.currency = 'USD'
       where p.active and p.deleted_at is null
         and p.id is distinct from (select plan_id from clients where id = $1) limit 1`,
      [id],
    )
    const page = await app.page('admin')
    await page.goto(`/admin/collections/clients/${String(id)}/overview`)
    await page.getByRole('button', { name: 'Change plan' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('New plan').selectOption(String(plan.id))
    await dialog.getByText(/It costs/).waitFor()
    await dialog.getByLabel('Reason').fill('Asked by phone.')
    await dialog.getByRole('button', { name: 'Change plan' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page
      .getByRole('link', { name: String(plan.name) })
      .first()
      .waitFor()
    await tab(page, 'Activity').click()
    await page.getByText('“Asked by phone.”').waitFor()
  })
})

describe('a new client', () => {
  it("is made on its reseller's page, which is filled in, and stands in its list at once", async () => {
    const { id, name } = await only(
      `select id, business_name as name from resellers where status = 'active'
       and deleted_at is null order by created_at limit 1`,
    )
    const page = await app.page('admin')
    await page.goto(`/admin/collections/resellers/${String(id)}/clients`)
    await page.getByRole('button', { name: 'New client' }).click()
    const form = page.getByRole('dialog')
    await form.locator('#field-reseller').getByText(String(name)).waitFor()
    await form.locator('#field-clientName').fill('Nora Newcomer')
    await form.locator('#field-clientEmail').fill('nora@example.com')
    await form.locator('#field-clientPhone').fill('+12025550142')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'Nora Newcomer' }).waitFor()
    const { reseller } = await only(
      `select reseller_id as reseller from clients where client_email = 'nora@example.com'`,
    )
    expect(reseller).toBe(id)
  })

  it('then gets a limit of its own, goes to another reseller and is suspended, each with its reason', async () => {
    const { id } = await only(`select id from clients where client_email = 'nora@example.com'`)
    const other = await only(
      `select id, business_name as name from resellers where status = 'active' and deleted_at is null
       and id <> (select reseller_id from clients where id = $1) order by created_at desc limit 1`,
      [id],
    )
    const page = await app.page('admin')
    await page.goto(`/admin/collections/clients/${String(id)}/overview`)
    const dialog = page.getByRole('dialog')
    const because = async (reason: string, button: string) => {
      await dialog.getByLabel('Reason').fill(reason)
      await dialog.getByRole('button', { name: button, exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })
    }
    await page.getByRole('button', { name: 'Override limit' }).click()
    await dialog.getByLabel('Monthly limit in MB').fill('2048')
    await because('A trial month.', 'Set the limit')
    await page.getByText('of 2 GB').waitFor()

    await page.getByRole('button', { name: 'Move to another reseller' }).click()
    await dialog.getByLabel('Search').fill(String(other.name))
    await dialog.getByRole('radio', { name: String(other.name) }).check()
    await because('They asked for it.', 'Move the client')
    await page
      .getByRole('link', { name: String(other.name) })
      .first()
      .waitFor()

    await page.getByRole('button', { name: 'Suspend', exact: true }).click()
    await because('Not paid.', 'Suspend')
    await page.getByRole('button', { name: 'Activate' }).waitFor()
    await tab(page, 'Activity').click()
    for (const reason of ['A trial month.', 'They asked for it.', 'Not paid.'])
      await page.getByText(`“${reason}”`).waitFor()
    const now = await only(
      'select reseller_id as reseller, monthly_limit::int as "limit", status::text from clients where id = $1',
      [id],
    )
    expect(now).toEqual({ reseller: other.id, limit: 2048, status: 'suspended' })
  })
})

describe('a list', () => {
  it('of app users is asked for a status and a city together', async () => {
    const { city } = await only(`
      select city from users where status = 'active' and deleted_at is null and city <> ''
      group by 1 order by count(*) desc limit 1`)
    const page = await app.page('moderator')
    await page.goto('/admin/collections/users')
    await page.getByRole('button', { name: 'Active', exact: true }).click()
    await page.getByRole('combobox', { name: 'City' }).fill(String(city))
    await page.waitForURL(/city/)
    await page.waitForURL(/status/)
    const { count } = await only(
      `select count(*)::int as count from users where status = 'active' and deleted_at is null and city = $1`,
      [city],
    )
    expect(count).toBeGreaterThan(0)
    const pressed = page.getByRole('button', { name: 'Active', exact: true })
    expect(await pressed.getAttribute('aria-pressed')).toBe('true')
    await page.waitForFunction(
      (rows) => document.querySelectorAll('.collection-list tbody tr').length === rows,
      Math.min(Number(count), 10),
    )
  })

  it('of events is asked for one action', async () => {
    const page = await app.page('moderator')
    await page.goto('/admin/collections/events')
    await page.getByRole('combobox', { name: 'Action' }).selectOption('order.placed')
    await page.waitForURL(/order\.placed/)
    await page.locator('.cell-type').getByText('Order placed').first().waitFor()
    expect(await page.locator('.cell-type').getByText('Order paid').count()).toBe(0)
  })
})
