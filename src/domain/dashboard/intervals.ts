import { addDays } from '../../core/calendar'
import { mondayOf, type Interval } from '../../core/periods'

/** A period by its first business day: orders created in it, and revenue completed in it. */
export type TrendPoint = { start: string; orders: number; revenueMinor: number }

/** The day its week (from Monday) or month begins with. */
export const periodOf = (day: string, interval: Interval): string => {
  if (interval === 'day') return day
  return interval === 'month' ? `${day.slice(0, 7)}-01` : mondayOf(day)
}

const AFTER: Record<Interval, (start: string) => string> = {
  day: (start) => addDays(start, 1),
  week: (start) => addDays(start, 7),
  month: (start) => periodOf(addDays(start, 31), 'month'),
}

/** The first days of the periods from the one that `first` is in to that of `last`. */
export const startsBetween = (first: string, last: string, interval: Interval): string[] => {
  const starts: string[] = []
  for (let start = periodOf(first, interval); start <= last; start = AFTER[interval](start))
    starts.push(start)
  return starts
}

/** Days summed by week or month, in their order. */
export const inPeriods = (days: readonly TrendPoint[], interval: Interval): TrendPoint[] => {
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
