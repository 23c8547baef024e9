import { z } from 'zod'

import { PERIODS } from '../../src/core/periods'
import { COMPARISONS } from '../../src/domain/reports/shape/shape'
import { documented, minor } from '../docs/contract'

export const FORMATS = ['json', 'csv', 'xlsx', 'pdf'] as const

export const formatQuery = z.object({
  format: z.enum(FORMATS, `One of ${FORMATS.join(', ')}.`).default('json'),
})

const column = z.object({
  ...{ name: z.string(), label: z.string(), isTotalled: z.boolean().optional() },
  type: z.string().describe('What it holds: money is in minor units of the currency of its row.'),
  link: z.object({ to: z.string(), id: z.string() }).optional(),
})
const parameter = z.object({
  ...{ name: z.string(), label: z.string(), type: z.enum(['day', 'choice', 'number', 'text']) },
  ...{ options: z.array(z.string()).optional(), usual: z.string().optional() },
})
const view = z.object({
  ...{ slug: z.string(), title: z.string(), summary: z.string(), group: z.string() },
  columns: z.array(
    column.extend({ compared: z.array(z.enum(COMPARISONS)), isGroupable: z.boolean() }),
  ),
  parameters: z.array(parameter),
  chart: z.object({ kind: z.string(), by: z.string(), values: z.array(z.string()) }).optional(),
})
const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

const shape = z.object({
  filters: z.array(z.object({ column: z.string(), is: z.enum(COMPARISONS), value: z.string() })),
  ...{ groupBy: z.array(z.string()), columns: z.array(z.string()) },
})

/** A report that was run, as JSON or a file. */
export const ranReport = {
  says: 'The report.',
  json: z.object({
    ...{ slug: z.string(), title: z.string(), timeZone: z.string(), asOf: z.string() },
    ...{ parameters: z.record(z.string(), z.unknown()), shape },
    ...{ from: z.string().nullable(), to: z.string().nullable(), isCut: z.boolean() },
    ...{ columns: z.array(column), rows: z.array(row) },
    totals: z.array(
      z.object({ currency: z.string().nullable(), values: z.record(z.string(), minor) }),
    ),
  }),
  files: [
    'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/pdf',
  ],
}

/** Reports as apps are told of them. */
export const contracts = {
  list: documented({
    ...{ id: 'listReports', tag: 'Reports', who: 'staff', summary: 'Every report there is' },
    answers: { 200: { says: 'The registry.', json: z.object({ reports: z.array(view) }) } },
  }),
  one: documented({
    ...{ id: 'readReport', tag: 'Reports', who: 'staff; files: admins' },
    summary: 'Run a report',
    query: formatQuery.extend({
      from: z.string().optional().describe('A date or an instant, included.'),
      to: z.string().optional().describe('A date or an instant, excluded.'),
      range: z
        .string()
        .optional()
        .describe(`Instead of both: one of ${PERIODS.join(', ')}.`),
      currency: z.string().optional().describe("ISO 4217. Default: the settings'."),
      interval: z.string().optional().describe('Of reports over time: day, week or month.'),
      by: z
        .string()
        .optional()
        .describe("What it is grouped by; the registry has each report's own."),
      filter: z
        .string()
        .optional()
        .describe(`column:comparison:value, once or several times: ${COMPARISONS.join(', ')}.`),
      groupBy: z.string().optional().describe('Names of columns that the others are added up by.'),
      columns: z.string().optional().describe('Names with commas between. Default: all.'),
    }),
    answers: { 200: ranReport },
    errors: ['invalid', 'report.not_found'],
  }),
}
