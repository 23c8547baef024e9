import type { Endpoint, PayloadRequest } from 'payload'

import { textIn } from '../../src/core/words/text'
import { callerKind, notSignedIn } from '../../src/domain/access/can'
import { answerOf, describeReport } from '../../src/domain/reports/run/describe'
import { reportFile, type FileFormat } from '../../src/domain/reports/run/reportFile'
import { reportsFor, runReport } from '../../src/domain/reports/run/runReport'
import { assertCan } from '../../src/domain/access/can'
import { parseBody, routeParam } from '../body'
import { fileAnswer } from '../files'
import { contracts, formatQuery } from './contracts'

const slugOf = (req: PayloadRequest): string => routeParam(req, 'slug')

const isFile = (format: string): format is FileFormat => format !== 'json'

/** GET /reports · GET /reports/:slug?…&format=json|csv|xlsx|pdf */
export const reportEndpoints: Endpoint[] = [
  {
    path: '/reports',
    method: 'get',
    custom: contracts.list,
    handler: (req) => {
      assertCan(req.user, 'reports.read')
      const text = textIn(req.i18n)
      const reports = reportsFor(req.user).map((report) => describeReport(report, text))
      return Response.json({ reports })
    },
  },
  {
    path: '/reports/:slug',
    method: 'get',
    custom: contracts.one,
    handler: async (req) => {
      if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
      const { format: _format, ...query } = req.query
      assertCan(req.user, 'reports.read')
      const { format } = parseBody(req.query, formatQuery)
      if (isFile(format))
        return fileAnswer(await reportFile(req, { slug: slugOf(req), query, format }))
      return Response.json(answerOf(await runReport(req, slugOf(req), query), textIn(req.i18n)))
    },
  },
]
