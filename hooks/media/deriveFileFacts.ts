import type { CollectionBeforeChangeHook } from 'payload'

import type { Media } from '../../payload-types'

const FACTS = ['mimeType', 'filesize', 'width', 'height'] as const

/** What a file is comes from the file: without a new one, or a crop of it, what was known of it stays. */
export const deriveFileFacts: CollectionBeforeChangeHook<Media> = ({
  data,
  operation,
  originalDoc,
  req,
}) =>
  operation === 'create' || req.file || req.query?.uploadEdits
    ? data
    : { ...data, ...Object.fromEntries(FACTS.map((fact) => [fact, originalDoc?.[fact]])) }
