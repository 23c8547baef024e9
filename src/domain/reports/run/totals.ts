import type { Column } from './report'

/** Sums of the rows of one currency; null where the rows have none. */
export type Totals = { currency: string | null; values: Record<string, number> }

type Cells = Record<string, string | number | null>

const sum = (rows: Cells[], name: string): number =>
  rows.reduce((total, row) => total + Number(row[name] ?? 0), 0)

/** What adds up, once a currency; nothing where no column does. */
export const totalsOf = (columns: readonly Column[], rows: Cells[]): Totals[] => {
  const totalled = columns.filter(({ isTotalled }) => isTotalled)
  const currency = columns.find(({ type }) => type === 'currency')?.name
  if (totalled.length === 0 || rows.length === 0) return []
  const currencies = [...new Set(rows.map((row) => (currency ? row[currency] : null)))].sort()
  return currencies.map((each) => {
    const own = rows.filter((row) => !currency || row[currency] === each)
    return {
      currency: typeof each === 'string' ? each : null,
      values: Object.fromEntries(totalled.map(({ name }) => [name, sum(own, name)])),
    }
  })
}
