import type { Endpoint, PayloadRequest } from 'payload'

import { dayOf } from '../../src/core/calendar'
import { invalid } from '../../src/core/problem'
import { portsOf } from '../../src/domain/ports'
import { statementOf, type StatementOf } from '../../src/domain/resellers/statement'
import { statementCsv } from '../../src/domain/resellers/statementCsv'
import { statementPaper } from '../../src/domain/resellers/statementPaper'
import { routeParam } from '../body'

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

/** GET /resellers/:id/statement?from&to&format=json|csv|pdf */
export const statementOfReseller: Endpoint = {
  path: '/:id/statement',
  method: 'get',
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
