import type { Field, UIField } from 'payload'

import { serverWritten } from './serverWritten'

/**
 * Rises by one with each change; the document's ETag, and what a form shows it knows.
 * Not `required`, or every typed create would have to give it; the database refuses null.
 */
export const revision: Field = serverWritten({
  name: 'revision',
  type: 'number',
  defaultValue: 1,
  min: 1,
  admin: {
    hidden: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Diff: '/src/admin/versions/NoDiff#NoDiff' },
  },
})

/** Where a form says that somebody else has saved in the meantime. */
export const staleNotice: UIField = {
  name: 'staleNotice',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/stale/StaleNotice#StaleNotice' },
  },
}
