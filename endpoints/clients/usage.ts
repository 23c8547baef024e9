import type { Endpoint } from 'payload'
import { z } from 'zod'

import { recordUsage, usageSchema } from '../../src/domain/clients/usage'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, verbAnswer } from '../docs/contract'

const used = z
  .looseObject({
    id: z.uuid(),
    currentUsage: z.int().describe("Megabytes of the business's month, of all sources."),
    monthlyLimit: z.int().describe('Megabytes a month; 0 is no limit.'),
    usageMonth: z.string().nullish().describe('YYYY-MM'),
  })
  .describe('The client; for a key that may not read clients these fields alone.')

export const contract = documented({
  ...{ id: 'reportClientUsage', tag: 'Clients' },
  who: 'admins and above; API keys with the scope usage:write, a reseller’s for its own clients',
  summary: 'Report the data a client used on a day',
  body: usageSchema,
  answers: {
    200: {
      says: 'The client. Of a day and source the last figure counts, however often it comes.',
      json: verbAnswer(used),
    },
  },
  example: { day: '2026-11-27', megabytes: 512, source: 'network' },
})

export const RECORDED = 'The usage is recorded.'

/** POST /clients/:id/usage `{day, megabytes, source}` → `{doc, message}`. */
export const recordUsageOfClient: Endpoint = {
  path: '/:id/usage',
  method: 'post',
  custom: contract,
  handler: async (req) => {
    const report = await readCallersBody(req, usageSchema)
    return answer(req, await recordUsage(req, routeParam(req), report), RECORDED)
  },
}
