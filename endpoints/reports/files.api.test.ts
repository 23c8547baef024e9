import { parse } from 'csv-parse/sync'
import readSheets from 'read-excel-file/node'

import config from '../../payload.config'
import { REPORTS } from '../../src/domain/reports/registry'
import { query, testApp } from '../../src/testing/app'
import {
  buildTrade,
  CARD_USD,
  ESIM_USD,
  TRADE_RANGE,
  type Trade,
} from '../../src/testing/builtTrade'
import { textOfPdf } from '../../src/testing/pdf'
import { serveRest } from '../serve'

let trade: Trade

beforeAll(async () => {
  trade = await buildTrade()
})

/** The bytes as they are, which the harness would make a text of. */
const download = async (slug: string, format: string, more: Record<string, string> = {}) => {
  await testApp()
  const asked = new URLSearchParams({ ...TRADE_RANGE, ...more, format })
  const headers = { authorization: `Bearer ${trade.world.tokens.admin}` }
  const url = `http://localhost:3000/api/reports/${slug}?${asked}`
  const response = await serveRest(config, new Request(url, { headers }))
  expect([slug, format, response.status]).toEqual([slug, format, 200])
  return { bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers }
}

const csvOf = async (slug: string, more?: Record<string, string>) => {
  const { bytes } = await download(slug, 'csv', more)
  const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true })
  return rows
}

const REVENUE = 2 * ESIM_USD.total + CARD_USD.total

/** Cents of an amount that is written in units, without a float in between. */
const cents = (units: string | undefined): number => Number((units ?? '').replace('.', ''))

it('CSV: amounts in units of the currency, rates in per cent, days of the business', async () => {
  const rows = await csvOf('sales-by-day')
  expect(rows).toHaveLength(14)
  expect(rows.at(-1)).toEqual({
    ...{ From: '2026-11-02', Orders: '0', Cancelled: '1', Currency: 'USD' },
    ...{ Payments: '50.42', Refunds: '25.21', Revenue: '25.21' },
    ...{ Tax: '4.72', 'Revenue without tax': '20.49' },
  })
  expect(rows.reduce((sum, row) => sum + cents(row.Revenue), 0)).toBe(REVENUE)
  const [app] = await csvOf('revenue')
  expect(app?.['Share of revenue (%)']).toBe('69.17')
  const stuck = await csvOf('stuck-orders')
  expect(stuck.map((row) => row['Since (America/New_York)'])).toContain('2026-10-31 01:00')
})

it('CSV: an amount has the decimals of its currency', async () => {
  const rows = await csvOf('sales-by-day', { currency: 'JPY' })
  expect(rows[0]).toMatchObject({ Revenue: '0', Currency: 'JPY' })
})

it('CSV: a name that a spreadsheet would run is a text', async () => {
  const rows = await csvOf('reseller-balances')
  expect(rows.map(({ Reseller }) => Reseller)).toContain("'=Debtor & Sons")
  const { bytes } = await download('reseller-balances', 'csv')
  expect(bytes.toString()).not.toMatch(/(^|,|\r\n|")=/)
})

it('XLSX: opened by a reader that is not ours, the same rows and sums', async () => {
  const { bytes, headers } = await download('sales-by-day', 'xlsx')
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="sales-by-day-2026-10-20-2026-11-02.xlsx"',
  )
  const [sheet] = await readSheets(bytes)
  const [head = [], ...rows] = sheet?.data ?? []
  expect([sheet?.sheet, rows.length]).toEqual(['Sales by day', 14])
  const revenue = rows.map((row) => row[head.indexOf('Revenue')])
  expect(revenue.at(-1)).toBe(25.21)
  expect(revenue.reduce((sum: number, units) => sum + Math.round(Number(units) * 100), 0)).toBe(
    REVENUE,
  )
  expect(rows.at(-1)?.[0]).toEqual(new Date('2026-11-02T00:00:00Z'))
})

it('PDF: title, period, every row, the sums, and the number of each page', async () => {
  const { bytes } = await download('sales-by-day', 'pdf')
  const text = await textOfPdf(bytes)
  for (const said of ['Sales by day', '20 Oct 2026 to 2 Nov 2026', 'America/New_York', '2 / 2'])
    expect(text).toContain(said)
  for (const said of ['31 Oct 2026', '$50.42', 'Total', '$81.77']) expect(text).toContain(said)
  const none = await textOfPdf((await download('refunds', 'pdf', { currency: 'JPY' })).bytes)
  expect(none).toContain('Nothing in this period.')
})

it.each(REPORTS.map(({ slug }) => slug))(
  '%s comes in every format, with as many rows',
  async (slug) => {
    const { call } = await testApp()
    const as = trade.world.tokens.admin
    const { body } = await call('GET', `/api/reports/${slug}?${new URLSearchParams(TRADE_RANGE)}`, {
      as,
    })
    expect(await csvOf(slug)).toHaveLength(body.rows.length)
    const [sheet] = await readSheets((await download(slug, 'xlsx')).bytes)
    expect(sheet?.data).toHaveLength(body.rows.length + 1)
    expect(await textOfPdf((await download(slug, 'pdf')).bytes)).toContain(body.title)
  },
)

it('a file taken is an event; JSON is none', async () => {
  const told = () => query(`select subject_id, summary from events where type = 'report.exported'`)
  const before = await told()
  const { call } = await testApp()
  const as = trade.world.tokens.admin
  await call('GET', '/api/reports/commission', { as })
  expect(await told()).toHaveLength(before.length)
  await download('commission', 'csv')
  expect((await told()).at(-1)).toEqual({
    subject_id: 'commission',
    summary: 'Report "Commission" taken as CSV: 1 row.',
  })
})

it('403 for a moderator who asks for a file, whom the figures are for', async () => {
  const { call } = await testApp()
  const as = trade.world.tokens.moderator
  for (const format of ['csv', 'xlsx', 'pdf']) {
    const { body, status } = await call('GET', `/api/reports/revenue?format=${format}`, { as })
    expect([status, body.errors[0].code]).toEqual([403, 'forbidden'])
  }
  expect((await call('GET', '/api/reports/revenue?format=json', { as })).status).toBe(200)
})

it('the registry is told with what each report asks and answers', async () => {
  const { call } = await testApp()
  const { body } = await call('GET', '/api/reports', { as: trade.world.tokens.moderator })
  expect(body.reports.map(({ slug }: { slug: string }) => slug)).toEqual(
    REPORTS.map(({ slug }) => slug),
  )
  const [first] = body.reports
  expect(first.parameters).toEqual([
    { name: 'from', label: 'From', type: 'day' },
    { name: 'to', label: 'To', type: 'day' },
    { name: 'currency', label: 'Currency', type: 'text' },
    {
      ...{ name: 'interval', label: 'Interval', type: 'choice', usual: 'day' },
      options: ['day', 'week', 'month'],
    },
  ])
})
