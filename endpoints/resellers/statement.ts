import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { dayOf } from '../../src/core/calendar'
import { invalid } from '../../src/core/problem'
import { portsOf } from '../../src/domain/ports'
import { statementOf, type StatementOf } from '../../src/domain/resellers/statement'
import { statementCsv } from '../../src/domain/resellers/statementCsv'
import { statementPaper } from '../../src/domain/resellers/statementPaper'
import { routeParam } from '../body'
import { documented, minor, rangeQuery } from '../docs/contract'

type Format = 'json' | 'csv' | 'pdf'

const isFormat = (value: unknown): value is Format =>
  value === 'json' || value === 'csv' || value === 'pdf'

const formatOf = ({ query }: PayloadRequest): Format => {
  const format: unknown = query.format || 'json'
  if (!isFormat(format)) throw invalid([{ path: 'format', message: 'One of json, csv, pdf.' }])
  return format
}

const file = (body: BodyInit, type: string, { period, timeZone }: StatementOf): Response => {
  const extension = type.startsWith('text/csv') ? 'csv' : 'pdf'
  const days = [period.from, period.to].map((end) => dayOf(end, timeZone)).join('-to-')
  const name = `statement-${days}.${extension}`
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
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
  errors: ['invalid'],
})

/** GET /resellers/:id/statement?from&to&format=json|csv|pdf */
export const statementOfReseller: Endpoint = {
  path: '/:id/statement',
  method: 'get',
  custom: contract,
  handler: async (req) => {
    const { from, to } = req.query
    const made = await statementOf(req, routeParam(req), { from, to })
    const format = formatOf(req)
    if (format === 'csv') return file(statementCsv(made), 'text/csv; charset=utf-8', made)
    if (format === 'json') return Response.json(made.statement)
    const pdf = await portsOf(req).print(await statementPaper(req, made))
    return file(new Uint8Array(pdf), 'application/pdf', made)
  },
}
