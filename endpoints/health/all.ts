import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'

import { rowsOf } from '../../src/domain/database/transaction'

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
      await rowsOf(req, sql`select 1`)
      return Response.json({ status: 'ok', database: 'ok' })
    },
  },
]
