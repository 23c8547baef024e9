import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'
import { openTicket } from '../../src/testing/openTicket'

type Row = Record<string, unknown>

/** The newest that the statement finds, so that its list shows it on its first page. */
const newest = async (sql: string, what: string): Promise<Row> => {
  const { db } = await browserApp()
  const [row] = await db(sql)
  if (!row) throw new Error(`The demo data has no ${what}.`)
  return row
}

const menuOf = (window: Page, name: string) =>
  window.getByRole('button', { name: `Actions for ${name}`, exact: true })

const openMenu = async (window: Page, name: string) => {
  await menuOf(window, name).click()
  const menu = window.getByRole('menu', { name: `Actions for ${name}` })
  await menu.getByRole('menuitem').first().waitFor()
  return menu
}

const listFor = async (role: string, path: string): Promise<Page> => {
  const { page } = await browserApp()
  const window = await page(role)
  await window.goto(`/admin/collections/${path}`)
  return window
}

const searched = (slug: string, text: unknown): string =>
  `${slug}?search=${encodeURIComponent(String(text))}`

const chosenByKey = async (window: Page, label: string): Promise<void> => {
  const isChosen = () =>
    window.evaluate((said) => document.activeElement?.textContent === said, label)
  for (let presses = 0; presses < 12 && !(await isChosen()); presses += 1)
    await window.keyboard.press('ArrowDown')
  expect(await isChosen()).toBe(true)
  await window.keyboard.press('Enter')
}

describe('the menu of a row', () => {
  it('moves an order by the keyboard alone, and the list then shows it', async () => {
    const { id, number } = await newest(
      `select id, order_number as number from orders where status = 'confirmed'
       and sim_type = 'physical' and sim_id is not null order by created_at desc limit 1`,
      'confirmed order',
    )
    const window = await listFor('moderator', searched('orders', number))
    await menuOf(window, String(number)).focus()
    await window.keyboard.press('Enter')
    await window.getByRole('menuitem', { name: 'Dispatch', exact: true }).waitFor()
    await chosenByKey(window, 'Dispatch')
    const dialog = window.getByRole('dialog', { name: `Dispatch ${String(number)}` })
    await dialog.waitFor()
    const carrier = dialog.getByLabel('Carrier', { exact: true })
    await carrier.locator('option').nth(1).waitFor({ state: 'attached' })
    await carrier.selectOption({ index: 1 })
    await dialog.getByLabel('Tracking number').fill('JD0146000036')
    await window.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await window.locator('.cell-status', { hasText: 'Dispatched' }).waitFor()
    expect(
      await menuOf(window, String(number)).evaluate((one) => one === document.activeElement),
    ).toBe(true)
    const { db } = await browserApp()
    expect(await db('select status from orders where id = $1', [id])).toEqual([
      { status: 'dispatched' },
    ])
  })

  it('says why an order cannot be moved now, and stays open when that is pressed', async () => {
    const { number } = await newest(
      `select order_number as number from orders where status = 'activated'
       order by created_at desc limit 1`,
      'activated order',
    )
    const window = await listFor('moderator', searched('orders', number))
    const menu = await openMenu(window, String(number))
    const confirm = menu.getByRole('menuitem', { name: 'Confirm', exact: true })
    expect(await confirm.getAttribute('aria-disabled')).toBe('true')
    await menu.getByText('Confirmed already.').waitFor()
    await confirm.focus()
    await window.keyboard.press('Enter')
    await menu.getByText('Confirmed already.').waitFor()
    expect(await window.getByRole('dialog').count()).toBe(0)
    await window.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
  })

  it('blocks an app user with a reason and takes it back', async () => {
    const { name, email } = await newest(
      `select full_name as name, email from users where status = 'active' and deleted_at is null
       order by created_at desc limit 1`,
      'active user',
    )
    const window = await listFor('admin', searched('users', email))
    await (
      await openMenu(window, String(name))
    )
      .getByRole('menuitem', { name: 'Block', exact: true })
      .click()
    const dialog = window.getByRole('dialog', { name: `Block: ${String(name)}` })
    await dialog.getByLabel('Reason').fill('Asked to be kept out.')
    await dialog.getByRole('button', { name: 'Block' }).click()
    await window.locator('.cell-status', { hasText: 'Blocked' }).waitFor()
    await (await openMenu(window, String(name))).getByRole('menuitem', { name: 'Unblock' }).click()
    await window.getByRole('dialog').getByRole('button', { name: 'Unblock' }).click()
    await window.locator('.cell-status', { hasText: 'Active' }).waitFor()
  })

  it('offers a client its plan, limit and reseller, and a moderator the reason why not', async () => {
    const { name, email } = await newest(
      `select client_name as name, client_email as email from clients
       where status = 'active' and deleted_at is null order by created_at desc limit 1`,
      'active client',
    )
    const admins = await listFor('admin', searched('clients', email))
    const menu = await openMenu(admins, String(name))
    await menu.getByRole('menuitem', { name: 'Suspend' }).waitFor()
    await menu.getByRole('menuitem', { name: 'Override limit' }).click()
    await admins.getByRole('dialog').getByLabel('Reason').waitFor()
    const moderators = await listFor('moderator', searched('clients', email))
    const refused = await openMenu(moderators, String(name))
    await refused.getByText('Only an admin may do this.').first().waitFor()
  })

  it('puts a free SIM into the trash for whoever may, takes it back, and leads to the order of another', async () => {
    const free = await newest(
      `select id, iccid from sims where stock_state = 'available' and deleted_at is null
       order by created_at desc limit 1`,
      'free SIM',
    )
    const moderators = await listFor('moderator', searched('sims', free.iccid))
    const refused = await openMenu(moderators, String(free.iccid))
    await refused.getByText('Only an admin may do this.').waitFor()
    await refused.getByText('No order holds it.').waitFor()
    const window = await listFor('admin', searched('sims', free.iccid))
    const menu = await openMenu(window, String(free.iccid))
    await menu.getByRole('menuitem', { name: 'Move to the trash' }).click()
    await window.getByText(`${String(free.iccid)} is in the trash.`).waitFor()
    await menuOf(window, String(free.iccid)).waitFor({ state: 'detached' })
    await window.getByRole('button', { name: 'Undo' }).click()
    await menuOf(window, String(free.iccid)).waitFor()
    const held = await newest(
      `select iccid, order_id as order from sims where order_id is not null and stock_state = 'in_use'
       and deleted_at is null order by created_at desc limit 1`,
      'SIM in use',
    )
    await window.goto(`/admin/collections/${searched('sims', held.iccid)}`)
    const other = await openMenu(window, String(held.iccid))
    await other.getByText('An order holds this card.').waitFor()
    await other.getByRole('menuitem', { name: 'Open its order' }).click()
    await window.waitForURL(`**/collections/orders/${String(held.order)}`)
  })

  it('sends an editor a trial of a text', async () => {
    const window = await listFor('editor', searched('templates', 'welcome'))
    const menu = await openMenu(window, 'welcome')
    await menu.getByRole('menuitem', { name: 'Send me a test' }).click()
    await window.getByText(/A trial is on its way to/).waitFor()
  })

  it('takes a ticket', async () => {
    const { id, number } = await openTicket()
    const window = await listFor('moderator', searched('tickets', number))
    const menu = await openMenu(window, number)
    await menu.getByText('Resolve it first.').waitFor()
    await menu.getByRole('menuitem', { name: 'Assign to me' }).click()
    const { db } = await browserApp()
    await window.locator('.cell-assignedTo a, .cell-assignedTo', { hasText: /\w/ }).waitFor()
    const [row] = await db('select assigned_to_id as who from tickets where id = $1', [id])
    expect(row?.who).toBeTruthy()
  })

  it('refunds a payment in part', async () => {
    const { number } = await newest(
      `select transaction_id as number from transactions t where transaction_type = 'payment'
       and status = 'completed' and not exists (select 1 from transactions r where r.parent_id = t.id)
       order by created_at desc limit 1`,
      'completed payment',
    )
    const window = await listFor('admin', searched('transactions', number))
    const menu = await openMenu(window, String(number))
    await menu.getByRole('menuitem', { name: 'Refund' }).click()
    await window.getByRole('dialog', { name: `Refund ${String(number)}` }).waitFor()
  })
})
