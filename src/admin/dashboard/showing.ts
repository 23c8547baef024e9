import { exponentOf, formatMoney } from '../../core/money'
import type { SalesTrend } from '../../domain/dashboard/salesTrend'

export type Measure = 'orders' | 'revenueMinor'
export type ShownPoint = { day: string; value: number; text: string }
export type Shown = { points: ShownPoint[]; sum: string; tick: (value: number) => string }

/** A business day as people write it; it has no time, so no time zone may move it. */
export const dayText = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** What the chart draws of a trend. Heights are floats; every text is made from the exact amount. */
export const showing = (trend: SalesTrend, measure: Measure, locale: string): Shown => {
  const { currency, points } = trend
  const isMoney = measure === 'revenueMinor'
  const text = (value: number): string =>
    isMoney ? formatMoney(value, currency, locale) : value.toLocaleString(locale)
  const unit = isMoney ? 10 ** exponentOf(currency) : 1
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  return {
    points: points.map((point) => ({
      day: dayText(point.start, locale),
      value: point[measure] / unit,
      text: text(point[measure]),
    })),
    sum: text(points.reduce((sum, point) => sum + point[measure], 0)),
    tick: (value) => compact.format(value),
  }
}
