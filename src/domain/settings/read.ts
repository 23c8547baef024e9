import type { PayloadRequest } from 'payload'

import type { General } from '../../../payload-types'

export const readGeneral = (req: PayloadRequest): Promise<General> =>
  req.payload.findGlobal({ slug: 'general', depth: 0, overrideAccess: true, req })
