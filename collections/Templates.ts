import type { CollectionConfig } from 'payload'

import { templateEndpoints } from '../endpoints/templates/all'
import { deriveTemplateVariables } from '../hooks/templates/deriveTemplateVariables'
import { guardMailBody } from '../hooks/templates/guardMailBody'
import { guardTemplateText } from '../hooks/templates/guardTemplateText'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { allow, never } from './access/rules'
import { defineCollection } from './define'
import { rowMenu } from './fields/layout'
import { mailBody } from './fields/mailBody'
import { serverWritten } from './fields/serverWritten'

const isSms = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'channel' in data && data.channel === 'sms'

/** What the console writes to people. Only what is published is sent. */
export const Templates: CollectionConfig = defineCollection({
  slug: 'templates',
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
  endpoints: templateEndpoints,
  indexes: [{ fields: ['key', 'channel'], unique: true }],
  admin: {
    group: 'Content',
    useAsTitle: 'key',
    defaultColumns: ['key', 'channel', 'subject', '_status', 'updatedAt', 'actions'],
    description: 'What is written to people. Only what is published is sent.',
    listSearchableFields: ['key', 'subject'],
  },
  access: {
    read: allow('templates.read'),
    readVersions: allow('templates.read'),
    create: allow('templates.create'),
    update: allow('templates.update'),
    delete: allow('templates.delete'),
  },
  hooks: {
    beforeOperation: [guardMailBody],
    beforeValidate: [deriveTemplateVariables, guardTemplateText],
    afterChange: [recordChange('template')],
    afterDelete: [recordDelete('template')],
  },
  fields: [
    {
      name: 'languages',
      type: 'ui',
      admin: { components: { Field: '/src/admin/templates/LanguageTabs#LanguageTabs' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'key',
          type: 'text',
          required: true,
          maxLength: 60,
          access: { update: never },
          validate: (value: string | null | undefined) =>
            (typeof value === 'string' && /^[a-z][a-z0-9_]{0,59}$/.test(value)) ||
            'Lower-case letters, digits and underscores.',
        },
        {
          name: 'channel',
          type: 'select',
          required: true,
          defaultValue: 'email',
          access: { update: never },
          options: [
            { value: 'email', label: 'E-mail' },
            { value: 'sms', label: 'SMS' },
          ],
        },
      ],
    },
    {
      name: 'subject',
      type: 'text',
      localized: true,
      maxLength: 200,
      admin: {
        condition: ({ channel }) => channel !== 'sms',
        components: { afterInput: ['/src/admin/templates/SubjectVariables#SubjectVariables'] },
      },
      validate: (value: string | null | undefined, { data }: { data: unknown }) =>
        isSms(data) || Boolean(value?.trim()) || 'This field is required.',
    },
    mailBody({ name: 'body', required: true, localized: true }),
    serverWritten({
      name: 'variables',
      type: 'text',
      hasMany: true,
      admin: { hidden: true },
    }),
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/src/admin/templates/TemplatePreview#TemplatePreview' } },
    },
    rowMenu,
  ],
})
