import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'
import { until } from '../../src/testing/processes'

type Rows = Record<string, unknown>[]

const only = (rows: Rows, what: string): Record<string, unknown> => {
  if (!rows[0]) throw new Error(`The demo data has no ${what}.`)
  return rows[0]
}

const paidPhysicalOrder = `
  select o.id, o.order_number as number from orders o left join users u on u.id = o.user_id
  where o.status = 'confirmed' and o.sim_type = 'physical' and o.payment_status = 'paid'
    and o.sim_id is not null and (o.user_id is null or u.status = 'active')
  order by o.created_at limit 1`

/** A card in our own stock that fits the order as the reserved one does. */
const cardFor = `
  select s.iccid from sims s join orders o on o.id = $1
  where s.stock_state = 'available' and s.sim_type = 'physical' and s.deleted_at is null
    and s.network_provider = o.network_provider and s.plan_id is null and s.reseller_id is null
  order by s.created_at desc limit 1`

const orderableClient = `
  select c.client_email as email from clients c join resellers r on r.id = c.reseller_id
  where c.status = 'active' and r.status = 'active'
    and c.deleted_at is null and r.deleted_at is null
  order by c.created_at limit 1`

/** Opens the dialog of a move, fills in what it asks for, and waits until the order says that it is done. */
const move = async (
  window: Page,
  { button, says, fill }: { button: string; says: string; fill?: () => Promise<void> },
) => {
  await window.getByRole('button', { name: button, exact: true }).click()
  const dialog = window.getByRole('dialog')
  await dialog.waitFor()
  await fill?.()
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await window
    .getByRole('list', { name: 'Progress' })
    .locator('[aria-current]', { hasText: says })
    .waitFor()
}

describe('an order in the panel', () => {
  it('is taken by a moderator from paid to activated with a scanned card, and its timeline tells it', async () => {
    const { db, page } = await browserApp()
    const order = only(await db(paidPhysicalOrder), 'paid physical order that is confirmed')
    const { iccid } = only(await db(cardFor, [order.id]), 'card in stock that fits it')
    const window = await page('moderator')
    await window.goto(`/admin/collections/orders/${String(order.id)}`)

    const scanner = window.getByLabel('Scan the SIM')
    await scanner.fill(String(iccid).slice(0, -4))
    await scanner.press('Enter')
    await window.getByText(/An ICCID has 18 to 20 digits/).waitFor()
    await scanner.fill(String(iccid))
    await scanner.press('Enter')
    await window.getByRole('link', { name: String(iccid) }).waitFor()

    await move(window, {
      button: 'Dispatch',
      says: 'Dispatched',
      fill: async () => {
        const carrier = window.getByLabel('Carrier', { exact: true })
        await carrier.locator('option').nth(1).waitFor({ state: 'attached' })
        await carrier.selectOption({ index: 1 })
        await window.getByLabel('Tracking number').fill('JD0146000035')
      },
    })
    await window.getByText('JD0146000035').first().waitFor()
    await move(window, { button: 'Mark delivered', says: 'Delivered' })
    await move(window, { button: 'Activate', says: 'Activated' })

    const timeline = window.getByRole('list', { name: 'Timeline' })
    for (const words of ['SIM changed', 'Dispatched', 'Delivered', 'Activated'])
      await timeline.getByText(words, { exact: true }).waitFor()
    const [saved] = await db(
      `select o.status, s.iccid, s.stock_state as stock from orders o join sims s on s.id = o.sim_id
       where o.id = $1`,
      [order.id],
    )
    expect(saved).toEqual({ status: 'activated', iccid, stock: 'in_use' })
  })

  it('tells its customer by one of the texts, and again, as its messages show', async () => {
    const { db, page } = await browserApp()
    const order = only(await db(paidPhysicalOrder), 'paid physical order that is confirmed')
    const sent = async () => {
      const [row] = await db('select count(*)::int as count from messages where order_id = $1', [
        order.id,
      ])
      return Number(row?.count)
    }
    const before = await sent()
    const window = await page('moderator')
    await window.goto(`/admin/collections/orders/${String(order.id)}`)
    await window.getByRole('button', { name: 'Send a message' }).click()
    const dialog = window.getByRole('dialog')
    const text = dialog.getByLabel('Text')
    await text.locator('option').nth(1).waitFor({ state: 'attached' })
    await text.selectOption({ label: 'Order confirmation (e-mail)' })
    await dialog.getByRole('button', { name: 'Send', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const messages = window.getByRole('region', { name: 'Messages' })
    const again = messages.getByRole('button', { name: /^Send again/ }).first()
    expect(await sent()).toBe(before + 1)
    // It waits for the worker first, and what waits is not sent again.
    await until(async () => {
      const [waiting] = await db(
        `select 1 from messages where order_id = $1 and status = 'queued'`,
        [order.id],
      )
      return !waiting
    })
    await window.reload()
    await again.click()
    await dialog.getByRole('button', { name: 'Send again' }).click()
    await dialog.waitFor({ state: 'detached' })
    const [last] = await db(
      `select count(*)::int as count from events where type = 'message.resent'
       and subject_id = (select id::text from messages where order_id = $1 order by created_at desc limit 1)`,
      [order.id],
    )
    expect([last?.count, await sent()]).toEqual([1, before + 1])
    await window.setViewportSize({ width: 320, height: 900 })
    await window.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth)
  })

  it('says why a move does not work now', async () => {
    const { db, page } = await browserApp()
    const [esim] = await db(`select id from orders where sim_type = 'esim' limit 1`)
    const window = await page('moderator')
    await window.goto(`/admin/collections/orders/${String(esim?.id)}`)
    const dispatch = window.getByRole('button', { name: 'Dispatch', exact: true })
    await dispatch.waitFor()
    expect(await dispatch.getAttribute('aria-disabled')).toBe('true')
    const why = window.getByRole('tooltip', { includeHidden: true })
    expect(await why.allTextContents()).toContain('An eSIM is never dispatched.')
  })

  it('is begun from the page of a customer, who is chosen then', async () => {
    const { db, page } = await browserApp()
    const user = only(
      await db(
        `select id, full_name as name from users where status = 'active' and deleted_at is null limit 1`,
      ),
      'active user',
    )
    const window = await page('moderator')
    await window.goto(`/admin/collections/users/${String(user.id)}/overview`)
    await window.getByRole('main').getByRole('link', { name: 'New order' }).click()
    await window.getByRole('group', { name: 'Plan' }).locator('input:enabled').first().waitFor()
    await window.getByRole('button', { name: 'Back', exact: true }).click()
    const chosen = window.getByRole('radio', { name: String(user.name) })
    expect(await chosen.first().isChecked()).toBe(true)
  })

  it('is placed by a moderator step by step, with its price before it is placed', async () => {
    const { db, page } = await browserApp()
    const { email } = only(await db(orderableClient), 'client that can order')
    const window = await page('moderator')
    await window.goto('/admin/orders/new')
    const next = () => window.getByRole('button', { name: 'Continue' }).click()

    await window.getByRole('radio', { name: /reseller’s client/ }).check()
    await window.getByRole('searchbox', { name: 'Search' }).fill(String(email))
    await window.getByRole('radio', { name: String(email) }).check()
    await next()
    await window.getByRole('group', { name: 'Plan' }).locator('input:enabled').first().check()
    await next()
    await window.getByRole('group', { name: 'SIM type' }).locator('input:enabled').first().check()
    await next()
    const address = window.getByRole('heading', { name: 'Address' })
    const check = window.getByRole('heading', { name: 'Check and place' })
    await address.or(check).waitFor()
    if (await address.isVisible()) {
      await window.getByLabel('Address', { exact: true }).fill('Main Street 1')
      await window.getByLabel('City').fill('Warsaw')
      await window.getByLabel('Country').selectOption('PL')
      await next()
    }
    await window.getByRole('status', { name: 'Price' }).getByText('Total').waitFor()
    await window.getByRole('button', { name: 'Place order' }).click()

    await window.getByText('Payment pending').waitFor()
    const id = new URL(window.url()).pathname.split('/').at(-1)
    const [placed] = await db('select status, payment_status from orders where id = $1', [id])
    expect(placed).toEqual({ status: 'pending', payment_status: 'pending' })
  })
})
