import fs from 'node:fs'
import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'
import { textOfPdf } from '../../src/testing/pdf'

const isLong = process.env.SIMDESK_LONG === '1'
const LONG_MS = 120_000

let window: Page

beforeAll(async () => {
  window = await (await browserApp()).page('moderator')
})

/** Confirmed orders for cards of their own, made like the first paid one that is there. */
const toDispatch = async (prefix: string, count: number): Promise<string[]> => {
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
     select gen_random_uuid(), $1 || lpad(nth::text, 3, '0'), 'pending', ${columns.join(', ')}
     from (select * from orders where status = 'confirmed' and sim_type = 'physical'
       and payment_status = 'paid' order by created_at limit 1) as like_it,
       generate_series(1, $2::int) as nth returning id`,
    [prefix, count],
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

const listOf = (prefix: string) => `/admin/collections/orders?limit=100&search=${prefix}`
const listOfMany = listOf('SD-MANY')

const chooseAll = async (prefix: string) => {
  await window.goto(listOf(prefix))
  await window.getByText(`${prefix}001`).first().waitFor()
  await window.locator('thead input[type="checkbox"]').first().check()
}

const check = async (status: string) => {
  await window.getByRole('button', { name: 'Move…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('New status').selectOption(status)
  const carrier = dialog.getByLabel('Carrier')
  await carrier.locator('option').nth(1).waitFor({ state: 'attached' })
  await carrier.selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Check' }).click()
  return dialog
}

describe('many orders in the panel', () => {
  it('fifty get tracking numbers and are dispatched, each shown before and after', async () => {
    const ids = await toDispatch('SD-MANY-', 50)
    await chooseAll('SD-MANY-')
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

    // The list that is drawn anew once they are assigned forgets what was selected before.
    await chooseAll('SD-MANY-')
    await window.getByRole('button', { name: 'Move…' }).click()
    await dialog.getByLabel('New status').selectOption('dispatched')
    await dialog.getByRole('button', { name: 'Check' }).click()
    await dialog.getByText('50 can move').waitFor()
    expect(await statusesOf(ids)).toMatchObject([{ status: 'confirmed', orders: 50 }])
    await dialog.getByRole('button', { name: 'Move 50 orders' }).click()
    await dialog.getByText('50 moved').first().waitFor()
    expect(await statusesOf(ids)).toMatchObject([{ status: 'dispatched', orders: 50 }])
  })

  it('one that a colleague cancelled after the check says so, and the others move all the same', async () => {
    const [first = '', gone = '', last = ''] = await toDispatch('SD-STALE-', 3)
    await chooseAll('SD-STALE-')
    const dialog = await check('dispatched')
    await dialog.getByText('3 can move').waitFor()
    const { page, url } = await browserApp()
    const { request } = (await page('admin')).context()
    const cancelled = await request.patch(`${url}/api/orders/${gone}/status`, {
      headers: { Origin: url },
      data: { status: 'cancelled', reason: 'The customer has called.' },
    })
    expect(cancelled.status()).toBe(200)
    await dialog.getByRole('button', { name: 'Move 3 orders' }).click()
    await dialog.getByText('2 moved, 1 not moved').waitFor()
    const row = dialog.getByRole('row').filter({ hasText: 'SD-STALE-002' })
    await row.getByText('An order that is cancelled cannot become dispatched.').waitFor()
    await dialog.getByRole('button', { name: 'Try the 1 order again' }).waitFor()
    expect(await statusesOf([gone])).toMatchObject([{ status: 'cancelled' }])
    expect(await statusesOf([first, last])).toMatchObject([{ status: 'dispatched', orders: 2 }])
  })

  it('are printed as slips and labels in one PDF, which leaves out what goes into no parcel', async () => {
    await chooseAll('SD-STALE-')
    await window.getByRole('button', { name: 'Print…' }).click()
    const dialog = window.getByRole('dialog')
    const [file] = await Promise.all([
      window.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save the PDF' }).click(),
    ])
    const text = await textOfPdf(fs.readFileSync(await file.path()))
    for (const number of ['SD-STALE-001', 'SD-STALE-003']) expect(text).toContain(number)
    expect(text).not.toContain('SD-STALE-002')
  })

  it('more than 500 are told to go on in the background, before anything is done', async () => {
    const ids = await toDispatch('SD-LONG-', 501)
    await chooseAll('SD-LONG-')
    await window.getByText('Select all (501)').click()
    await window.getByText('501 orders selected', { exact: true }).waitFor()
    await window.getByRole('button', { name: 'Move…' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByText('501 orders selected. So many are moved in the background').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    if (!isLong) return
    await check('dispatched')
    await dialog.getByText('501 can move').waitFor({ timeout: LONG_MS })
    await dialog.getByRole('button', { name: 'Move 501 orders' }).click()
    await dialog.getByText('It goes on in the background.').waitFor()
    await window.reload()
    await window.getByText('501 of 501 moved.').waitFor({ timeout: LONG_MS })
    expect(await statusesOf(ids)).toMatchObject([{ status: 'dispatched', orders: 501 }])
  }, 300_000)

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
