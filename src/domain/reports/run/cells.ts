import { minuteOf } from '../../../core/calendar'
import { dayText, momentText } from '../../../core/dateText'
import { bpsToPercent, formatMoney, toDecimalString } from '../../../core/money'
import { nameOfCode } from '../../../core/words/codes'
import type { Say } from '../../../core/words/say'
import { inEnglish } from '../../../core/words/sentence'
import type { Column } from './report'

type Value = string | number | null | undefined
type Of = { currency: string; timeZone: string }

/** Basis points as per cent, below zero too. */
export const percentOf = (bps: number): string =>
  bps < 0 ? `-${bpsToPercent(-bps)}` : bpsToPercent(bps)

/** 1530 minutes are "1 day 1 hr"; the two largest units tell enough. */
export const lengthOf = (minutes: number, locale: string): string => {
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const
  const first = parts.findIndex(([count]) => count > 0)
  const told = parts.slice(first).slice(0, 2)
  return told
    .filter(([count]) => count > 0 || first === -1)
    .map(([count, unit]) => count.toLocaleString(locale, { style: 'unit', unit }))
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
  if (type === 'word') return nameOfCode(String(value))
  return String(value)
}

type Shown = Of & {
  locale: string
  /** Codes and texts of ours in the reader's language; in English where nothing is said. */
  say?: Pick<Say, 'code' | 'text'>
}

const IN_ENGLISH: Pick<Say, 'code' | 'text'> = { code: nameOfCode, text: inEnglish }

/** The same as people read it. */
export const shownCell = (
  column: Column,
  value: Value,
  { locale, say = IN_ENGLISH, ...of }: Shown,
): string => {
  if (value === null || value === undefined || value === '') return '—'
  if (column.type === 'money') return formatMoney(Number(value), of.currency, locale)
  if (column.type === 'count') return Number(value).toLocaleString(locale)
  if (column.type === 'rate') return `${percentOf(Number(value))} %`
  if (column.type === 'minutes') return lengthOf(Number(value), locale)
  if (column.type === 'word') return say.code(String(value))
  if (column.words?.includes(String(value))) return say.text(String(value))
  if (column.type === 'day') return dayText(String(value), locale)
  if (column.type === 'time')
    return momentText(new Date(value), { timeZone: of.timeZone, language: locale })
  return fileCell(column, value, of) ?? ''
}
