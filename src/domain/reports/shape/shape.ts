import type { Column, ColumnType } from '../run/report'

/** How a filter compares: words as they are, numbers in minor units, basis points or minutes, days as days. */
export const COMPARISONS = ['is', 'is_not', 'contains', 'at_least', 'at_most'] as const
export type Comparison = (typeof COMPARISONS)[number]

export type Filter = { column: string; is: Comparison; value: string }

/** What somebody makes of a report's table: which rows, which columns, and what they are added up by. */
export type Shape = {
  filters: readonly Filter[]
  /** Empty: every row by itself. */
  groupBy: readonly string[]
  /** Empty: all there are. */
  columns: readonly string[]
}

export const PLAIN: Shape = { filters: [], groupBy: [], columns: [] }

export const isPlain = ({ columns, filters, groupBy }: Shape): boolean =>
  columns.length + filters.length + groupBy.length === 0

const TEXTS: readonly Comparison[] = ['is', 'is_not', 'contains']
const AMOUNTS: readonly Comparison[] = ['is', 'at_least', 'at_most']

/** How a column is filtered; an instant is not, for the report's own range does that. */
export const COMPARED: Record<ColumnType, readonly Comparison[]> = {
  ...{ text: TEXTS, word: TEXTS, currency: ['is', 'is_not'] },
  ...{ count: AMOUNTS, money: AMOUNTS, rate: AMOUNTS, minutes: AMOUNTS, day: AMOUNTS, time: [] },
}

const GROUPED = new Set<ColumnType>(['text', 'word', 'currency', 'day'])

export const isGroupable = ({ type }: Column): boolean => GROUPED.has(type)

/** Whether the column has a place in a grouped table: it names the group, or adds up within it. */
export const isKept = (column: Column, groupBy: readonly string[]): boolean =>
  groupBy.length === 0 || groupBy.includes(column.name) || column.isTotalled === true

/** The columns of the shaped table, in the report's order; amounts never lose the currency they are in. */
export const columnsOf = (all: readonly Column[], { columns, groupBy }: Shape): Column[] => {
  const isWanted = ({ name }: Column) =>
    columns.length === 0 || columns.includes(name) || groupBy.includes(name)
  const own = all.filter((column) => isKept(column, groupBy) && isWanted(column))
  const hasMoney = own.some(({ type }) => type === 'money')
  return all.filter((column) => own.includes(column) || (hasMoney && column.type === 'currency'))
}
