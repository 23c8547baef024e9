import {
  addDays,
  dayOf,
  range,
  startOfDay,
  startOfMonth,
  type DateRange,
} from '../../core/calendar'

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

/** Every business day that `range` touches, first to last. */
export const daysOf = ({ from, to }: DateRange, timeZone: string): string[] => {
  if (from >= to) return []
  const last = dayOf(new Date(to.getTime() - 1), timeZone)
  const days: string[] = []
  for (let day = dayOf(from, timeZone); day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
