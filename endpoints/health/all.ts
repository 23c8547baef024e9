import type { Endpoint } from 'payload'

import { readiness } from '../../src/domain/health/readiness'

export const healthEndpoints: Endpoint[] = [
  {
    path: '/health/live',
    method: 'get',
    handler: () => Response.json({ status: 'ok' }),
  },
  {
    path: '/health/ready',
    method: 'get',
    handler: async (req) => {
      const found = await readiness(req)
      return Response.json(found, { status: found.status === 'down' ? 503 : 200 })
    },
  },
]
