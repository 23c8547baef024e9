import type { CollectionConfig } from 'payload'

import { settingsEndpoints } from '../endpoints/settings/all'
import { deriveUpdatedBy } from '../hooks/settings/deriveUpdatedBy'
import { guardSettingKey } from '../hooks/settings/guardSettingKey'
import { guardSettingValue } from '../hooks/settings/guardSettingValue'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowAllOr, never } from './access/rules'
import { defineCollection } from './define'
import { yesNo } from './fields/layout'
import { serverWritten } from './fields/serverWritten'

/** The open list: keys that staff and apps add. The product's own settings are globals. */
export const Settings: CollectionConfig = defineCollection({
  slug: 'settings',
  labels: { singular: 'Custom setting', plural: 'Custom settings' },
  admin: {
    group: 'System',
    useAsTitle: 'key',
    defaultColumns: ['key', 'value', 'type', 'isPublic', 'updatedAt'],
    description:
      'Keys of your own, for apps to read. The product’s own settings are under Settings.',
    listSearchableFields: ['key', 'description'],
    hidden: hiddenFrom('editor', 'moderator'),
    components: { beforeList: ['/src/admin/settings/SettingsTabs#SettingsTabs'] },
  },
  access: {
    read: allowAllOr('settings.readPrivate', { isPublic: { equals: true } }),
    create: allow('settings.create'),
    update: allow('settings.update'),
    delete: allow('settings.delete'),
  },
  endpoints: settingsEndpoints,
  hooks: {
    beforeValidate: [guardSettingKey, guardSettingValue],
    beforeChange: [deriveUpdatedBy],
    afterChange: [recordChange('setting')],
    afterDelete: [recordDelete('setting')],
  },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 100,
      access: { update: never },
      validate: (value: string | null | undefined) =>
        (typeof value === 'string' && /^[a-z0-9][a-z0-9_.-]{0,99}$/.test(value)) ||
        'Lower-case letters, digits, dots, dashes and underscores.',
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'string',
      options: [
        { value: 'string', label: 'Text' },
        { value: 'number', label: 'Number' },
        { value: 'boolean', label: 'Yes or no' },
        { value: 'json', label: 'JSON' },
      ],
    },
    {
      name: 'value',
      type: 'json',
      required: true,
      admin: {
        description: 'Text in double quotes, such as "14:00"; numbers, true and false as they are.',
      },
      // Payload's own takes false, 0 and plain text for missing; the type is checked by the hook.
      validate: (value: unknown) =>
        (value !== undefined && value !== null) || 'This field is required.',
    },
    { name: 'description', type: 'textarea', maxLength: 500 },
    {
      name: 'isPublic',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: 'Public',
      admin: yesNo('choices:public', 'choices:private'),
    },
    serverWritten({
      name: 'updatedBy',
      type: 'relationship',
      relationTo: 'admins',
      access: { read: ({ req }) => req.user?.collection === 'admins' },
    }),
  ],
})
