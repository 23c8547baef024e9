import { parse } from 'csv-parse/sync'
import readSheets from 'read-excel-file/node'

import { testApp } from '../../../testing/app'
import { buildTrade, TRADE_RANGE, type Trade } from '../../../testing/builtTrade'
import { download } from '../../../testing/http'
import { textOfPdf } from '../../../testing/pdf'
import { REPORTS } from '../registry'
import { isGroupable } from './shape'

let trade: Trade

beforeAll(async () => {
  trade = await buildTrade()
})

type Words = [name: string, value: string][]

const ask = async (slug: string, words: Words = [], path = `reports/${slug}`) => {
  const { call } = await testApp()
  const asked = new URLSearchParams([...Object.entries(TRADE_RANGE), ...words])
  return call('GET', `/api/${path}?${asked}`, { as: trade.world.tokens.admin })
}

const run = async (slug: string, words?: Words) => {
  const { body, status } = await ask(slug, words)
  expect([slug, words, status, body.errors]).toEqual([slug, words, 200, undefined])
  return body
}

type Totals = { currency: string | null; values: Record<string, number> }[]
const byCurrency = (totals: Totals, names: string[]) =>
  totals.map(({ currency, values }) => [currency, names.map((name) => values[name])])

const GROUPINGS = REPORTS.flatMap((report) => {
  const totalled = report.columns.filter((column) => column.isTotalled)
  if (totalled.length === 0) return []
  const groups = report.columns.filter(isGroupable).map(({ name }) => name)
  const ways = [...groups.map((name) => [name]), groups]
  return ways.map((by): [string, string, string[]] => [
    report.slug,
    by.join(','),
    totalled.map(({ name }) => name),
  ])
})

it.each(GROUPINGS)('%s by %s adds up to what it is ungrouped', async (slug, by, totalled) => {
  const whole = await run(slug)
  const grouped = await run(slug, [['groupBy', by]])
  expect(byCurrency(grouped.totals, totalled)).toEqual(byCurrency(whole.totals, totalled))
  expect(grouped.rows.length).toBeLessThanOrEqual(whole.rows.length)
  const keys = grouped.rows.map((row: Record<string, unknown>) =>
    JSON.stringify([...by.split(','), 'currency', 'resellerId'].map((name) => row[name])),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

it('keeps currencies apart, whatever it is grouped by and whether or not it is asked for', async () => {
  const { columns, rows } = await run('reseller-balances', [
    ['groupBy', 'status'],
    ['columns', 'balanceMinor'],
  ])
  expect(columns.map(({ name }: { name: string }) => name)).toEqual([
    ...['status', 'balanceMinor', 'currency'],
  ])
  for (const row of rows) expect(row.currency).toMatch(/^[A-Z]{3}$/)
})

it('filters by words, amounts and days, all of which must be true', async () => {
  const { rows } = await run('sales-by-day', [
    ['filter', 'revenueMinor:at_least:1'],
    ['filter', 'start:at_most:2026-10-31'],
  ])
  const days = await run('sales-by-day')
  const expected = days.rows.filter(
    ({ revenueMinor, start }: { revenueMinor: number; start: string }) =>
      revenueMinor >= 1 && start <= '2026-10-31',
  )
  expect(expected.length).toBeGreaterThan(0)
  expect(rows).toEqual(expected)
  const found = await run('reseller-balances', [['filter', 'reseller:contains:DEBTOR & s']])
  expect(found.rows).toHaveLength(1)
  const others = await run('reseller-balances', [
    ['filter', `reseller:is_not:${found.rows[0].reseller}`],
  ])
  expect(others.rows).toHaveLength((await run('reseller-balances')).rows.length - 1)
})

it('a value is a value, whatever is written in it', async () => {
  for (const value of [`x' or '1'='1`, '%', '_', `"); drop table orders; --`, 'a:b:c'])
    expect(
      (await run('reseller-balances', [['filter', `reseller:contains:${value}`]])).rows,
    ).toEqual([])
})

it.each([
  ['a filter of no column', ['filter', 'secret:is:1'], 'filters.0'],
  ['a comparison that the column has not', ['filter', 'revenueMinor:contains:1'], 'filters.0'],
  ['an amount that is none', ['filter', 'revenueMinor:is:19.99'], 'filters.0'],
  ['a filter that is none', ['filter', 'revenueMinor'], 'filter'],
  ['a group that is a sum', ['groupBy', 'revenueMinor'], 'groupBy'],
  ['a group that is SQL', ['groupBy', '1'], 'groupBy'],
  ['a column that is none', ['columns', 'secret'], 'columns'],
  ['a range without a name', ['range', 'fortnight'], 'range'],
  ['a range that is named twice', ['range', 'today'], 'range'],
] as const)('422 for %s', async (_says, word, path) => {
  const { body, status } = await ask('sales-by-day', [[word[0], word[1]]])
  expect([status, body.errors[0].data.fields[0].path]).toEqual([422, path])
})

it('422 for a column that does not add up in a group', async () => {
  const words: Words = [
    ['groupBy', 'label'],
    ['columns', 'shareBps'],
  ]
  const { body, status } = await ask('revenue', words)
  expect([status, body.errors[0].data.fields[0].path]).toEqual([422, 'columns'])
})

const fileAt = (path: string): Promise<Buffer> => download(`/api/${path}`, trade.world.tokens.admin)

it('comes in every format with the same rows and columns', async () => {
  const words = new URLSearchParams({
    ...TRADE_RANGE,
    ...{ groupBy: 'status', columns: 'orders,revenueMinor' },
  })
  const path = `reports/reseller-performance?${words}`
  const { body } = await (
    await testApp()
  ).call('GET', `/api/${path}`, {
    as: trade.world.tokens.admin,
  })
  const labels = ['Status', 'Orders', 'Revenue', 'Currency']
  const csv: Record<string, string>[] = parse(await fileAt(`${path}&format=csv`), {
    ...{ bom: true, columns: true },
  })
  expect([Object.keys(csv[0] ?? {}), csv.length]).toEqual([labels, body.rows.length])
  const [sheet] = await readSheets(await fileAt(`${path}&format=xlsx`))
  expect([sheet?.data[0], sheet?.data.length]).toEqual([labels, body.rows.length + 1])
  const text = await textOfPdf(await fileAt(`${path}&format=pdf`))
  for (const said of ['Reseller performance', 'Added up by', 'Status']) expect(text).toContain(said)
})
