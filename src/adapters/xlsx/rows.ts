import type { SheetColumn, SheetRow } from '../../domain/documents/sheet'
import { escaped, STYLE } from './parts'

/** What a cell may hold of text, by Excel's own limits. */
const LONGEST_TEXT = 32_767
const DAY_MS = 86_400_000
/** Day 1 is 1 January 1900, and a 29 February 1900 that never was is counted too. */
const EPOCH_MS = Date.UTC(1899, 11, 30)

type Place = { row: number; column: number }

const LETTERS: string[] = []

/** "A", "B" … "Z", "AA": the name of a column by its place from 0. */
const lettersOf = (column: number): string =>
  (LETTERS[column] ??=
    (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26)))

const addressOf = ({ column, row }: Place): string => `${lettersOf(column)}${row}`

const text = (value: string, place: Place, style: number = STYLE.plain): string => {
  const mark = style === STYLE.plain ? '' : ` s="${style}"`
  const content = escaped(value.slice(0, LONGEST_TEXT))
  return `<c r="${addressOf(place)}" t="inlineStr"${mark}><is><t xml:space="preserve">${content}</t></is></c>`
}

const number = (value: string, place: Place, style: number): string =>
  `<c r="${addressOf(place)}" s="${style}"><v>${value}</v></c>`

/** "19.99" stays as it is written: no amount of ours passes through binary floating point. */
const decimal = (value: string, place: Place): string => {
  const [, fraction = ''] = value.split('.')
  return number(value, place, STYLE.decimals + Math.min(fraction.length, 4))
}

/** "8.25" is 0.0825 of one, which Excel shows as 8.25 %. */
const share = (percent: string, place: Place): string => {
  const sign = percent.startsWith('-') ? '-' : ''
  const [whole = '0', fraction = ''] = percent.replace('-', '').split('.')
  const digits = whole.padStart(3, '0')
  return number(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`, place, STYLE.rate)
}

const moment = (value: string, place: Place, style: number): string => {
  const time = Date.parse(`${value.replace(' ', 'T')}${value.length > 10 ? ':00Z' : 'T00:00:00Z'}`)
  return number(String((time - EPOCH_MS) / DAY_MS), place, style)
}

const WRITERS: Record<SheetColumn['type'], (value: string, place: Place) => string> = {
  text: (value, place) => text(value, place),
  count: decimal,
  money: decimal,
  rate: share,
  day: (value, place) => moment(value, place, STYLE.day),
  time: (value, place) => moment(value, place, STYLE.time),
}

export const headRow = (columns: readonly SheetColumn[]): string => {
  const cells = columns.map(({ label }, column) => text(label, { row: 1, column }, STYLE.head))
  return `<row r="1">${cells.join('')}</row>`
}

/** A row by its number, of which the head has the first. */
export const bodyRow = (columns: readonly SheetColumn[], row: SheetRow, nth: number): string => {
  const cells = columns.map(({ type }, column) => {
    const value = row[column]
    return value ? WRITERS[type](value, { row: nth, column }) : ''
  })
  return `<row r="${nth}">${cells.join('')}</row>`
}
