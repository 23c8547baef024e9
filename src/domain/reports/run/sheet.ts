import type { Sheet, SheetColumn } from '../../documents/sheet'
import { fileCell } from './cells'
import type { Column } from './report'
import type { Ran, Row } from './runReport'

const TYPES: Record<Column['type'], SheetColumn['type']> = {
  ...{ text: 'text', word: 'text', currency: 'text' },
  ...{ count: 'count', minutes: 'count', money: 'money', rate: 'rate', day: 'day', time: 'time' },
}

/** What the number in a cell is, where the file itself does not say. */
const unitOf = ({ type }: Column, timeZone: string): string => {
  if (type === 'minutes') return ' (minutes)'
  if (type === 'time') return ` (${timeZone})`
  return type === 'rate' ? ' (%)' : ''
}

export const currencyOf = ({ report, span }: Ran, row: Row): string => {
  const column = report.columns.find(({ type }) => type === 'currency')
  return String((column && row[column.name]) ?? span?.currency ?? '')
}

/** A report that was run as a table for a file: rows alone, without sums, so that nothing is counted twice. */
export const sheetOf = (ran: Ran): Sheet => {
  const { report, rows, timeZone } = ran
  const { columns, title } = report
  return {
    name: title,
    columns: columns.map((column) => ({
      label: `${column.label}${unitOf(column, timeZone)}`,
      type: TYPES[column.type],
    })),
    batches: [
      rows.map((row) => {
        const of = { currency: currencyOf(ran, row), timeZone }
        return columns.map((column) => fileCell(column, row[column.name], of))
      }),
    ],
  }
}
