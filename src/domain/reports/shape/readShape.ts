import { isDay } from '../../../core/calendar'
import { invalid, type SaidFault } from '../../../core/problem'
import { says, type Sentence } from '../../../core/words/sentence'
import type { Column, Report } from '../run/report'
import { COMPARED, COMPARISONS, isGroupable, isKept, type Filter, type Shape } from './shape'

const MOST = 20
const LONGEST = 200

const isComparison = (word: string): word is Filter['is'] =>
  COMPARISONS.some((known) => known === word)

const TEXTS = new Set<Column['type']>(['text', 'word', 'currency'])

const isValueOf = ({ type }: Column, value: string): boolean => {
  if (TEXTS.has(type)) return value.length <= LONGEST && !value.includes('\u0000')
  return type === 'day' ? isDay(value) : /^-?\d{1,15}$/.test(value)
}

const NUMBER = 'A whole number: amounts in minor units, rates in basis points, times in minutes.'

const filterFault = (columns: readonly Column[], { column: name, is, value }: Filter) => {
  const column = columns.find((one) => one.name === name)
  if (!column) return says`There is no column "${name}".`
  const compared = COMPARED[column.type]
  if (compared.length === 0) return says`"${column.label}" is not filtered by.`
  if (!compared.includes(is)) return says`"${column.label}" is compared by ${compared.join(', ')}.`
  if (isValueOf(column, value)) return undefined
  if (TEXTS.has(column.type)) return says`A text of at most ${LONGEST} characters.`
  return column.type === 'day' ? 'A day (YYYY-MM-DD).' : NUMBER
}

const groupFault = (columns: readonly Column[], name: string): Sentence | undefined => {
  const column = columns.find((one) => one.name === name)
  if (column && isGroupable(column)) return undefined
  const known = columns.filter(isGroupable).map((one) => one.name)
  return says`Names of columns to group by: ${known.join(', ')}.`
}

const columnFault = (
  columns: readonly Column[],
  name: string,
  groupBy: readonly string[],
): Sentence | undefined => {
  const column = columns.find((one) => one.name === name)
  if (!column) return says`Names of columns: ${columns.map((one) => one.name).join(', ')}.`
  return isKept(column, groupBy) ? undefined : says`"${column.label}" does not add up in a group.`
}

const faultAt = (path: string, message: Sentence | undefined): SaidFault[] =>
  message ? [{ path, message }] : []

/** What is wrong with a shape for this report, each fault at its path. */
export const shapeFaults = ({ columns }: Report, shape: Shape): SaidFault[] => {
  const parts = [shape.filters, shape.groupBy, shape.columns]
  if (parts.some((part) => part.length > MOST))
    return [{ path: 'filter', message: says`At most ${MOST} filters, groups and columns each.` }]
  return [
    ...shape.filters.flatMap((filter, index) =>
      faultAt(`filters.${index}`, filterFault(columns, filter)),
    ),
    ...shape.groupBy.flatMap((name) => faultAt('groupBy', groupFault(columns, name))),
    ...shape.columns.flatMap((name) =>
      faultAt('columns', columnFault(columns, name, shape.groupBy)),
    ),
  ]
}

const textsOf = (value: unknown): string[] => {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.filter((one): one is string => typeof one === 'string' && one !== '')
}

const namesOf = (value: unknown): string[] => [
  ...new Set(textsOf(value).flatMap((text) => text.split(',').filter(Boolean))),
]

/** `status:is:active`; the value may have colons of its own. Undefined for anything else. */
export const filterOf = (text: string): Filter | undefined => {
  const [, column, is = '', value] = /^(\w+):(\w+):([^]+)$/.exec(text) ?? []
  return column && value && isComparison(is) ? { column, is, value } : undefined
}

export const textOf = ({ column, is, value }: Filter): string => `${column}:${is}:${value}`

/**
 * The shape a query asks for: `filter` once or several times, `groupBy` and `columns` with commas between. 422 names
 * each fault.
 */
export const readShape = (
  report: Report,
  query: { filter?: unknown; groupBy?: unknown; columns?: unknown },
): Shape => {
  const texts = textsOf(query.filter)
  const filters = texts.flatMap((text) => filterOf(text) ?? [])
  if (filters.length < texts.length)
    throw invalid([
      {
        path: 'filter',
        message: says`As column:comparison:value, with ${COMPARISONS.join(', ')}.`,
      },
    ])
  const shape = { filters, groupBy: namesOf(query.groupBy), columns: namesOf(query.columns) }
  const faults = shapeFaults(report, shape)
  if (faults.length > 0) throw invalid(faults)
  return shape
}
