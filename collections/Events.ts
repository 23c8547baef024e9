import type { CollectionConfig } from 'payload'

import { hiddenFrom } from './access/hiddenFrom'
import { allow } from './access/rules'
import { defineCollection } from './define'
import { kindOfReference, listChips, reference, saidInWords } from './fields/layout'

const text = (name: string, maxLength: number, isIndexed = false) => ({
  name,
  type: 'text' as const,
  maxLength,
  index: isIndexed,
})

/** Append-only: a database trigger refuses every change but an erasure's blanking of `ip` and `userAgent`. */
export const Events: CollectionConfig = defineCollection({
  slug: 'events',
  labels: { singular: 'Event', plural: 'Activity' },
  graphQL: { disableMutations: true },
  admin: {
    group: 'System',
    useAsTitle: 'summary',
    defaultColumns: ['type', 'summary', 'actorId', 'subjectId', 'createdAt'],
    description: 'Everything that was done, by whom and when. Nothing here can be changed.',
    listSearchableFields: ['type', 'summary', 'subjectId', 'actorId'],
    hidden: hiddenFrom('editor'),
    components: {
      beforeListTable: [listChips('events'), '/src/admin/lists/EventFacets#EventFacets'],
    },
  },
  defaultSort: '-createdAt',
  access: {
    read: allow('events.read'),
    create: allow('events.create'),
    update: allow('events.update'),
    delete: allow('events.delete'),
  },
  fields: [
    {
      name: 'actorType',
      type: 'select',
      required: true,
      index: true,
      label: 'Actor',
      options: [
        { value: 'admin', label: 'Staff' },
        { value: 'reseller', label: 'Reseller' },
        { value: 'user', label: 'App user' },
        { value: 'api_key', label: 'API key' },
        { value: 'system', label: 'System' },
      ],
    },
    {
      ...text('actorId', 36, true),
      label: 'Who',
      admin: reference({
        kindPath: 'actorType',
        collections: { admin: 'admins', reseller: 'resellers', user: 'users' },
      }),
    },
    {
      ...text('type', 60, true),
      required: true,
      label: 'Action',
      admin: saidInWords,
    },
    { ...text('summary', 500), required: true },
    {
      ...text('subjectCollection', 60),
      required: true,
      label: 'About',
      admin: kindOfReference,
    },
    {
      ...text('subjectId', 100, true),
      required: true,
      label: 'About',
      admin: reference({ kindPath: 'subjectCollection' }),
    },
    text('from', 100),
    text('to', 100),
    text('reason', 500),
    text('ip', 45, true),
    text('userAgent', 300),
    text('requestId', 64),
  ],
})
