import type { CollectionConfig } from 'payload'

import { hiddenFrom } from './access/hiddenFrom'
import { allow } from './access/rules'
import { defineCollection } from './define'
import { withBadge } from './fields/badge'

/** What gateways tell us by webhook, stored once before it is acknowledged and worked on afterwards. */
export const GatewayEvents: CollectionConfig = defineCollection({
  slug: 'gateway-events',
  labels: { singular: 'Gateway event', plural: 'Gateway events' },
  graphQL: { disableMutations: true },
  admin: {
    group: 'Finance',
    useAsTitle: 'eventId',
    defaultColumns: ['gateway', 'type', 'status', 'transaction', 'createdAt'],
    description: 'What payment gateways reported, and what became of it.',
    listSearchableFields: ['eventId', 'type'],
    hidden: hiddenFrom('editor', 'moderator'),
  },
  defaultSort: '-createdAt',
  access: {
    read: allow('gateway-events.read'),
    create: allow('gateway-events.create'),
    update: allow('gateway-events.update'),
    delete: allow('gateway-events.delete'),
  },
  fields: [
    { name: 'gateway', type: 'text', required: true, maxLength: 30, index: true },
    { name: 'eventId', type: 'text', required: true, maxLength: 200, label: "Gateway's event" },
    { name: 'type', type: 'text', required: true, maxLength: 100, index: true },
    withBadge({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'received',
      index: true,
      options: [
        { value: 'received', label: 'Received' },
        { value: 'processed', label: 'Processed' },
        { value: 'ignored', label: 'Ignored' },
        { value: 'failed', label: 'Failed' },
      ],
    }),
    { name: 'payload', type: 'json', required: true, label: 'What it said' },
    { name: 'transaction', type: 'relationship', relationTo: 'transactions', index: true },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, min: 0 },
    { name: 'lastError', type: 'text', maxLength: 500 },
    { name: 'processedAt', type: 'date', label: 'Processed' },
  ],
})
