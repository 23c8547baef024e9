import { minuteOf } from '../../../core/calendar'
import { dayText, momentText } from '../../../core/dateText'
import { bpsToPercent, formatMoney, toDecimalString } from '../../../core/money'
import type { Column } from './report'

type Value = string | number | null | undefined
type Of = { currency: string; timeZone: string }

/** in_use is "In use". */
export const wordOf = (word: string): string =>
  word === 'esim' ? 'eSIM' : word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' ')

/** Basis points as per cent, below zero too. */
export const percentOf = (bps: number): string =>
  bps < 0 ? `-${bpsToPercent(-bps)}` : bpsToPercent(bps)

/** 1530 minutes are "1 d 1 h 30 min"; the two largest units tell enough. */
export const lengthOf = (minutes: number): string => {
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const
  const first = parts.findIndex(([count]) => count > 0)
  if (first === -1) return '0 min'
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
}

/** A cell of a file: amounts in units of the currency, rates in per cent, times by the business's clocks. */
export const fileCell = (
  { type }: Column,
  value: Value,
  { currency, timeZone }: Of,
): string | null => {
  if (value === null || value === undefined) return null
  if (type === 'money') return toDecimalString(Number(value), currency)
  if (type === 'rate') return percentOf(Number(value))
  if (type === 'time') return minuteOf(new Date(value), timeZone)
  if (type === 'word') return wordOf(String(value))
  return String(value)
}

/** The same as people read it. */
export const shownCell = (
  column: Column,
  value: Value,
  { locale, ...of }: Of & { locale: string },
): string => {
  if (value === null || value === undefined || value === '') return '—'
  if (column.type === 'money') return formatMoney(Number(value), of.currency, locale)
  if (column.type === 'count') return Number(value).toLocaleString(locale)
  if (column.type === 'rate') return `${percentOf(Number(value))} %`
  if (column.type === 'minutes') return lengthOf(Number(value))
  if (column.type === 'day') return dayText(String(value), locale)
  if (column.type === 'time')
    return momentText(new Date(value), { timeZone: of.timeZone, language: locale })
  return fileCell(column, value, of) ?? ''
}
