import type { CollectionConfig, Field } from 'payload'

import { deriveIdentity } from '../hooks/deriveIdentity'
import { guardVisibility } from '../hooks/guardVisibility'
import { serverWritten } from './fields/serverWritten'

// Not `required`, or every typed create would have to give it; the database refuses null.
const revision: Field = serverWritten({
  name: 'revision',
  type: 'number',
  defaultValue: 1,
  min: 1,
  admin: { hidden: true },
})

/** What every collection of ours has: server-made ids, `revision`, one-document writes, 404 before 403. */
export const defineCollection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [...config.fields, revision],
  hooks: {
    ...config.hooks,
    beforeOperation: [guardVisibility, ...(config.hooks?.beforeOperation ?? [])],
    beforeChange: [deriveIdentity, ...(config.hooks?.beforeChange ?? [])],
  },
})
