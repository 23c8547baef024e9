import type { CollectionConfig } from 'payload'

import { allow } from './access/rules'
import { defineCollection } from './define'

/** A bulk status move too large to answer at once: what was asked, and each order's result. */
export const BulkRuns: CollectionConfig = defineCollection({
  slug: 'bulk-runs',
  labels: { singular: 'Bulk move', plural: 'Bulk moves' },
  graphQL: false,
  admin: { group: false, useAsTitle: 'status' },
  access: {
    read: allow('bulk-runs.read'),
    create: allow('bulk-runs.create'),
    update: allow('bulk-runs.update'),
    delete: allow('bulk-runs.delete'),
  },
  fields: [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: [
        { value: 'queued', label: 'Queued' },
        { value: 'running', label: 'Running' },
        { value: 'completed', label: 'Completed' },
      ],
    },
    { name: 'request', type: 'json', required: true },
    { name: 'results', type: 'json', required: true },
    { name: 'total', type: 'number', required: true, min: 0 },
    { name: 'done', type: 'number', required: true, defaultValue: 0, min: 0 },
    { name: 'failed', type: 'number', required: true, defaultValue: 0, min: 0 },
    { name: 'requestedBy', type: 'text', required: true, maxLength: 36 },
  ],
})
