import { z } from 'zod'

import { readObject } from '../../../core/readObject'
import { COMPARED, isGroupable, type Comparison, type Shape } from '../shape/shape'
import type { Column, Report } from './report'
import type { Ran } from './runReport'
import { tellReport, type TextOf } from './tell'

/** A parameter as a form asks for it. */
export type Parameter = {
  name: string
  label: string
  type: 'day' | 'choice' | 'number' | 'text'
  options?: string[]
  usual?: string
}

/** A column, how it is filtered and whether the others are added up by it. */
export type ColumnView = Column & { compared: readonly Comparison[]; isGroupable: boolean }

export type ReportView = Pick<Report, 'slug' | 'title' | 'summary' | 'group' | 'chart'> & {
  columns: ColumnView[]
  parameters: Parameter[]
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const typeOf = (schema: Record<string, unknown>): Parameter['type'] => {
  if (schema.enum) return 'choice'
  if (schema.format === 'date') return 'day'
  return schema.type === 'integer' || schema.type === 'number' ? 'number' : 'text'
}

/** What the report asks, in the order of its schema. */
export const parametersOf = ({ parameters }: Report): Parameter[] => {
  const { properties } = z.toJSONSchema(parameters, { io: 'output' })
  return Object.entries(properties ?? {}).map(([name, property]) => {
    const schema = readObject(JSON.stringify(property))
    const usual = textOf(schema.default)
    return {
      ...{ name, label: textOf(schema.title) ?? name, type: typeOf(schema) },
      ...(schema.enum ? { options: textsOf(schema.enum) } : {}),
      ...(usual === undefined ? {} : { usual }),
    }
  })
}

/** The registry's entry as apps and the panel read it, in the language of `text`. */
export const describeReport = (report: Report, text: TextOf): ReportView => {
  const { chart, columns, group, slug, summary, title } = tellReport(report, text)
  const parameters = parametersOf(report).map((one) => ({ ...one, label: text(one.label) }))
  return {
    ...{ slug, title, summary, group, parameters },
    columns: columns.map(({ words: _, ...column }) => ({
      ...{ ...column, compared: COMPARED[column.type], isGroupable: isGroupable(column) },
    })),
    ...(chart ? { chart } : {}),
  }
}

export type ReportAnswer = {
  slug: string
  title: string
  parameters: Record<string, unknown>
  from: string | null
  to: string | null
  timeZone: string
  shape: Shape
  asOf: string
  columns: readonly Column[]
  rows: Ran['rows']
  totals: Ran['totals']
  isCut: boolean
}

/** A report that was run, as JSON in the language of `text`. */
export const answerOf = ({ report: inEnglish, ...ran }: Ran, text: TextOf): ReportAnswer => {
  const report = tellReport(inEnglish, text)
  return {
    slug: report.slug,
    title: report.title,
    parameters: ran.parameters,
    from: ran.span?.inside.from.toISOString() ?? null,
    to: ran.span?.inside.to.toISOString() ?? null,
    timeZone: ran.timeZone,
    shape: ran.shape,
    asOf: ran.at.toISOString(),
    columns: report.columns.map(({ words: _, ...column }) => column),
    rows: ran.rows,
    totals: ran.totals,
    isCut: ran.isCut,
  }
}
