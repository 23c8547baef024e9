import { addDays } from '../../core/calendar'
import { localeOf } from '../../core/dateText'
import type { Days } from '../../domain/dashboard/shown'

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

// A business day has no time, so no time zone may move it.
const written = (language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC' })

/** "27 Nov": a day of an axis. */
export const shortDayText = (day: string, language: string): string =>
  written(language, { day: 'numeric', month: 'short' }).format(at(day))

/** "Nov 2026": a month by any of its days. */
export const monthText = (day: string, language: string): string =>
  written(language, { month: 'short', year: 'numeric' }).format(at(day))

/** First to last day, both of which belong to it. */
export const daysText = ({ from, to }: Days, language: string): string =>
  written(language, { dateStyle: 'medium' }).formatRange(at(from), at(addDays(to, -1)))
