import type { SanitizedGlobalConfig } from 'payload'

import type { Made } from './collections'
import { isPublic } from './doors'
import { objectOf } from './fields'
import { jsonAnswer } from './operation'
import { refTo, wordsOf } from './schema'

/** A global: read, and changed by POST. */
export const madeOfGlobal = async ({
  access,
  flattenedFields,
  slug,
}: SanitizedGlobalConfig): Promise<Made> => {
  const name = wordsOf(slug)
  const path = `/globals/${slug}`
  const changed = {
    type: 'object',
    required: ['result', 'message'],
    properties: { result: refTo(`global-${slug}`), message: { type: 'string' } },
  }
  return {
    schemas: {
      [`global-${slug}`]: { ...(await objectOf(flattenedFields, 'read')), required: [] },
      [`global-${slug}-update`]: await objectOf(flattenedFields, 'update'),
    },
    operations: [
      {
        ...{ id: `read${name}Settings`, tag: 'Settings', method: 'get', path },
        ...{ summary: `Read: ${name} settings`, isPublic: await isPublic(access.read) },
        answers: { 200: jsonAnswer('The settings.', refTo(`global-${slug}`)) },
      },
      {
        ...{ id: `update${name}Settings`, tag: 'Settings', method: 'post', path },
        ...{ summary: `Change: ${name} settings`, errors: ['stale'] },
        body: refTo(`global-${slug}-update`),
        answers: { 200: jsonAnswer('The changed settings.', changed) },
      },
    ],
  }
}
