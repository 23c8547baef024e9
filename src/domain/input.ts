import type { z } from 'zod'

import { invalid } from '../core/problem'

/** What the caller sent as the schema's shape, or 422 naming each wrong field by its path. */
export const parseInput = <Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): z.output<Schema> => {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  throw invalid(result.error.issues.map(({ message, path }) => ({ path: path.join('.'), message })))
}
