import { toDecimalString } from '../../core/money'
import { wordOf } from '../../domain/reports/run/cells'
import type { Ran } from '../../domain/reports/run/runReport'
import { currencyOf } from '../../domain/reports/run/sheet'
import type { Plotted, Point } from './plotted'

const MOST_BARS = 62

/** What a chart shows of a report; nothing where it would show nothing. A drawing may round, so its amounts are numbers. */
export const plottedOf = (ran: Ran): Plotted | undefined => {
  const { chart, columns } = ran.report
  if (!chart || ran.rows.length === 0) return undefined
  const series = chart.values.flatMap(
    (name) => columns.find((column) => column.name === name) ?? [],
  )
  const points = ran.rows.slice(0, chart.kind === 'line' ? 400 : MOST_BARS).map((row): Point => {
    const values = series.map(({ name, type }): [string, number] => {
      const value = Number(row[name] ?? 0)
      return [name, type === 'money' ? Number(toDecimalString(value, currencyOf(ran, row))) : value]
    })
    const name = String(row[chart.by] ?? '')
    return { name: chart.by === 'step' ? wordOf(name) : name, ...Object.fromEntries(values) }
  })
  const isFlat = points.every((point) => series.every(({ name }) => point[name] === 0))
  return isFlat ? undefined : { kind: chart.kind, series, points }
}
