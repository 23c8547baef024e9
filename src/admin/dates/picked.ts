import { instantOfMinute, isDay, minuteOf } from '../../core/calendar'

/** How a date is picked: a moment on somebody's clock, or a day of the calendar, which is the same one everywhere. */
export type Picking = { isDay: boolean; timeZone: string }

/** What the browser's own picker shows for a stored date. */
export const shownIn = (at: unknown, { isDay: ofDay, timeZone }: Picking): string => {
  const time = typeof at === 'string' ? Date.parse(at) : Number.NaN
  if (Number.isNaN(time)) return ''
  const date = new Date(time)
  return ofDay ? date.toISOString().slice(0, 10) : minuteOf(date, timeZone).replace(' ', 'T')
}

/** The date to store for what was picked; nothing while it is not yet a date that people mean. */
export const pickedOf = (text: string, { isDay: ofDay, timeZone }: Picking): string | undefined => {
  const [day = '', time = ''] = text.split('T')
  if (!isDay(day)) return undefined
  if (ofDay) return new Date(`${day}T00:00:00Z`).toISOString()
  return time ? instantOfMinute(`${day} ${time.slice(0, 5)}`, timeZone).toISOString() : undefined
}
