import { invalid, type FieldFault } from './problem'

const DAY_MS = 86_400_000
const DEFAULT_DAYS = 30
const MOST_YEARS = 5

/** A half-open span of time: `from` belongs to it, `to` does not. */
export type DateRange = { from: Date; to: Date }

/** The calendar day 'YYYY-MM-DD' that clocks in `timeZone` (IANA) show at `instant`. */
export const dayOf = (instant: Date, timeZone: string): string =>
  wallClock(instant.getTime(), timeZone).toISOString().slice(0, 10)

/** What clocks in `timeZone` show at `instant`, to the minute: 'YYYY-MM-DD HH:MM'. */
export const minuteOf = (instant: Date, timeZone: string): string =>
  wallClock(instant.getTime(), timeZone).toISOString().slice(0, 16).replace('T', ' ')

/** The first instant of `day` in `timeZone`, also where the clocks skip midnight or the whole day. */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = utcMidnight(day)
  const offsetAt = (time: number) => wallClock(time, timeZone).getTime() - time
  const guess = midnight - offsetAt(midnight - offsetAt(midnight))
  const isStart =
    dayOf(new Date(guess), timeZone) === day && dayOf(new Date(guess - 1), timeZone) < day
  return new Date(isStart ? guess : firstInstantOf(day, timeZone))
}

/** The instant at which clocks in `timeZone` show `minute`, 'YYYY-MM-DD HH:MM'; the later one for what they skip, the earlier for what they show twice. */
export function instantOfMinute(minute: string, timeZone: string): Date {
  const [day = '', time = ''] = minute.split(' ')
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a minute: ${minute}`)
  const wanted = utcMidnight(day) + Date.parse(`1970-01-01T${time}Z`)
  const offsetAt = (at: number) => wallClock(at, timeZone).getTime() - at
  const [before, after] = [offsetAt(wanted - DAY_MS), offsetAt(wanted + DAY_MS)]
  const found = [wanted - before, wanted - after].filter(
    (at) => wallClock(at, timeZone).getTime() === wanted,
  )
  return new Date(found.length > 0 ? Math.min(...found) : wanted - Math.min(before, after))
}

/** The first instant of the month that `day` is in. */
export const startOfMonth = (day: string, timeZone: string): Date =>
  startOfDay(`${day.slice(0, 7)}-01`, timeZone)

/** The day `days` after `day`, before it when negative. */
export const addDays = (day: string, days: number): string =>
  new Date(utcMidnight(day) + days * DAY_MS).toISOString().slice(0, 10)

/** Whether `text` is a day that exists and that people mean: 1900 to 2999. */
export const isDay = (text: string): boolean => /^(?:19|2\d)/.test(text) && exists(text)

/**
 * The span a request asks for. Each end is a day (its first instant in `timeZone`) or an ISO 8601 instant
 * with its offset; nothing or '' means the default: up to the end of today, over the last 30 days. Throws
 * 422 `invalid` naming `from` or `to` when one is malformed, out of order, or more than 5 years apart.
 */
export function range(
  asked: { from?: unknown; to?: unknown },
  timeZone: string,
  now: Date,
): DateRange {
  const faults: FieldFault[] = []
  const read = (path: 'from' | 'to'): Date | undefined => {
    const value = asked[path]
    if (value === undefined || value === null || value === '') return undefined
    const instant = instantOf(value, timeZone)
    if (!instant) faults.push({ path, message: 'Give a date (YYYY-MM-DD) or an ISO 8601 instant.' })
    return instant
  }
  const [askedFrom, askedTo] = [read('from'), read('to')]
  if (faults.length > 0) throw invalid(faults)
  const to = askedTo ?? startOfDay(addDays(dayOf(now, timeZone), 1), timeZone)
  const from = askedFrom ?? daysBefore(to, timeZone)
  if (from > to) throw invalid([{ path: 'to', message: 'It must not be before from.' }])
  if (to > yearsAfter(from, timeZone))
    throw invalid([{ path: 'from', message: `A range covers at most ${MOST_YEARS} years.` }])
  return { from, to }
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d([\d:.]*)(?:Z|[+-][01]\d:[0-5]\d)$/
const SECONDS = [/^$/, /^:[0-5]\d$/, /^:[0-5]\d\.\d{1,9}$/]

function instantOf(value: unknown, timeZone: string): Date | undefined {
  if (typeof value !== 'string') return undefined
  if (isDay(value)) return startOfDay(value, timeZone)
  // Date.parse takes 30 February for 2 March, so the day is checked by itself.
  const [, day = '', seconds = ''] = INSTANT.exec(value) ?? []
  return isDay(day) && SECONDS.some((form) => form.test(seconds)) ? new Date(value) : undefined
}

/** The last millisecond of a range; of an empty one where it begins. */
export const lastMomentIn = ({ from, to }: DateRange): Date =>
  new Date(Math.max(to.getTime() - 1, from.getTime()))

/** 30 whole days up to `to`; a last day that is only begun counts as one of them. */
function daysBefore(to: Date, timeZone: string): Date {
  const lastDay = dayOf(new Date(to.getTime() - 1), timeZone)
  return startOfDay(addDays(lastDay, 1 - DEFAULT_DAYS), timeZone)
}

/** The same time of day five years later; 29 February gives 1 March. */
function yearsAfter(from: Date, timeZone: string): Date {
  const day = dayOf(from, timeZone)
  const later = addDays(
    `${Number(day.slice(0, 4)) + MOST_YEARS}${day.slice(4, 8)}01`,
    Number(day.slice(8)) - 1,
  )
  const timeOfDay = from.getTime() - startOfDay(day, timeZone).getTime()
  return new Date(startOfDay(later, timeZone).getTime() + timeOfDay)
}

/** No zone is more than 14 hours from UTC today, or ever was more than 16. */
function firstInstantOf(day: string, timeZone: string): number {
  let before = utcMidnight(day) - 16 * 3_600_000
  let after = utcMidnight(day) + DAY_MS + 16 * 3_600_000
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayOf(new Date(middle), timeZone) < day) before = middle
    else after = middle
  }
  return after
}

function exists(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

function utcMidnight(day: string): number {
  if (!exists(day)) throw new RangeError(`Not a day: ${day}`)
  return Date.parse(`${day}T00:00:00Z`)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/** What the clocks in `timeZone` show at `time`, told as if they stood in UTC. */
function wallClock(time: number, timeZone: string): Date {
  const shown = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown
  const milliseconds = ((time % 1000) + 1000) % 1000
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds))
}
