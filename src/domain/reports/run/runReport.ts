import { sql } from '@payloadcms/db-postgres'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { dayOf } from '../../../core/calendar'
import { daysOf, isPeriod, PERIODS } from '../../../core/periods'
import { invalid } from '../../../core/problem'
import { says } from '../../../core/words/sentence'
import { assertCan, can } from '../../access/can'
import { spanOf, type Span } from '../../dashboard/span'
import { inTransaction, rowsOf } from '../../database/transaction'
import { parseInput } from '../../input'
import { now } from '../../ports'
import { readGeneral } from '../../settings/read'
import { readShape } from '../shape/readShape'
import type { Shape } from '../shape/shape'
import { shaped } from '../shape/shaped'
import { REPORTS } from '../registry'
import { noSuchReport } from './problems'
import type { Column, Report, Sql } from './report'
import { totalsOf, type Totals } from './totals'

export type Value = string | number | null
export type Row = Record<string, Value>

/** More rows than anybody reads; a report that has more says so. */
export const MOST_ROWS = 50_000

/** A report as it was run, with all that its screen and its files say besides the rows. */
export type Ran = {
  /** With the columns it was asked for. */
  report: Report
  parameters: Record<string, unknown>
  shape: Shape
  /** The columns of the report as it stands in the registry: filters may be of what is not shown. */
  all: readonly Column[]
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

type Asked = Record<string, unknown>

/** The days of a range that is named by a word; else the ends as they are given. 422 for both, or an unknown word. */
const endsOf = async (req: PayloadRequest, { from, range, to }: Asked, at: Date) => {
  if (range === undefined) return { from, to }
  if (!isPeriod(range) || from !== undefined || to !== undefined)
    throw invalid([
      { path: 'range', message: says`One of ${PERIODS.join(', ')}, and then no from and to.` },
    ])
  const { timezone } = await readGeneral(req)
  return daysOf(range, dayOf(at, timezone))
}

const spanFor = async (
  req: PayloadRequest,
  report: Report,
  { asked, at }: { asked: Asked; at: Date },
) =>
  spanOf(
    req,
    isOfPeriod(report) ? { ...(await endsOf(req, asked, at)), currency: asked.currency } : {},
  )

/**
 * PostgreSQL takes the reading of single rows for as slow as a disc's arm, and would sooner go through every order ever
 * placed than fetch those of a month. Told otherwise for reports alone: of a filtered list it would walk the index that
 * the list is sorted by, which takes five times as long.
 */
const readRows = (req: PayloadRequest, statement: Sql): Promise<Row[]> => {
  // A transaction of its own: what else is read for the page meanwhile is none of its business.
  const apart = isolateObjectProperty(req, 'transactionID')
  return inTransaction(apart, async () => {
    await rowsOf(apart, sql`set local random_page_cost = 1.1`)
    return rowsOf<Row>(apart, sql`select * from (${statement}) as r limit ${MOST_ROWS + 1}`)
  })
}

/** Runs a report as this caller may, in the shape that is asked for; 422 naming each wrong parameter. */
export const runReport = async (
  req: PayloadRequest,
  slug: string,
  query: Record<string, unknown>,
): Promise<Ran> => {
  const whole = findReport(req, slug)
  const asked = given(query)
  const parameters = parseInput(whole.parameters, asked)
  const shape = readShape(whole, asked)
  const report = shaped(whole, shape)
  const at = now(req)
  const span = await spanFor(req, whole, { asked, at })
  const found = await readRows(req, report.statement({ span, now: at }, parameters))
  const rows = found.slice(0, MOST_ROWS).map((row) => valuesOf(row, report.columns))
  return {
    ...{ report, parameters, shape, all: whole.columns, timeZone: span.timeZone, at, rows },
    span: isOfPeriod(whole) ? span : undefined,
    totals: totalsOf(report.columns, rows),
    isCut: found.length > MOST_ROWS,
  }
}
