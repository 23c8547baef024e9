import type { CollectionConfig, CollectionSlug, DateField, Field } from 'payload'

import { exportEndpoint } from '../endpoints/exports/export'
import { listEndpoint } from '../endpoints/lists/list'
import { deriveIdentity } from '../hooks/deriveIdentity'
import { guardPaths } from '../hooks/guardPaths'
import { guardQuery } from '../hooks/guardQuery'
import { guardShape } from '../hooks/guardShape'
import { guardSize } from '../hooks/guardSize'
import { guardVisibility } from '../hooks/guardVisibility'
import { selectAnswer, withholdSelect } from '../hooks/selectAnswer'
import { tellRevision } from '../hooks/tellRevision'
import { widenSearch } from '../hooks/widenSearch'
import { isExported } from '../src/domain/exports/lists'
import { DOCUMENT_STATUS } from './fields/badge'
import { DOCUMENT_TIMES, withControls } from './fields/controls'
import { withFewDrawers } from './fields/drawers'
import { withLabels } from './fields/labels'
import { revision, staleNotice } from './fields/revision'
import { serverWritten } from './fields/serverWritten'

type Admin = NonNullable<CollectionConfig['admin']>

const LIMITS = [10, 25, 50, 100]

const hasTexts = (fields: Field[]): boolean =>
  fields.some((field) => {
    if (field.type === 'tabs') return field.tabs.some((tab) => hasTexts(tab.fields))
    return (
      ('localized' in field && field.localized) || ('fields' in field && hasTexts(field.fields))
    )
  })

/** Every document shows its times and its state at the top, and every list pages alike. */
const adminOf = ({ admin = {}, fields, slug, trash }: CollectionConfig): Admin => ({
  // Where no text has a language, there is nothing to copy to another one.
  disableCopyToLocale: !hasTexts(fields),
  pagination: { defaultLimit: 25, limits: LIMITS },
  hideAPIURL: true,
  ...admin,
  components: {
    ...admin.components,
    beforeListTable: [
      ...(admin.components?.beforeListTable ?? []),
      ...(isExported(slug) ? ['/src/admin/exports/ExportButton#ExportButton'] : []),
      ...(trash ? ['/src/admin/trash/OfferUndo#OfferUndo'] : []),
    ],
    edit: {
      ...admin.components?.edit,
      beforeDocumentControls: [
        DOCUMENT_TIMES,
        DOCUMENT_STATUS,
        ...(trash ? ['/src/admin/trash/RememberOpen#RememberOpen'] : []),
        ...(admin.components?.edit?.beforeDocumentControls ?? []),
      ],
    },
  },
})

/**
 * Lists whose views staff save and share. Where editors look too there are none: they may not use them, and the
 * panel would offer them all the same.
 */
const hasPresets = ({ admin, slug }: CollectionConfig): boolean =>
  admin?.group !== false && !EDITORS_LISTS.includes(slug)

const EDITORS_LISTS = ['templates', 'media']

/** Payload's own field, which it would add open: any caller could then date a document back. */
const timestamp = (name: 'createdAt' | 'updatedAt'): DateField =>
  serverWritten({
    name,
    type: 'date',
    index: true,
    label: ({ t }) => t(`general:${name}`),
    admin: { hidden: true },
  })

/** When it went to the trash. Who may delete a document may trash and restore it; nobody makes a trashed one. */
const trashedAt = ({ access, trash }: CollectionConfig): DateField[] =>
  trash
    ? [
        {
          name: 'deletedAt',
          type: 'date',
          index: true,
          label: ({ t }) => t('general:deletedAt'),
          admin: { hidden: true },
          access: {
            create: () => false,
            update: async ({ req }) => Boolean(await access?.delete?.({ req })),
          },
        },
      ]
    : []

const fieldsOf = (config: CollectionConfig) => [
  staleNotice,
  ...withControls([
    ...withFewDrawers(withLabels(config.fields)),
    revision,
    timestamp('updatedAt'),
    timestamp('createdAt'),
    ...trashedAt(config),
  ]),
]

/** What every collection of ours has: server-made ids, `revision`, one-document writes, 404 before 403. */
export const defineCollection = (config: CollectionConfig): CollectionConfig => ({
  defaultSort: '-createdAt',
  ...config,
  enableQueryPresets: hasPresets(config),
  // The names of all collections are generated from these very configs.
  endpoints: [
    ...(config.endpoints || []),
    ...(isExported(config.slug) ? [exportEndpoint(config.slug)] : []),
    listEndpoint(config.slug as CollectionSlug),
  ],
  admin: adminOf(config),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: fieldsOf(config),
  hooks: {
    ...config.hooks,
    beforeOperation: [
      guardVisibility,
      guardQuery,
      guardSize,
      guardPaths,
      guardShape,
      withholdSelect,
      widenSearch,
      ...(config.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [deriveIdentity, ...(config.hooks?.beforeChange ?? [])],
    afterOperation: [tellRevision, ...(config.hooks?.afterOperation ?? []), selectAnswer],
  },
})
