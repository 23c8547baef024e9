import type { CollectionConfig } from 'payload'

import { recordChange, recordDelete } from '../hooks/recordChange'
import { hiddenFrom } from './access/hiddenFrom'
import { allow } from './access/rules'
import { defineCollection } from './define'

/** Texts that support writes again and again; the conversation of a ticket offers them. */
export const CannedAnswers: CollectionConfig = defineCollection({
  slug: 'canned-answers',
  labels: { singular: 'Canned answer', plural: 'Canned answers' },
  trash: true,
  admin: {
    group: 'Support',
    useAsTitle: 'title',
    defaultColumns: ['title', 'body', 'updatedAt'],
    description: 'Answers that are written again and again, one press away in every ticket.',
    listSearchableFields: ['title', 'body'],
    hidden: hiddenFrom('editor'),
  },
  defaultSort: 'title',
  access: {
    read: allow('canned-answers.read'),
    create: allow('canned-answers.create'),
    update: allow('canned-answers.update'),
    delete: allow('canned-answers.delete'),
  },
  hooks: {
    afterChange: [recordChange('canned_answer')],
    afterDelete: [recordDelete('canned_answer')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 100 },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: 10_000,
      label: 'Answer',
      admin: {
        rows: 8,
        description:
          'In an answer {{name}} becomes the name of the customer and {{ticket}} the number of the ticket.',
      },
    },
  ],
})
