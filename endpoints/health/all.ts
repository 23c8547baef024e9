import type { Endpoint } from 'payload'
import { z } from 'zod'

import { readiness } from '../../src/domain/health/readiness'
import { documented } from '../docs/contract'

const shared = { tag: 'Health', who: 'everybody', isPublic: true }
const contracts = {
  live: documented({
    ...{ ...shared, id: 'readLiveness', summary: 'Whether the process answers' },
    answers: { 200: { says: 'It does.', json: z.object({ status: z.literal('ok') }) } },
  }),
  ready: documented({
    ...{ ...shared, id: 'readReadiness', summary: 'Whether to send requests here' },
    answers: {
      200: {
        says: 'Yes; `degraded` while no worker is heard of.',
        json: z.object({
          status: z.enum(['ok', 'degraded', 'down']),
          database: z.literal('ok'),
          migrations: z.enum(['ok', 'pending']),
          worker: z.enum(['ok', 'away']),
        }),
      },
    },
  }),
}

export const healthEndpoints: Endpoint[] = [
  {
    path: '/health/live',
    method: 'get',
    custom: contracts.live,
    handler: () => Response.json({ status: 'ok' }),
  },
  {
    path: '/health/ready',
    method: 'get',
    custom: contracts.ready,
    handler: async (req) => {
      const found = await readiness(req)
      return Response.json(found, { status: found.status === 'down' ? 503 : 200 })
    },
  },
]
