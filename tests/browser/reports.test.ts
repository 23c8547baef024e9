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

  it('say so where there is no such report', async () => {
    const window = await app.page('admin')
    await window.goto('/admin/reports/no-such-report')
    await window.getByRole('alert').first().waitFor()
  })
})
