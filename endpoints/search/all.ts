import type { Endpoint } from 'payload'
import { z } from 'zod'

import { callerKind, notSignedIn } from '../../src/domain/access/can'
import { search } from '../../src/domain/search/search'
import { parseBody } from '../body'
import { documented } from '../docs/contract'

const querySchema = z.object({
  q: z.string().default('').describe('At least three letters or digits; shorter finds nothing.'),
})

const hit = z.object({
  collection: z.enum(['orders', 'sims', 'users', 'clients', 'resellers', 'tickets']),
  id: z.uuid(),
  title: z.string(),
  hint: z.string(),
})

const contract = documented({
  ...{ id: 'search', tag: 'Search', who: 'moderators and above' },
  summary: 'Find orders, people, cards and tickets by what they are known by',
  query: querySchema,
  answers: {
    200: {
      says: 'The one document that is meant exactly, and up to five of each kind that fit.',
      json: z.object({ exact: hit.nullable(), hits: z.array(hit) }),
    },
  },
})

export const searchEndpoints: Endpoint[] = [
  {
    path: '/search',
    method: 'get',
    custom: contract,
    handler: async (req) => {
      if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
      return Response.json(await search(req, parseBody(req.query, querySchema).q))
    },
  },
]
