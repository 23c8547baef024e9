import type { Endpoint } from 'payload'

import { textIn } from '../../src/core/words/text'
import { callerKind, notSignedIn } from '../../src/domain/access/can'
import { answerOf } from '../../src/domain/reports/run/describe'
import { fileOf } from '../../src/domain/reports/run/reportFile'
import { runSaved } from '../../src/domain/reports/saved/runSaved'
import { parseBody, routeParam } from '../body'
import { documented } from '../docs/contract'
import { fileAnswer } from '../files'
import { formatQuery, ranReport } from '../reports/contracts'

/** GET /saved-reports/:id/run?format=json|csv|xlsx|pdf */
export const runSavedReport: Omit<Endpoint, 'root'> = {
  path: '/:id/run',
  method: 'get',
  custom: documented({
    ...{ id: 'runSavedReport', tag: 'Reports', who: 'staff, own and shared; files: admins' },
    summary: 'Run a saved report as of now',
    query: formatQuery,
    answers: { 200: ranReport },
    errors: ['invalid'],
  }),
  handler: async (req) => {
    if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
    const { format } = parseBody(req.query, formatQuery)
    const ran = await runSaved(req, routeParam(req))
    if (format === 'json') return Response.json(answerOf(ran, textIn(req.i18n)))
    return fileAnswer(await fileOf(req, ran, format))
  },
}
