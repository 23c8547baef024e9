import type { CollectionConfig } from 'payload'

import { deriveNote } from '../hooks/support/deriveNote'
import { recordNote, recordNoteDelete } from '../hooks/support/recordNote'
import { NOTED_COLLECTIONS } from '../src/domain/notes/collections'
import { allow, never } from './access/rules'
import { defineCollection } from './define'
import { reference } from './fields/layout'
import { serverWritten } from './fields/serverWritten'

const onlyWhenWritten = { update: never }

/** What staff note about a person or an order: who, when, pinned or not. What was said stays as it was said. */
export const InternalNotes: CollectionConfig = defineCollection({
  slug: 'internal-notes',
  labels: { singular: 'Internal note', plural: 'Internal notes' },
  admin: {
    group: false,
    useAsTitle: 'body',
    defaultColumns: ['body', 'isPinned', 'author', 'createdAt'],
  },
  access: {
    read: allow('internal-notes.read'),
    create: allow('internal-notes.create'),
    update: allow('internal-notes.update'),
    delete: allow('internal-notes.delete'),
  },
  hooks: {
    beforeValidate: [deriveNote],
    afterChange: [recordNote],
    afterDelete: [recordNoteDelete],
  },
  indexes: [{ fields: ['subjectCollection', 'subjectId'] }],
  fields: [
    {
      name: 'subjectCollection',
      type: 'select',
      required: true,
      label: 'About',
      options: [...NOTED_COLLECTIONS],
      access: onlyWhenWritten,
    },
    {
      name: 'subjectId',
      type: 'text',
      required: true,
      maxLength: 36,
      label: 'About',
      access: onlyWhenWritten,
      admin: reference({ kindPath: 'subjectCollection' }),
    },
    { name: 'body', type: 'textarea', required: true, maxLength: 4000, access: onlyWhenWritten },
    { name: 'isPinned', type: 'checkbox', required: true, defaultValue: false, label: 'Pinned' },
    serverWritten({ name: 'author', type: 'relationship', relationTo: 'admins', index: true }),
  ],
})
