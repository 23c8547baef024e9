import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isDay } from '../../../core/calendar'
import { isPeriod, PERIODS } from '../../../core/periods'
import { invalid, type SaidFault } from '../../../core/problem'
import { says } from '../../../core/words/sentence'
import { parseInput } from '../../input'
import type { Report } from '../run/report'
import { isOfPeriod, reportsFor } from '../run/runReport'
import { shapeFaults, textOf } from '../shape/readShape'
import { COMPARISONS } from '../shape/shape'

/** A range with two days of its own, beside those that have a name. */
export const BETWEEN = 'between'
export const RANGES = [...PERIODS, BETWEEN] as const

const names = z.array(z.string('A name of a column.')).nullish()

/** What is saved of a report: which one, of which days, and what is made of it. */
const definition = z.object({
  report: z.string('Name a report.'),
  range: z.enum(RANGES, `One of ${RANGES.join(', ')}.`).nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  parameters: z
    .record(z.string(), z.union([z.string(), z.number()]), 'An object of texts.')
    .nullish(),
  filters: z
    .array(
      z.object({
        column: z.string('A name of a column.'),
        is: z.enum(COMPARISONS, `One of ${COMPARISONS.join(', ')}.`),
        value: z.string('A text.').min(1, 'Give a value.'),
      }),
      'A list of filters.',
    )
    .nullish(),
  ...{ groupBy: names, columns: names },
})

export type Definition = z.output<typeof definition>

const rangeFaults = (report: Report, { from, range, to }: Definition): SaidFault[] => {
  if (!isOfPeriod(report))
    return range ? [{ path: 'range', message: 'This report tells of now and has no range.' }] : []
  if (range !== BETWEEN) return []
  const ends = { from, to }
  const faults = Object.entries(ends)
    .filter(([, day]) => !day || !isDay(day))
    .map(([path]) => ({ path, message: 'Give a day (YYYY-MM-DD).' }))
  if (faults.length > 0 || String(from) < String(to)) return faults
  return [{ path: 'to', message: 'It must be after from.' }]
}

// Of the range, which is saved beside them.
const NOT_PARAMETERS = ['from', 'to']

const parameterFaults = (report: Report, { parameters }: Definition): SaidFault[] => {
  const given = parameters ?? {}
  const known = Object.keys(report.parameters.shape).filter(
    (name) => !NOT_PARAMETERS.includes(name),
  )
  const unknown = Object.keys(given).filter((name) => !known.includes(name))
  if (unknown.length > 0)
    return [
      { path: 'parameters', message: says`Those of this report: ${known.join(', ') || 'none'}.` },
    ]
  const read = report.parameters.safeParse(given)
  const issues = read.error?.issues ?? []
  return issues.map(({ message, path }) => ({ path: `parameters.${path.join('.')}`, message }))
}

const reportOf = (user: PayloadRequest['user'], slug: string): Report => {
  const report = reportsFor(user).find((one) => one.slug === slug)
  if (report) return report
  throw invalid([{ path: 'report', message: 'There is no such report.' }])
}

/** A definition that can be run as it stands; 422 naming each fault. */
export const readDefinition = (user: PayloadRequest['user'], data: unknown): Definition => {
  const read = parseInput(definition, data)
  const report = reportOf(user, read.report)
  const { columns, filters, groupBy } = read
  const shape = { filters: filters ?? [], groupBy: groupBy ?? [], columns: columns ?? [] }
  const faults = [
    ...rangeFaults(report, read),
    ...parameterFaults(report, read),
    ...shapeFaults(report, shape),
  ]
  if (faults.length > 0) throw invalid(faults)
  return read
}

type Query = Record<string, string | number | string[]>

/** The definition as the report's own query, whose relative range is worked out when it is run. */
export const queryOf = (definition: Definition): Query => {
  const { columns, filters, from, groupBy, parameters, range, to } = definition
  return {
    ...(parameters ?? {}),
    ...(isPeriod(range) ? { range } : {}),
    ...(range === BETWEEN && from && to ? { from, to } : {}),
    ...(filters?.length ? { filter: filters.map(textOf) } : {}),
    ...(groupBy?.length ? { groupBy: groupBy.join(',') } : {}),
    ...(columns?.length ? { columns: columns.join(',') } : {}),
  }
}
