import { addDays } from '../../../core/calendar'
import type { Days } from '../../../domain/dashboard/shown'

/** A business day as people write it; it has no time, so no time zone may move it. */
export const dayText = (day: string, locale: string, isLong = false): string =>
  new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
    ...(isLong ? { year: 'numeric' } : {}),
  }).format(new Date(`${day}T00:00:00Z`))

/** First to last day, both of which belong to it. */
export const daysText = ({ from, to }: Days, locale: string): string => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const at = (day: string) => new Date(`${day}T00:00:00Z`)
  return format.formatRange(at(from), at(addDays(to, -1)))
}
