import {
  addDays,
  dayOf,
  lastMomentIn,
  range,
  startOfDay,
  startOfMonth,
  type DateRange,
} from '../../core/calendar'
import type { Interval } from '../../core/periods'
import { startsBetween } from './intervals'

/** The periods every figure is told for, in the business's own days. */
export type Periods = { today: DateRange; thisMonth: DateRange; inRange: DateRange }

type Asked = { from?: unknown; to?: unknown }

export const periodsOf = (asked: Asked, timeZone: string, now: Date): Periods => {
  const today = dayOf(now, timeZone)
  const to = startOfDay(addDays(today, 1), timeZone)
  return {
    today: { from: startOfDay(today, timeZone), to },
    thisMonth: { from: startOfMonth(today, timeZone), to },
    inRange: range(asked, timeZone, now),
  }
}

/** The first days of every period of business days that `range` touches, in their order. */
export const startsIn = (
  { from, to }: DateRange,
  timeZone: string,
  interval: Interval,
): string[] =>
  from >= to
    ? []
    : startsBetween(dayOf(from, timeZone), dayOf(lastMomentIn({ from, to }), timeZone), interval)

/** Every business day that `range` touches, first to last. */
export const daysOf = (range: DateRange, timeZone: string): string[] =>
  startsIn(range, timeZone, 'day')
