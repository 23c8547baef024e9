import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan, can } from '../../access/can'
import { spanOf, type Span } from '../../dashboard/span'
import { rowsOf } from '../../database/transaction'
import { parseInput } from '../../input'
import { now } from '../../ports'
import { REPORTS } from '../registry'
import { noSuchReport } from './problems'
import type { Column, Report } from './report'
import { totalsOf, type Totals } from './totals'

export type Value = string | number | null
export type Row = Record<string, Value>

/** More rows than anybody reads; a report that has more says so. */
export const MOST_ROWS = 50_000

/** A report as it was run, with all that its screen and its files say besides the rows. */
export type Ran = {
  report: Report
  parameters: Record<string, unknown>
  /** Undefined where a report tells of now. */
  span: Span | undefined
  timeZone: string
  at: Date
  rows: Row[]
  totals: Totals[]
  isCut: boolean
}

const NUMBERS = new Set(['count', 'money', 'rate', 'minutes'])

/** PostgreSQL's exact numbers come as text. */
const valuesOf = (row: Row, columns: readonly Column[]): Row => {
  const numbers = columns.filter(({ type }) => NUMBERS.has(type)).map(({ name }) => name)
  return Object.fromEntries(
    Object.entries(row).map(([name, value]): [string, Value] => {
      if (value === null) return [name, null]
      return [name, numbers.includes(name) ? Number(value) : String(value)]
    }),
  )
}

export const isOfPeriod = ({ parameters }: Report): boolean => 'from' in parameters.shape

/** The reports this caller may read. */
export const reportsFor = (user: PayloadRequest['user']): Report[] =>
  can(user, 'reports.read') ? REPORTS.filter(({ may }) => !may || can(user, may)) : []

/** The report of this name; 401, 403 or 404 where the caller has no business with it. */
export const findReport = (req: PayloadRequest, slug: string): Report => {
  assertCan(req.user, 'reports.read')
  const found = REPORTS.find((report) => report.slug === slug)
  if (!found) throw noSuchReport({ slug })
  if (found.may) assertCan(req.user, found.may)
  return found
}

/** Empty parameters are those that a form left open. */
const given = (query: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))

/** Runs a report as this caller may; 422 naming each wrong parameter. */
export const runReport = async (
  req: PayloadRequest,
  slug: string,
  query: Record<string, unknown>,
): Promise<Ran> => {
  const report = findReport(req, slug)
  const asked = given(query)
  const parameters = parseInput(report.parameters, asked)
  const { from, to, currency } = asked
  const span = await spanOf(req, isOfPeriod(report) ? { from, to, currency } : {})
  const at = now(req)
  const found = await rowsOf<Row>(
    req,
    sql`select * from (${report.statement({ span, now: at }, parameters)}) as r limit ${MOST_ROWS + 1}`,
  )
  const rows = found.slice(0, MOST_ROWS).map((row) => valuesOf(row, report.columns))
  return {
    ...{ report, parameters, timeZone: span.timeZone, at, rows },
    span: isOfPeriod(report) ? span : undefined,
    totals: totalsOf(report.columns, rows),
    isCut: found.length > MOST_ROWS,
  }
}
