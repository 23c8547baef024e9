import type { Endpoint } from 'payload'
import { z } from 'zod'

import { linkTo } from '../../src/domain/media/link'
import { routeParam } from '../body'
import { documented } from '../docs/contract'

const contract = documented({
  ...{ id: 'linkFile', tag: 'Media', who: 'who may read the file or a reply it hangs on' },
  summary: 'A link that opens a file for 15 minutes',
  answers: {
    200: {
      says: 'Whoever has the address opens the file until it expires.',
      json: z.object({ url: z.string(), expiresAt: z.iso.datetime() }),
    },
  },
})

/** GET /media/:id/link → `{url, expiresAt}`. */
export const linkFile: Endpoint = {
  path: '/:id/link',
  method: 'get',
  custom: contract,
  handler: async (req) =>
    Response.json(await linkTo(req, routeParam(req)), { headers: { 'Cache-Control': 'no-store' } }),
}
