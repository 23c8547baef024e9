type Cell = string | { amount: string }

/** What a spreadsheet would run as a formula when a cell begins with it. */
const FORMULA = /^[\s]*[=+\-@\t\r]/

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** One line of a CSV file. A text that a spreadsheet would run gets an apostrophe before it; an amount is a number of ours. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells
    .map((cell) => {
      if (typeof cell !== 'string') return cell.amount
      return quoted(FORMULA.test(cell) ? `'${cell}` : cell)
    })
    .join(',')}\r\n`
