import type { Comparison } from './compare'
import type { BenchConsole } from './openConsole'
import type { Samples } from './samples'

/** At least fifty times as fast as counting the rows. */
const PROMISE = 1 / 50
const DAY_MS = 86_400_000

const day = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * DAY_MS).toISOString().slice(0, 10)

/** The dashboard over a year, against the same answers counted from the rows. */
export const figureComparisons = (
  { bare, ours }: BenchConsole,
  { headers }: Samples,
): Comparison[] => {
  const range = `from=${day(365)}&to=${day(0)}&currency=USD`
  return [
    ['sales by month', `sales-trends?interval=month&${range}`],
    ['revenue by provider', `revenue-distribution?by=provider&${range}`],
  ].map(([name, path]) => {
    const request = { path: `/api/dashboard/${path}`, headers }
    return {
      name: `dashboard, a year: ${name}`,
      promise: PROMISE,
      contenders: [
        { ...ours, ask: () => request },
        { ...bare, name: 'the rows counted', ask: () => request },
      ],
    }
  })
}
