import { sql } from '@payloadcms/db-postgres'

import type { Chart, Column, Report, Sql } from '../run/report'
import { columnsOf, isPlain, type Filter, type Shape } from './shape'

const NUMBERS = new Set<Column['type']>(['count', 'money', 'rate', 'minutes'])

const named = (name: string): Sql => sql`${sql.identifier(name)}`

const COMPARE: Record<Filter['is'], (column: Sql, value: Sql) => Sql> = {
  is: (column, value) => sql`${column} = ${value}`,
  is_not: (column, value) => sql`${column} is distinct from ${value}`,
  contains: (column, value) => sql`strpos(lower(${column}), lower(${value})) > 0`,
  at_least: (column, value) => sql`${column} >= ${value}`,
  at_most: (column, value) => sql`${column} <= ${value}`,
}

const whereOf = (columns: readonly Column[], filters: readonly Filter[]): Sql => {
  const tests = filters.map(({ column: name, is, value }) => {
    const type = columns.find((column) => column.name === name)?.type
    const isNumber = type !== undefined && NUMBERS.has(type)
    const compared = isNumber ? sql`${value}::numeric` : sql`${value}::text`
    return COMPARE[is](isNumber ? named(name) : sql`${named(name)}::text`, compared)
  })
  return tests.length === 0 ? sql`true` : sql.join(tests, sql` and `)
}

const listOf = (parts: Sql[]): Sql => sql.join(parts, sql`, `)

/** A column, and the document its name belongs to: in groups two of one name are two. */
const cellsOf = ({ link, name }: Column): Sql[] => [named(name), ...(link ? [named(link.id)] : [])]

const keysOf = (columns: readonly Column[], { groupBy }: Shape): Sql[] =>
  columns.filter(({ name, type }) => groupBy.includes(name) || type === 'currency').flatMap(cellsOf)

const addedUp = (columns: readonly Column[], shape: Shape): { picked: Sql; grouped: Sql } => {
  const keys = keysOf(columns, shape)
  const sums = columns
    .filter(({ isTotalled, name }) => isTotalled && !shape.groupBy.includes(name))
    .map(({ name }) => sql`coalesce(sum(${named(name)}), 0) as ${named(name)}`)
  return { picked: listOf([...keys, ...sums]), grouped: sql`group by ${listOf(keys)}` }
}

/** The report's own drawing where its columns are still there, else bars of the first group. */
const chartOf = (
  { chart }: Report,
  columns: readonly Column[],
  { groupBy }: Shape,
): Chart | undefined => {
  const values = chart?.values.filter((name) => columns.some((column) => column.name === name))
  if (!chart || !values || values.length === 0) return undefined
  const [first] = groupBy
  if (first && first !== chart.by) return { kind: 'bar', by: first, values }
  return columns.some(({ name }) => name === chart.by) ? { ...chart, values } : undefined
}

/**
 * The report as a shape makes it: a report like any other, whose screen and files come of it in the same way. Filters
 * and sums are the database's own, exact in minor units; sums of different currencies are rows of their own.
 */
export const shaped = (report: Report, shape: Shape): Report => {
  if (isPlain(shape)) return report
  const columns = columnsOf(report.columns, shape)
  const isGrouped = shape.groupBy.length > 0
  const { grouped, picked } = isGrouped
    ? addedUp(columns, shape)
    : { picked: listOf(columns.flatMap(cellsOf)), grouped: sql`` }
  const order = isGrouped ? sql`min("row order")` : sql`"row order"`
  const { chart: _chart, ...own } = report
  const chart = chartOf(report, columns, shape)
  return {
    ...{ ...own, columns },
    ...(chart ? { chart } : {}),
    statement: (context, parameters) => sql`
      select ${picked} from (
        select row_number() over () as "row order", s.*
        from (${report.statement(context, parameters)}) as s
      ) as r where ${whereOf(report.columns, shape.filters)} ${grouped} order by ${order}`,
  }
}
