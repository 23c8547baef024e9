import type { CollectionBeforeOperationHook } from 'payload'

import { invalid } from '../../src/core/problem'
import { isMailBody } from '../../src/domain/templates/mailBodyShape'

/** Before the editor's own hooks walk through it, which take for granted that they wrote it. */
export const guardMailBody: CollectionBeforeOperationHook = ({ args }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  const body: unknown =
    typeof data === 'object' && data !== null && 'body' in data ? data.body : undefined
  if (body === undefined || body === null || isMailBody(body)) return args
  throw invalid([
    { path: 'body', message: 'Send the text in the form in which the editor writes it.' },
  ])
}
