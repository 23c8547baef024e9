import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { dayOf } from '../../src/core/calendar'
import { invalid } from '../../src/core/problem'
import { TYPE_OF, type DownloadFile } from '../../src/domain/documents/file'
import { portsOf } from '../../src/domain/ports'
import {
  askedStatement,
  statementOf,
  statementPages,
  type StatementAsked,
} from '../../src/domain/resellers/statement'
import { statementCsv } from '../../src/domain/resellers/statementCsv'
import { statementPaper } from '../../src/domain/resellers/statementPaper'
import { routeParam } from '../body'
import { documented, minor, rangeQuery } from '../docs/contract'
import { fileAnswer } from '../files'

type Format = 'json' | 'csv' | 'pdf'

const isFormat = (value: unknown): value is Format =>
  value === 'json' || value === 'csv' || value === 'pdf'

const formatOf = ({ query }: PayloadRequest): Format => {
  const format: unknown = query.format || 'json'
  if (!isFormat(format)) throw invalid([{ path: 'format', message: 'One of json, csv, pdf.' }])
  return format
}

const file = (
  { period, timeZone }: StatementAsked,
  { content, format }: Pick<DownloadFile, 'content'> & { format: 'csv' | 'pdf' },
): Response => {
  const days = [period.from, period.to].map((end) => dayOf(end, timeZone)).join('-to-')
  return fileAnswer({ name: `statement-${days}.${format}`, type: TYPE_OF[format], content })
}

const line = z.object({
  ...{ at: z.iso.datetime(), type: z.string(), reference: z.string() },
  ...{ amountMinor: minor, balanceAfterMinor: minor },
})

const contract = documented({
  ...{ id: 'readStatement', tag: 'Resellers', who: 'staff, the own reseller' },
  summary: "A statement of a reseller's funds; opening + lines = closing",
  query: rangeQuery.extend({ format: z.enum(['json', 'csv', 'pdf']).default('json') }),
  answers: {
    200: {
      says: 'The statement.',
      json: z.object({
        currency: z.string(),
        openingBalanceMinor: minor,
        lines: z.array(line),
        closingBalanceMinor: minor,
      }),
      files: ['text/csv', 'application/pdf'],
    },
  },
  errors: ['invalid', 'statement.too_long'],
})

/** GET /resellers/:id/statement?from&to&format=json|csv|pdf */
export const statementOfReseller: Endpoint = {
  path: '/:id/statement',
  method: 'get',
  custom: contract,
  handler: async (req) => {
    const { from, to } = req.query
    const asked = await askedStatement(req, routeParam(req), { from, to })
    const format = formatOf(req)
    if (format === 'csv')
      return file(asked, { format, content: statementCsv(asked, await statementPages(req, asked)) })
    const made = await statementOf(req, asked)
    if (format === 'json') return Response.json(made.statement)
    const pdf = await portsOf(req).print(await statementPaper(req, made))
    return file(asked, { format, content: new Uint8Array(pdf) })
  },
}
