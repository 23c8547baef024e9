import { toDecimalString } from '../../core/money'
import { dayText } from '../../core/dateText'
import type { Say } from '../../core/words/say'
import { shownCell } from '../../domain/reports/run/cells'
import type { Chart, Column } from '../../domain/reports/run/report'
import type { Ran, Row } from '../../domain/reports/run/runReport'
import { currencyOf } from '../../domain/reports/run/sheet'
import { shownShares } from '../charts/shares'
import { shortDayText } from '../dates/days'
import type { Plotted, Point } from './plotted'

/** More than a year of days, which stand side by side; of names one reads fewer. */
const MOST_DAYS = 400
const MOST_NAMES = 62

type Telling = { locale: string; say: Say }
type Drawn = Telling & { ran: Ran; by: string; series: readonly Column[] }

/** A drawing may round, so its heights are numbers. */
const heightOf = (ran: Ran, row: Row, { name, type }: Column): number => {
  const value = Number(row[name] ?? 0)
  return type === 'money' ? Number(toDecimalString(value, currencyOf(ran, row))) : value
}

const byColumn = ({ by, ran }: Drawn): Column | undefined =>
  ran.report.columns.find(({ name }) => name === by)

const labelsOf = (row: Row, drawn: Drawn): Pick<Point, 'label' | 'longLabel'> => {
  const { by, locale, ran, say } = drawn
  const column = byColumn(drawn)
  const text = String(row[by] ?? '')
  if (column?.type === 'day')
    return { label: shortDayText(text, locale), longLabel: dayText(text, locale) }
  const of = { currency: currencyOf(ran, row), timeZone: ran.timeZone, locale, say }
  const label = column ? shownCell(column, text, of) : text
  return { label, longLabel: label }
}

const pointOf = (row: Row, drawn: Drawn): Point => {
  const { locale, ran, say, series } = drawn
  const of = { currency: currencyOf(ran, row), timeZone: ran.timeZone, locale, say }
  return {
    ...labelsOf(row, drawn),
    values: Object.fromEntries(series.map((one) => [one.name, heightOf(ran, row, one)])),
    texts: Object.fromEntries(series.map((one) => [one.name, shownCell(one, row[one.name], of)])),
  }
}

const pieOf = (drawn: Drawn): Plotted | undefined => {
  const [first] = drawn.series
  const slices = drawn.ran.rows.map((row, index) => ({
    key: String(index),
    label: labelsOf(row, drawn).label,
    value: Number((first && row[first.name]) ?? 0),
  }))
  const shares = shownShares(slices, drawn.say('dashboard:theRest'))
  return shares.length === 0 ? undefined : { kind: 'pie', shares }
}

const currencyOfAll = ({ ran, series }: Drawn): string | undefined => {
  if (!series.every(({ type }) => type === 'money')) return undefined
  const [currency, ...others] = new Set(ran.rows.map((row) => currencyOf(ran, row)))
  return others.length === 0 ? currency : undefined
}

const axesOf = (kind: 'bar' | 'line', drawn: Drawn): Plotted | undefined => {
  const { ran, series } = drawn
  const most = byColumn(drawn)?.type === 'day' ? MOST_DAYS : MOST_NAMES
  const points = ran.rows.slice(0, most).map((row) => pointOf(row, drawn))
  const isFlat = points.every(({ values }) => Object.values(values).every((value) => value === 0))
  if (isFlat) return undefined
  return {
    ...{ kind, points, series: series.map(({ label, name }) => ({ label, name })) },
    isCounted: series.every(({ type }) => type === 'count'),
    currency: currencyOfAll(drawn),
  }
}

const seriesOf = ({ columns }: Ran['report'], { values }: Chart): Column[] =>
  values.flatMap((name) => columns.find((column) => column.name === name) ?? [])

/** What a chart shows of a report; nothing where it would show nothing. */
export const plottedOf = (ran: Ran, telling: Telling): Plotted | undefined => {
  const { chart } = ran.report
  if (!chart || ran.rows.length === 0) return undefined
  const drawn = { ...telling, ran, by: chart.by, series: seriesOf(ran.report, chart) }
  return chart.kind === 'pie' ? pieOf(drawn) : axesOf(chart.kind, drawn)
}
