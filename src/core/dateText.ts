/** Day, month, year and 24 hours, as the rest of the world writes English. */
const LOCALES: Readonly<Record<string, string | undefined>> = { en: 'en-GB' }

export const localeOf = (language: string): string => LOCALES[language] ?? language

type In = { timeZone: string; language: string }

const written = (at: Date, { language, timeZone }: In, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', ...style, timeZone }).format(
    at,
  )

/** "27 Nov 2026, 09:30": a moment as clocks in the zone show it and the language writes it. */
export const momentText = (at: Date, within: In): string =>
  written(at, within, { timeStyle: 'short' })

/** "27 Nov 2026": the day of a moment. */
export const dateText = (at: Date, within: In): string => written(at, within, {})

/** The same for a day of the calendar, 'YYYY-MM-DD'; what is none is said as it is. */
export const dayText = (day: string, language: string): string => {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? day : dateText(at, { language, timeZone: 'UTC' })
}
