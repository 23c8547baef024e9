import type { CollectionConfig } from 'payload'

import { linkFile } from '../endpoints/media/link'
import { deriveFileFacts } from '../hooks/media/deriveFileFacts'
import { guardFile } from '../hooks/media/guardFile'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { linkedFile } from '../src/domain/media/link'
import { allow, allowAllOr } from './access/rules'
import { defineCollection } from './define'
import { yesNo } from './fields/layout'

const readOpenly = allowAllOr('media.readPrivate', { isPublic: { equals: true } })

export const Media: CollectionConfig = defineCollection({
  slug: 'media',
  labels: { singular: 'File', plural: 'Media' },
  upload: {
    staticDir: process.env.MEDIA_DIR ?? `${process.env.DATA_DIR ?? '.data'}/media`,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'],
    pasteURL: false,
    // Every picture is written anew: what hides in a file, and where it was taken, does not survive that.
    resizeOptions: { width: 4096, height: 4096, fit: 'inside', withoutEnlargement: true },
  },
  admin: {
    group: 'Content',
    useAsTitle: 'filename',
    description: 'Pictures and documents.',
    defaultColumns: ['filename', 'alt', 'isPublic', 'createdAt'],
  },
  access: {
    read: (asked) => {
      const filename = linkedFile(asked.req)
      return filename ? { filename: { equals: filename } } : readOpenly(asked)
    },
    create: allow('media.create'),
    update: allow('media.update'),
    delete: allow('media.delete'),
  },
  endpoints: [linkFile],
  hooks: {
    beforeOperation: [guardFile],
    beforeChange: [deriveFileFacts],
    afterChange: [recordChange('media')],
    afterDelete: [recordDelete('media')],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: 'Alternative text',
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: 'Public',
      admin: {
        ...yesNo('choices:public', 'choices:private'),
        description: 'Anyone with the address can open a public file.',
      },
    },
  ],
})
