import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'

let window: Page

beforeAll(async () => {
  window = await (await browserApp()).page('moderator')
})

/** Fifty confirmed orders for cards of their own, made like the first paid one that is there. */
const fiftyToDispatch = async (): Promise<string[]> => {
  const { db } = await browserApp()
  const columns = (
    await db(
      `select column_name as name from information_schema.columns
     where table_name = 'orders' and is_generated = 'NEVER'
       and column_name not in ('id', 'order_number', 'status', 'sim_id', 'external_ref')`,
    )
  ).map(({ name }) => `"${String(name)}"`)
  const rows = await db(
    `insert into orders (id, order_number, status, ${columns.join(', ')})
     select gen_random_uuid(), 'SD-MANY-' || lpad(nth::text, 3, '0'), 'pending', ${columns.join(', ')}
     from (select * from orders where status = 'confirmed' and sim_type = 'physical'
       and payment_status = 'paid' order by created_at limit 1) as like_it,
       generate_series(1, 50) as nth returning id`,
  )
  const ids = rows.map(({ id }) => String(id))
  await db(`update orders set status = 'confirmed' where id = any($1)`, [ids])
  return ids
}

const statusesOf = async (ids: string[]) => {
  const { db } = await browserApp()
  return db(
    `select status, carrier, count(*)::int as orders from orders where id = any($1)
     group by status, carrier`,
    [ids],
  )
}

const listOfMany = '/admin/collections/orders?limit=100&search=SD-MANY'

describe('many orders in the panel', () => {
  it('fifty get tracking numbers and are dispatched, each shown before and after', async () => {
    const ids = await fiftyToDispatch()
    await window.goto(listOfMany)
    await window.getByText('SD-MANY-001').first().waitFor()
    const all = window.locator('thead input[type="checkbox"]').first()
    await all.check()
    await window.getByText('50 orders selected').waitFor()

    await window.getByRole('button', { name: 'Delivery…' }).click()
    const dialog = window.getByRole('dialog')
    const carrier = dialog.getByLabel('Carrier', { exact: true })
    await carrier.locator('option').nth(1).waitFor({ state: 'attached' })
    await carrier.selectOption({ index: 1 })
    await dialog.getByLabel('Tracking number of SD-MANY-007').fill('TR-007')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await window.getByRole('button', { name: 'Delivery…' }).click()
    expect(await dialog.getByLabel('Tracking number of SD-MANY-007').inputValue()).toBe('TR-007')
    await dialog.getByRole('button', { name: 'Check' }).click()
    await dialog.getByText('50 can be assigned').waitFor()
    await dialog.getByRole('button', { name: 'Assign 50 orders' }).click()
    await dialog.getByText('50 assigned').first().waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()

    await all.check()
    await window.getByRole('button', { name: 'Move…' }).click()
    await dialog.getByLabel('New status').selectOption('dispatched')
    await dialog.getByRole('button', { name: 'Check' }).click()
    await dialog.getByText('50 can move').waitFor()
    expect(await statusesOf(ids)).toMatchObject([{ status: 'confirmed', orders: 50 }])
    await dialog.getByRole('button', { name: 'Move 50 orders' }).click()
    await dialog.getByText('50 moved').first().waitFor()
    expect(await statusesOf(ids)).toMatchObject([{ status: 'dispatched', orders: 50 }])
  })

  it('a file of tracking numbers says line by line what is wrong, and keeps what is right', async () => {
    await window.goto(listOfMany)
    await window.getByRole('button', { name: 'Tracking numbers from a file…' }).click()
    const dialog = window.getByRole('dialog')
    const carrier = dialog.getByLabel('Carrier', { exact: true })
    await carrier.locator('option').nth(1).waitFor({ state: 'attached' })
    await carrier.selectOption({ index: 1 })
    const lines = dialog.getByLabel(/^Lines/)
    await lines.fill('SD-MANY-001,N1\nSD-MANY-001,N2\nSD-none,N3')
    await dialog.getByText('Line 2: This order stands in line 1 already.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Check' }).isDisabled()).toBe(true)
    await lines.fill('SD-MANY-001,N1\nSD-none,N3')
    await dialog.getByRole('button', { name: 'Check' }).click()
    await dialog.getByText('1 can be assigned, 1 cannot').waitFor()
    await dialog.getByRole('button', { name: 'Assign 1 order' }).click()
    await dialog.getByText('1 assigned').waitFor()
    const { db } = await browserApp()
    const [first] = await db(
      `select delivery_tracking_number as number from orders where order_number = 'SD-MANY-001'`,
    )
    expect(first?.number).toBe('N1')
  })
})
