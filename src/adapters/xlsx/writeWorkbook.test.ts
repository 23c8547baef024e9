import readSheets from 'read-excel-file/node'

import type { Sheet, SheetRow } from '../../domain/documents/sheet'
import { workbookWriter, writeWorkbook } from './writeWorkbook'

const COLUMNS: Sheet['columns'] = [
  { label: 'Name', type: 'text' },
  { label: 'Orders', type: 'count' },
  { label: 'Revenue', type: 'money' },
  { label: 'Share', type: 'rate' },
  { label: 'Day', type: 'day' },
  { label: 'At', type: 'time' },
]

const sheet = (rows: SheetRow[], over: Partial<Sheet> = {}): Sheet => ({
  name: 'Sales',
  columns: COLUMNS,
  batches: [rows],
  ...over,
})

const bytesOf = async (parts: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

const opened = async (of: Sheet, write = writeWorkbook) =>
  readSheets(await bytesOf(write(of)), { trim: false })

const ROW: SheetRow = ['Cell Shop', '12', '1234.50', '8.25', '2026-11-03', '2026-11-03 04:30']

it('is opened by a reader that is not ours: numbers are numbers, days are days', async () => {
  const [first] = await opened(sheet([ROW]))
  expect(first?.sheet).toBe('Sales')
  expect(first?.data).toEqual([
    COLUMNS.map(({ label }) => label),
    [
      ...['Cell Shop', 12, 1234.5, 0.0825],
      ...[new Date('2026-11-03T00:00:00Z'), new Date('2026-11-03T04:30:00Z')],
    ],
  ])
})

it('keeps texts as they are: formulas, signs of XML, blanks, long numbers, other scripts', async () => {
  const texts = [
    ...['=1+1', '@SUM(A1)', '-2', '<b>&"\'', '  two  ', '8948030000000000019', 'محمد 李小明'],
    ...['line one\nline two', '007'],
  ]
  const [first] = await opened(
    sheet(
      texts.map((text) => [text]),
      { columns: [{ label: 'Text', type: 'text' }] },
    ),
  )
  expect(first?.data.slice(1).flat()).toEqual(texts)
})

it('leaves empty cells empty, and takes out what XML cannot hold', async () => {
  const [first] = await opened(sheet([['a\u0000b\u000Bc', null, '-0.05', '-12.5', null, null]]))
  expect(first?.data[1]).toEqual(['abc', null, -0.05, -0.125, null, null])
})

it('writes an amount digit by digit, with as many decimals as its currency has', async () => {
  const rows: SheetRow[] = [['90071992547409.91'], ['0.001'], ['1500']]
  const bytes = await bytesOf(
    writeWorkbook(sheet(rows, { columns: [{ label: 'Amount', type: 'money' }] })),
  )
  const [first] = await readSheets(bytes)
  expect(first?.data.slice(1).flat()).toEqual([90071992547409.91, 0.001, 1500])
})

it('goes on in a further sheet where one is full, and makes none for nothing', async () => {
  const rows = Array.from({ length: 9 }, (_, n): SheetRow => [`row ${n}`])
  const of = sheet(rows, { columns: [{ label: 'Text', type: 'text' }] })
  const sheets = await opened(of, workbookWriter(4))
  expect(sheets.map((one) => one.sheet)).toEqual(['Sales', 'Sales (2)', 'Sales (3)'])
  expect(sheets.flatMap(({ data }) => data.slice(1).flat())).toEqual(rows.flat())
  expect(await opened(sheet([]))).toMatchObject([{ data: [COLUMNS.map(({ label }) => label)] }])
})

it('fails where its rows fail, and stops reading them where nobody reads on', async () => {
  async function* broken(): AsyncGenerator<SheetRow[]> {
    yield [ROW]
    await Promise.reject(new Error('The database is away'))
  }
  await expect(bytesOf(writeWorkbook(sheet([], { batches: broken() })))).rejects.toThrow('away')
  const seen = { read: 0, isClosed: false }
  async function* endless(): AsyncGenerator<SheetRow[]> {
    try {
      while (true) {
        seen.read += 1
        yield Array.from({ length: 1000 }, () => [
          Math.random().toString(36),
          '1',
          null,
          null,
          null,
          null,
        ])
        await new Promise((resolve) => setImmediate(resolve))
      }
    } finally {
      seen.isClosed = true
    }
  }
  let bytes = 0
  for await (const part of writeWorkbook(sheet([], { batches: endless() }))) {
    bytes += part.length
    if (bytes > 100_000) break
  }
  const read = seen.read
  while (!seen.isClosed) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(read).toBeGreaterThan(1)
  expect(seen.read).toBeLessThan(read + 20)
})
