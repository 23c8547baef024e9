import type { Endpoint, Where } from 'payload'
import { z } from 'zod'

import { callerKind, notSignedIn } from '../../src/domain/access/can'
import { exportList } from '../../src/domain/exports/exportList'
import { exportWord, type Exported } from '../../src/domain/exports/lists'
import { parseBody } from '../body'
import { documented } from '../docs/contract'
import { wordsOf } from '../docs/schema'
import { fileAnswer } from '../files'

const FORMATS = ['csv', 'xlsx'] as const

const query = z.object({
  format: z.enum(FORMATS, `One of ${FORMATS.join(', ')}.`).default('csv'),
  columns: z.string().optional().describe('Names with commas between. Default: all you may read.'),
  sort: z
    .string()
    .max(60)
    .optional()
    .describe('A column, - before it: the other way. Default: -id.'),
  search: z.string().max(200).optional().describe("As the panel's list searches."),
})

const ALSO_MODERATORS = 'moderators and above; a reseller its own'
const OWN_TOO = 'admins; a reseller its own'
const WHO: Partial<Record<ReturnType<typeof exportWord>, string>> = {
  ...{ 'orders.export': ALSO_MODERATORS, 'tickets.export': ALSO_MODERATORS },
  ...{ 'sims.export': ALSO_MODERATORS, 'transactions.export': OWN_TOO, 'clients.export': OWN_TOO },
}

const isWhere = (where: unknown): where is Where => typeof where === 'object' && where !== null

/** GET `/export` of a collection: its list as a file, with the same filters. */
export const exportEndpoint = (collection: Exported): Omit<Endpoint, 'root'> => ({
  path: '/export',
  method: 'get',
  custom: documented({
    ...{ id: `export${wordsOf(collection)}`, tag: 'Exports' },
    summary: `Take the list of ${collection} as a file`,
    who: WHO[exportWord(collection)] ?? 'admins',
    query,
    answers: {
      200: {
        says: 'The file, written as it is read.',
        files: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      },
    },
    errors: ['invalid'],
  }),
  handler: async (req) => {
    if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
    const { where } = req.query
    const asked = parseBody(req.query, query)
    return fileAnswer(
      await exportList(req, collection, { ...asked, where: isWhere(where) ? where : undefined }),
    )
  },
})
