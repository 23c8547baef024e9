import type { CollectionConfig } from 'payload'

import { recordChange, recordDelete } from '../hooks/recordChange'
import { hiddenFrom } from './access/hiddenFrom'
import { allow } from './access/rules'
import { defineCollection } from './define'
import { yesNo } from './fields/layout'

const isLinkPattern = (pattern: string): boolean =>
  pattern.startsWith('https://') && pattern.includes('{trackingNumber}') && URL.canParse(pattern)

export const Carriers: CollectionConfig = defineCollection({
  slug: 'carriers',
  trash: true,
  admin: {
    group: 'Catalogue',
    useAsTitle: 'name',
    defaultColumns: ['name', 'linkPattern', 'active'],
    description: 'Who delivers physical SIMs, and where a parcel is followed.',
    listSearchableFields: ['name'],
    hidden: hiddenFrom('editor'),
  },
  access: {
    read: allow('carriers.read'),
    create: allow('carriers.create'),
    update: allow('carriers.update'),
    delete: allow('carriers.delete'),
  },
  hooks: { afterChange: [recordChange('carrier')], afterDelete: [recordDelete('carrier')] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 50 },
    {
      name: 'linkPattern',
      type: 'text',
      maxLength: 300,
      label: 'Tracking link',
      admin: { description: 'An https address in which {trackingNumber} stands for the number.' },
      validate: (value: string | null | undefined) =>
        !value || isLinkPattern(value) || 'Give an https address that contains {trackingNumber}.',
    },
    {
      name: 'active',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      index: true,
      admin: yesNo('choices:active', 'choices:off'),
    },
  ],
})
