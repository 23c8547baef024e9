import { addDays } from './calendar'

/** Ranges that people name by a word; each is worked out anew from the day on which it is asked. */
export const PERIODS = [
  ...(['today', 'yesterday', 'last_7_days', 'last_30_days', 'last_90_days'] as const),
  ...(['this_week', 'last_week', 'this_month', 'last_month'] as const),
  ...(['this_quarter', 'last_quarter', 'this_year', 'last_year'] as const),
] as const
export type Period = (typeof PERIODS)[number]

/** What a range is told by: a week from Monday, a month by the calendar. */
export const INTERVALS = ['day', 'week', 'month'] as const
export type Interval = (typeof INTERVALS)[number]

/** Days, the first included and the last not. */
type Days = { from: string; to: string }

/** The Monday of the week that `day` is in. */
export const mondayOf = (day: string): string =>
  addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

/** The first day of the month that is `months` after the one `day` is in. */
const firstOfMonth = (day: string, months = 0): string => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

const firstOfQuarter = (day: string, quarters = 0): string => {
  const into = (Number(day.slice(5, 7)) - 1) % 3
  return firstOfMonth(day, quarters * 3 - into)
}

const firstOfYear = (day: string, years = 0): string => `${Number(day.slice(0, 4)) + years}-01-01`

// Days that have not come yet have nothing to tell, and would look like days without sales.
const upTo = (today: string): string => addDays(today, 1)

const DAYS: Record<Period, (today: string) => Days> = {
  today: (today) => ({ from: today, to: upTo(today) }),
  yesterday: (today) => ({ from: addDays(today, -1), to: today }),
  last_7_days: (today) => ({ from: addDays(today, -6), to: upTo(today) }),
  last_30_days: (today) => ({ from: addDays(today, -29), to: upTo(today) }),
  last_90_days: (today) => ({ from: addDays(today, -89), to: upTo(today) }),
  this_week: (today) => ({ from: mondayOf(today), to: upTo(today) }),
  last_week: (today) => {
    const to = mondayOf(today)
    return { from: addDays(to, -7), to }
  },
  this_month: (today) => ({ from: firstOfMonth(today), to: upTo(today) }),
  last_month: (today) => ({ from: firstOfMonth(today, -1), to: firstOfMonth(today) }),
  this_quarter: (today) => ({ from: firstOfQuarter(today), to: upTo(today) }),
  last_quarter: (today) => ({ from: firstOfQuarter(today, -1), to: firstOfQuarter(today) }),
  this_year: (today) => ({ from: firstOfYear(today), to: upTo(today) }),
  last_year: (today) => ({ from: firstOfYear(today, -1), to: firstOfYear(today) }),
}

/** The days of a named range as of `today`; weeks start on Monday, and today counts as the last of the days. */
export const daysOf = (period: Period, today: string): Days => DAYS[period](today)

export const isPeriod = (text: unknown): text is Period => PERIODS.some((name) => name === text)
