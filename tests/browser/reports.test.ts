import fs from 'node:fs'
import type { Page } from 'playwright-core'

import { browserApp, type BrowserApp } from '../../src/testing/browser'
import { textOfPdf } from '../../src/testing/pdf'

let app: BrowserApp

beforeAll(async () => {
  app = await browserApp()
})

const RANGE = 'from=2026-01-01&until=2026-12-31'

const download = async (window: Page, format: string): Promise<Buffer> => {
  const files = window.getByRole('group', { name: 'Export Sales by day' })
  const [file] = await Promise.all([
    window.waitForEvent('download'),
    files.getByRole('link', { name: format }).click(),
  ])
  return fs.readFileSync(await file.path())
}

const tableOf = (window: Page) => window.locator('table.sd-reports__table')

describe('reports', () => {
  it('open on sales, revenue and growth, and lead to every other', async () => {
    const window = await app.page('admin')
    await window.goto('/admin/reports')
    for (const name of ['Sales by day', 'Revenue', 'User growth'])
      await window.getByRole('region', { name, exact: true }).first().waitFor()
    await window.getByRole('link', { name: 'Last 7 days' }).click()
    await window.waitForURL(/range=last_7_days/)
    await window.locator('[aria-current]', { hasText: 'Last 7 days' }).waitFor()
    const day = async (label: string) =>
      Date.parse(await window.getByLabel(label, { exact: true }).inputValue())
    expect((await day('Until')) - (await day('From'))).toBe(6 * 86_400_000)
    const revenue = window.getByRole('region', { name: 'Revenue', exact: true })
    await revenue.getByRole('listitem').first().waitFor()
    await window.getByRole('link', { name: /Stuck orders/ }).click()
    await window.waitForURL(/\/admin\/reports\/stuck-orders/)
    await window.getByRole('heading', { name: 'Stuck orders', exact: true }).first().waitFor()
  })

  it('are taken away as what they show, in every format', async () => {
    const window = await app.page('admin')
    await window.goto(`/admin/reports/sales-by-day?${RANGE}`)
    const rows = await tableOf(window).locator('tbody tr').count()
    expect(rows).toBeGreaterThan(0)
    const csv = (await download(window, 'CSV')).toString('utf8').trim().split('\n')
    expect(csv.length - 1).toBe(rows)
    // A workbook is a zip, and a paper says what it is of.
    expect((await download(window, 'XLSX')).subarray(0, 2).toString()).toBe('PK')
    expect(await textOfPdf(await download(window, 'PDF'))).toContain('Sales by day')
  })

  it('are read by a moderator, who takes none away', async () => {
    const window = await app.page('moderator')
    await window.goto(`/admin/reports/sales-by-day?${RANGE}`)
    await tableOf(window).waitFor()
    expect(await window.getByText('Export', { exact: true }).count()).toBe(0)
  })

  it('are closed to an editor, and to whoever is not signed in', async () => {
    const editor = await app.page('editor')
    for (const path of ['/admin/reports', '/admin/reports/sales-by-day']) {
      await editor.goto(path)
      await editor.getByText('Your role does not read reports.').waitFor()
      expect(await tableOf(editor).count()).toBe(0)
    }
    const nobody = await app.page()
    await nobody.goto('/admin/reports/sales-by-day')
    await nobody.waitForURL(/\/admin\/login/)
  })

  it('are made of one in the registry, saved, shared, taken away and opened again', async () => {
    const window = await app.page('admin')
    const name = `By status ${Date.now()}`
    await window.goto('/admin/reports/custom')
    await window.getByLabel('Report', { exact: true }).selectOption('reseller-performance')
    await window.getByLabel('Range', { exact: true }).selectOption('between')
    await window.getByLabel('From', { exact: true }).fill('2026-01-01')
    await window.getByLabel('Until', { exact: true }).fill('2026-12-31')
    const group = window.getByRole('group', { name: 'Added up by' })
    await group.getByLabel('Status').check()
    const columns = window.getByRole('group', { name: 'Columns (none chosen: all)' })
    for (const column of ['Orders', 'Revenue'])
      await columns.getByLabel(column, { exact: true }).check()
    await window.getByRole('button', { name: 'Show' }).click()
    await window.waitForURL(/groupBy=status/)
    await window.getByRole('button', { name: 'Save as new…' }).click()
    const dialog = window.getByRole('dialog', { name: 'Save this report' })
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByLabel('Share with all staff').check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await window.waitForURL(/saved=/)
    const table = tableOf(window)
    const rows = await table.locator('tbody tr').count()
    expect(rows).toBeGreaterThan(0)
    const sums = await table.locator('tfoot tr').first().innerText()
    const whole = await app.page('admin')
    await whole.goto(`/admin/reports/reseller-performance?${RANGE}`)
    const all = await tableOf(whole).locator('tfoot tr').first().innerText()
    const revenue = sums.split('\t').at(-1)?.trim() ?? 'none'
    expect(all).toContain(revenue)
    const files = window.getByRole('group', { name: 'Export Reseller performance' })
    const taken = async (format: string): Promise<Buffer> => {
      const [file] = await Promise.all([
        window.waitForEvent('download'),
        files.getByRole('link', { name: format }).click(),
      ])
      return fs.readFileSync(await file.path())
    }
    expect((await taken('CSV')).toString('utf8').trim().split('\n')).toHaveLength(rows + 1)
    expect((await taken('XLSX')).subarray(0, 2).toString()).toBe('PK')
    const pdf = await textOfPdf(await taken('PDF'))
    for (const said of [name, 'Added up by', revenue]) expect(pdf).toContain(said)
    const colleague = await app.page('moderator')
    await colleague.goto('/admin/reports/custom')
    await colleague.getByRole('link', { name }).click()
    await colleague.waitForURL(/saved=/)
    expect(await tableOf(colleague).locator('tbody tr').count()).toBe(rows)
    expect(await colleague.getByRole('button', { name: `Delete ${name}` }).count()).toBe(0)
    await window.getByRole('button', { name: `Delete ${name}` }).click()
    await window.getByText(`"${name}" is in the trash.`).waitFor()
    await window.getByRole('button', { name: 'Undo' }).click()
    await window.getByRole('link', { name }).waitFor()
  })

  it('say so where there is no such report', async () => {
    const window = await app.page('admin')
    await window.goto('/admin/reports/no-such-report')
    await window.getByRole('alert').first().waitFor()
  })
})
