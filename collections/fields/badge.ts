import type { SelectField } from 'payload'

/** A select shown as a coloured badge, in lists and where it cannot be changed; `src/admin/status/tones.ts` says how. */
export const withBadge = <F extends SelectField>(field: F): F => ({
  ...field,
  admin: {
    ...field.admin,
    components: {
      ...field.admin?.components,
      Cell: '/src/admin/status/StatusCell#StatusCell',
      Field: '/src/admin/status/StatusField#StatusField',
    },
  },
})

/** The states of the open document, beside the buttons that change them. */
export const DOCUMENT_STATUS = '/src/admin/status/DocumentStatus#DocumentStatus'
