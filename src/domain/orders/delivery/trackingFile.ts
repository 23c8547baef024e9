import { says, type Sentence } from '../../../core/words/sentence'
/** A line of a file of tracking numbers; `line` counts from 1, as an editor or a spreadsheet does. */
export type TrackingRow = { line: number; orderNumber: string; trackingNumber: string }

const NAMES = ['orderNumber', 'trackingNumber'] as const
export const HEADER = NAMES.join(',')

/** What spreadsheets put between cells, by country and by whether it is saved or copied. */
const SEPARATORS = ['\t', ';', ',']

/** Spreadsheets quote cells; no number of ours holds a separator. */
const cellsIn = (line: string): string[] => {
  const separator = SEPARATORS.find((one) => line.includes(one)) ?? ','
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

/** Whether the file's first line names the columns as the API wants them named. */
export const hasHeader = (text: string): boolean => {
  const [first = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const cells = cellsIn(first)
  return NAMES.every((name, index) => cells[index]?.toLowerCase() === name.toLowerCase())
}

/** The lines that hold something, without the header where there is one. */
export const trackingRows = (text: string): TrackingRow[] => {
  const lines = text
    .split(/\r?\n/)
    .map((cells, index) => ({ cells, line: index + 1 }))
    .filter(({ cells }) => cells.trim() !== '')
  return lines.slice(hasHeader(text) ? 1 : 0).map(({ cells, line }) => {
    const [orderNumber = '', trackingNumber = ''] = cellsIn(cells)
    return { line, orderNumber, trackingNumber }
  })
}

/** Why a line cannot be meant so, by its number; what the orders themselves say comes from the server. */
export const faultsOf = (rows: readonly TrackingRow[]): Map<number, Sentence> => {
  const seen = new Map<string, number>()
  const faults = new Map<number, Sentence>()
  for (const { line, orderNumber, trackingNumber } of rows) {
    const before = seen.get(orderNumber)
    if (!orderNumber) faults.set(line, 'No order number.')
    else if (before) faults.set(line, says`This order stands in line ${before} already.`)
    else if (!trackingNumber) faults.set(line, 'No tracking number.')
    else if (trackingNumber.length > 100) faults.set(line, 'Longer than 100 characters.')
    if (!before) seen.set(orderNumber, line)
  }
  return faults
}
