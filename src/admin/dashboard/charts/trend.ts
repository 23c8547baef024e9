import { exponentOf, formatMoney } from '../../../core/money'
import type { Interval } from '../../../core/periods'
import { inPeriods, type TrendPoint } from '../../../domain/dashboard/intervals'
import { addDays } from '../../../core/calendar'
import { daysText, shortDayText, monthText } from '../../dates/days'

export type Measure = 'orders' | 'revenueMinor'
export type Trend = { currency: string; days: TrendPoint[]; before: TrendPoint[] }
export type PlotPoint = {
  label: string
  /** A float, for its height alone; every text is made from the exact amount. */
  value: number
  before: number | undefined
  text: string
  beforeText: string | undefined
}
export type Plot = {
  /** Of money; counts have none. */
  currency: string | undefined
  /** The days drawn, and those they are compared with, if there are any. */
  days: string
  beforeDays: string | undefined
  points: PlotPoint[]
  sum: string
  beforeSum: string
  isEmpty: boolean
  isBlank: boolean
}

type Telling = { interval: Interval; measure: Measure; locale: string }

export const trendColour = (measure: Measure): string =>
  measure === 'orders' ? 'var(--sd-series-2)' : 'var(--sd-series-1)'

const isNothing = (points: TrendPoint[]): boolean =>
  points.every(({ orders, revenueMinor }) => orders === 0 && revenueMinor === 0)

const totalOf = (points: TrendPoint[], measure: Measure): number =>
  points.reduce((sum, point) => sum + point[measure], 0)

const daysOf = (points: TrendPoint[], locale: string): string | undefined => {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return undefined
  return daysText({ from: first.start, to: addDays(last.start, 1) }, locale)
}

const labelOf = (start: string, { interval, locale }: Telling): string =>
  interval === 'month' ? monthText(start, locale) : shortDayText(start, locale)

/** What the chart draws of a trend; the n-th period stands beside the n-th of those before. */
export const plotOf = ({ before, currency, days }: Trend, telling: Telling): Plot => {
  const { interval, locale, measure } = telling
  const isMoney = measure === 'revenueMinor'
  const unit = isMoney ? 10 ** exponentOf(currency) : 1
  const text = (value: number): string =>
    isMoney ? formatMoney(value, currency, locale) : value.toLocaleString(locale)
  const earlier = inPeriods(before, interval)
  const points = inPeriods(days, interval).map((point, index) => {
    const old = earlier[index]?.[measure]
    return {
      label: labelOf(point.start, telling),
      value: point[measure] / unit,
      before: old === undefined ? undefined : old / unit,
      text: text(point[measure]),
      beforeText: old === undefined ? undefined : text(old),
    }
  })
  return {
    points,
    currency: isMoney ? currency : undefined,
    days: daysOf(days, locale) ?? '',
    beforeDays: daysOf(before, locale),
    sum: text(totalOf(days, measure)),
    beforeSum: text(totalOf(before, measure)),
    isEmpty: isNothing(days),
    isBlank: isNothing([...days, ...before]),
  }
}
