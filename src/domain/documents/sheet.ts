import { csvLine } from '../../core/csv'

/**
 * What a column of a file holds, and how its cells are written: `money` in units of its currency ("19.99"), `rate` in
 * per cent ("8.25"), `count` as a whole number, `day` as YYYY-MM-DD, `time` as YYYY-MM-DD HH:MM of the business.
 */
export type SheetType = 'text' | 'count' | 'money' | 'rate' | 'day' | 'time'

export type SheetColumn = { label: string; type: SheetType }

/** An empty cell is null. */
export type SheetRow = readonly (string | null)[]

/** A table that is written to a file row by row; batches, because a step for each row would cost more than the row. */
export type Sheet = {
  name: string
  columns: readonly SheetColumn[]
  batches: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>
}

/** Writes a workbook (XLSX) as it is read, with as little of it in memory at a time as it can. */
export type WriteWorkbook = (sheet: Sheet) => AsyncIterable<Uint8Array>

const NUMBERS: readonly SheetType[] = ['count', 'money', 'rate']

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

const lineOf = (columns: readonly SheetColumn[], row: SheetRow): string =>
  csvLine(
    row.map((cell, index) => {
      const isNumber = NUMBERS.includes(columns[index]?.type ?? 'text')
      return isNumber && cell !== null ? { amount: cell } : (cell ?? '')
    }),
  )

/** The sheet as CSV, a piece for each batch. */
export async function* csvOf({ batches, columns }: Sheet): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(BYTE_ORDER_MARK + csvLine(columns.map(({ label }) => label)))
  for await (const rows of batches)
    yield encoder.encode(rows.map((row) => lineOf(columns, row)).join(''))
}
