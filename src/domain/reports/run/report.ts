import type { sql } from '@payloadcms/db-postgres'
import type { z } from 'zod'

import type { Permission } from '../../access/can'
import type { Span } from '../../dashboard/span'

export type Sql = ReturnType<typeof sql>

/**
 * What a column holds: `money` in minor units of the row's `currency`, `rate` in basis points, `minutes` a length of
 * time, `word` one of our own words such as in_use, `time` an instant, `day` a business day.
 */
export type ColumnType =
  'text' | 'word' | 'currency' | 'count' | 'money' | 'rate' | 'minutes' | 'day' | 'time'

export type Column = {
  /** As the statement calls it. */
  name: string
  label: string
  type: ColumnType
  /** Those of its texts that are ours and not data, in English. */
  words?: readonly string[]
  /** Adds up over the rows of one currency. */
  isTotalled?: boolean
  /** The list whose document the row's value of `id` opens. */
  link?: { to: 'orders' | 'resellers'; id: string }
}

export type Chart = { kind: 'bar' | 'line' | 'pie'; by: string; values: readonly string[] }

/** When a report is asked, and for which range and currency. */
export type Context = { span: Span; now: Date }

export const GROUPS = ['Sales', 'Money', 'Resellers', 'People', 'Operations'] as const

type Told = {
  slug: string
  title: string
  summary: string
  group: (typeof GROUPS)[number]
  /** Whom beside the reading of reports in general it takes. */
  may?: Permission
  columns: readonly Column[]
  chart?: Chart
}

type Definition<S extends z.ZodObject> = Told & {
  parameters: S
  statement: (context: Context, parameters: z.output<S>) => Sql
}

/** A report as everything else knows it: its parameters are read by its own schema. */
export type Report = Told & {
  parameters: z.ZodObject
  /** The statement for parameters that `parameters` has read. */
  statement: (context: Context, parameters: unknown) => Sql
}

/** Declares a report; screen, JSON, CSV, XLSX and PDF are made of this alone. */
export const defineReport = <S extends z.ZodObject>({
  statement,
  ...told
}: Definition<S>): Report => ({
  ...told,
  statement: (context, parameters) => statement(context, told.parameters.parse(parameters)),
})
