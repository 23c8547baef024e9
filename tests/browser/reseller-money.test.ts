import { browserApp, type BrowserApp } from '../../src/testing/browser'

let app: BrowserApp
let reseller: string

beforeAll(async () => {
  app = await browserApp()
  const [row] = await app.db(
    `select id from resellers where status = 'active' and deleted_at is null order by created_at limit 1`,
  )
  reseller = String(row?.id)
})

const open = async (role: string) => {
  const page = await app.page(role)
  await page.goto(`/admin/collections/resellers/${reseller}/money`)
  return page
}

const balance = async (): Promise<number> => {
  const [row] = await app.db(
    `select balance_minor::float8 as balance from accounts where reseller_id = $1 and kind = 'reseller_funds'`,
    [reseller],
  )
  return Number(row?.balance ?? 0)
}

describe("a reseller's money", () => {
  it('is a tab of its page, where an admin records a top-up and corrects the balance', async () => {
    const page = await app.page('admin')
    await page.goto(`/admin/collections/resellers/${reseller}`)
    await page.getByRole('link', { name: 'Money', exact: true }).click()
    await page.getByRole('heading', { name: 'Movements' }).waitFor()
    await page.getByRole('heading', { name: 'Statement' }).waitFor()
    for (const row of ['Opening balance', 'Closing balance'])
      await page.getByRole('row').filter({ hasText: row }).waitFor()
    for (const fact of ['Balance', 'Held for orders', 'Available credit', 'Credit limit'])
      await page.getByText(fact, { exact: true }).first().waitFor()
    const before = await balance()
    await page.getByRole('button', { name: 'Record a top-up' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Amount in/).fill('125.50')
    await dialog.getByLabel('Reason').fill('Bank statement 7.')
    await dialog.getByRole('button', { name: 'Record a top-up' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await balance()).toBe(before + 12_550)
    await page.getByRole('button', { name: 'Correct the balance' }).click()
    await dialog.getByLabel(/^Amount in/).fill('-0.50')
    await dialog.getByLabel('Reason').fill('Counted twice.')
    await dialog.getByRole('button', { name: 'Correct the balance' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await balance()).toBe(before + 12_500)
    await page
      .getByRole('row', { name: /Correction/ })
      .first()
      .waitFor()
    if (process.env.SEEN) await page.screenshot({ path: process.env.SEEN, fullPage: true })
  })

  it('is looked at by a moderator, who moves none of it', async () => {
    const page = await open('moderator')
    const button = page.getByRole('button', { name: 'Record a top-up' })
    expect(await button.getAttribute('aria-disabled')).toBe('true')
  })

  it('is closed to an editor', async () => {
    const page = await open('editor')
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('Movements').count()).toBe(0)
    expect(await page.getByText('Record a top-up').count()).toBe(0)
  })
})
