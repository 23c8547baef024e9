import type { Page, Response } from 'playwright-core'

import { browserApp, type BrowserApp } from '../../src/testing/browser'
import { openTicket } from '../../src/testing/openTicket'

let app: BrowserApp

beforeAll(async () => {
  app = await browserApp()
})

/** Takes back what this toast says, and waits for the answer: what is said of one taken back before still stands there. */
const takeBack = async (window: Page, said: string): Promise<void> => {
  const toast = window.locator('[data-sonner-toast]', { hasText: said })
  const isAnswer = (answer: Response) => answer.request().method() !== 'GET' && answer.ok()
  await Promise.all([
    window.waitForResponse((answer) => isAnswer(answer) && answer.url().includes('/api/')),
    toast.getByRole('button', { name: 'Undo' }).click(),
  ])
  await window.getByText('Undone.').last().waitFor()
}

const only = async (sql: string, params: unknown[] = []) => {
  const [row] = await app.db(sql, params)
  if (!row) throw new Error('The demo data has no such document.')
  return row
}

describe('a delivery', () => {
  const carrierOf = async (id: unknown) =>
    only('select carrier, delivery_tracking_number as number, courier from orders where id = $1', [
      id,
    ])

  const assign = async (window: Page, button: RegExp, courier: string) => {
    await window.getByRole('button', { name: button }).click()
    const dialog = window.getByRole('dialog')
    const carrier = dialog.getByLabel('Carrier', { exact: true })
    await carrier.locator('option').nth(1).waitFor({ state: 'attached' })
    await carrier.selectOption({ index: 1 })
    await dialog.getByLabel('Courier').fill(courier)
    await dialog.getByRole('button', { name: 'Save delivery' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  it('is assigned, changed and taken from the carrier, and each is taken back as it stood', async () => {
    const { id } = await only(
      `update orders set carrier = null, delivery_tracking_number = null where id = (
         select id from orders where status = 'confirmed' and sim_type = 'physical'
         order by created_at limit 1) returning id`,
    )
    const nobody = { carrier: null, number: null, courier: null }
    const window = await app.page('moderator')
    await window.goto(`/admin/collections/orders/${String(id)}`)
    await assign(window, /^Assign delivery$/, 'Ewa')
    await window.getByRole('button', { name: 'Change delivery' }).waitFor()
    const ewas = await carrierOf(id)
    expect(ewas).toMatchObject({ carrier: expect.any(String), courier: 'Ewa' })
    await takeBack(window, 'The delivery is assigned.')
    expect(await carrierOf(id)).toEqual(nobody)

    await assign(window, /^Assign delivery$/, 'Ewa')
    await window.locator('[data-sonner-toast]').first().waitFor({ state: 'detached' })
    await assign(window, /^Change delivery$/, '')
    expect(await carrierOf(id)).toEqual({ ...ewas, courier: null })
    await takeBack(window, 'The delivery is assigned.')
    expect(await carrierOf(id)).toEqual(ewas)

    await window.getByText('Ewa', { exact: true }).waitFor()
    await window.getByRole('button', { name: 'Change delivery' }).click()
    await window.getByRole('button', { name: 'Take it from the carrier' }).click()
    await window.getByRole('button', { name: 'Assign delivery' }).waitFor()
    expect(await carrierOf(id)).toEqual(nobody)
    await takeBack(window, 'Nobody carries the order now.')
    expect(await carrierOf(id)).toEqual(ewas)
  })

  it('can be assigned anew right after it was taken back, before the page has followed', async () => {
    const { id } = await only(
      `update orders set carrier = null, delivery_tracking_number = null where id = (
         select id from orders where status = 'confirmed' and sim_type = 'physical'
         order by created_at offset 1 limit 1) returning id`,
    )
    const window = await app.page('moderator')
    await window.goto(`/admin/collections/orders/${String(id)}`)
    await assign(window, /^Assign delivery$/, 'Ewa')
    await window.getByRole('button', { name: 'Change delivery' }).waitFor()
    await window.route(`**/admin/collections/orders/${String(id)}**`, () => undefined)
    await takeBack(window, 'The delivery is assigned.')

    await assign(window, /^Change delivery$/, 'Olga')
    expect(await carrierOf(id)).toMatchObject({ carrier: expect.any(String), courier: 'Olga' })
    await assign(window, /^Change delivery$/, 'Ewa')
    expect(await carrierOf(id)).toMatchObject({ courier: 'Ewa' })
  })

  it('that somebody else has changed meanwhile is not taken back over theirs', async () => {
    const { id } = await only(
      `select id from orders where status = 'confirmed' and sim_type = 'physical'
       order by created_at desc limit 1`,
    )
    const window = await app.page('moderator')
    await window.goto(`/admin/collections/orders/${String(id)}`)
    await assign(window, /^(Assign|Change) delivery$/, 'Ewa')
    const { request } = (await app.page('admin')).context()
    const theirs = await request.post(`${app.url}/api/orders/${String(id)}/assign-delivery`, {
      headers: { Origin: app.url },
      data: { carrier: 'Theirs', courier: 'Jan' },
    })
    expect(theirs.status()).toBe(200)
    await window.getByRole('button', { name: 'Undo' }).click()
    await window.getByText('nothing was taken back').first().waitFor()
    expect(await carrierOf(id)).toMatchObject({ carrier: 'Theirs', courier: 'Jan' })
  })
})

describe('a ticket', () => {
  const assignee = async (id: string) =>
    (await only('select assigned_to_id as who from tickets where id = $1', [id])).who

  it('that was taken, on its page or from its row, is nobody’s again', async () => {
    const { id, number } = await openTicket()
    const window = await app.page('moderator')
    await window.goto(`/admin/collections/tickets/${id}`)
    await window.getByRole('button', { name: 'Assign to me' }).click()
    await window.getByText('The ticket is yours.').waitFor()
    expect(await assignee(id)).toBeTruthy()
    await takeBack(window, 'The ticket is yours.')
    expect(await assignee(id)).toBeNull()

    await window.goto(`/admin/collections/tickets?search=${number}`)
    await window.getByRole('button', { name: `Actions for ${number}` }).click()
    await window.getByRole('menuitem', { name: 'Assign to me' }).click()
    await window.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await assignee(id)).toBeTruthy()
    await window.getByRole('button', { name: 'Undo' }).click()
    await window.getByText('Undone.').waitFor()
    expect(await assignee(id)).toBeNull()
  })
})

/** Lists of people, of talk, of what is sold and of what belongs to it: each has its own rules about deleting. */
const TRASHED = {
  clients: 'select id from clients where deleted_at is null order by created_at desc limit 1',
  tickets: 'select id from tickets where deleted_at is null order by created_at desc limit 1',
  plans: 'select id from plans where deleted_at is null order by created_at desc limit 1',
  carriers: 'select id from carriers where deleted_at is null order by created_at desc limit 1',
  templates: 'select id from templates where deleted_at is null order by created_at desc limit 1',
}

describe('a document put into the trash', () => {
  it.each(Object.entries(TRASHED))('of %s comes back by Undo', async (slug, sql) => {
    const { id } = await only(sql)
    const isTrashed = async () =>
      Boolean((await only(`select deleted_at from ${slug} where id = $1`, [id])).deleted_at)
    const window = await app.page('admin')
    await window.goto(`/admin/collections/${slug}/${String(id)}`)
    await window.locator('.doc-controls__popup .popup-button, .doc-controls__dots').first().click()
    await window.locator('#action-delete').click()
    await window.locator('#confirm-action').click()
    await window.waitForURL((url) => url.pathname.endsWith(slug))
    await window.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await isTrashed()).toBe(true)
    await window.getByRole('button', { name: 'Undo' }).click()
    await window.getByText('Undone.').waitFor()
    expect(await isTrashed()).toBe(false)
  })
})
