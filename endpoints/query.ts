import type { PayloadRequest } from 'payload'

import { invalid } from '../src/core/problem'
import { says } from '../src/core/words/sentence'

const AT_MOST = 200

/** `limit` (1–200) and `after` of a list that is paged by cursor. */
export const pageQuery = (
  req: PayloadRequest,
): { after?: string | undefined; limit?: number | undefined } => {
  const { after, limit } = req.query
  const size = limit === undefined ? undefined : Number(limit)
  if (size !== undefined && (!Number.isInteger(size) || size < 1 || size > AT_MOST))
    throw invalid([{ path: 'limit', message: says`A whole number from 1 to ${AT_MOST}.` }])
  return { limit: size, after: typeof after === 'string' && after ? after : undefined }
}
