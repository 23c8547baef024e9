import type { PayloadRequest } from 'payload'

import { addDays } from '../../core/calendar'
import { assertCan } from '../access/can'
import { readFigures } from '../figures/read'
import { daysOf } from './period'
import { spanOf, type SpanQuery } from './span'

export const INTERVALS = ['day', 'week', 'month'] as const
export type Interval = (typeof INTERVALS)[number]

/** A period by its first business day: orders created in it, and revenue completed in it. */
export type TrendPoint = { start: string; orders: number; revenueMinor: number }
export type SalesTrend = { interval: Interval; currency: string; points: TrendPoint[] }

/** The day its week (from Monday) or month begins with. */
const periodOf = (day: string, interval: Interval): string => {
  if (interval === 'day') return day
  if (interval === 'month') return `${day.slice(0, 7)}-01`
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}

const inPeriods = (days: TrendPoint[], interval: Interval): TrendPoint[] => {
  const periods = new Map<string, TrendPoint>()
  for (const day of days) {
    const start = periodOf(day.start, interval)
    const before = periods.get(start) ?? { start, orders: 0, revenueMinor: 0 }
    periods.set(start, {
      start,
      orders: before.orders + day.orders,
      revenueMinor: before.revenueMinor + day.revenueMinor,
    })
  }
  return [...periods.values()]
}

/** Sales in one currency by day, week or month, quiet periods included; cancelled orders are left out. */
export const salesTrend = async (
  req: PayloadRequest,
  query: SpanQuery & { interval?: Interval } = {},
): Promise<SalesTrend> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, inside, timeZone } = await spanOf(req, query)
  const found = await readFigures(req, {
    ...{ questions: ['sales.all'], periods: { inside }, timeZone, currency, by: ['day'] },
  })
  const sums = new Map(found.map((figure) => [figure.day, figure]))
  const days = daysOf(inside, timeZone).map((start) => ({
    start,
    orders: sums.get(start)?.count ?? 0,
    revenueMinor: sums.get(start)?.amountMinor ?? 0,
  }))
  const { interval = 'day' } = query
  return { interval, currency, points: inPeriods(days, interval) }
}
