import type { CollectionConfig } from 'payload'

import { apiKeyEndpoints } from '../endpoints/apiKeys/all'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowOwn, byReseller, never } from './access/rules'
import { defineCollection } from './define'
import { cellOnly, listChips, partyColumn, shownBy } from './fields/layout'
import { activityTab } from './fields/tabs'

/** How a program calls as somebody. Made, rotated and revoked by verbs alone; of its secret only a hash is kept. */
export const ApiKeys: CollectionConfig = defineCollection({
  slug: 'api-keys',
  labels: { singular: 'API key', plural: 'API keys' },
  graphQL: false,
  admin: {
    group: 'System',
    useAsTitle: 'name',
    defaultColumns: [
      ...['name', 'prefix', 'state', 'customer', 'scopes', 'allowedIps'],
      ...['lastUsedAt', 'expiresAt'],
    ],
    description: 'Keys of programs that call the API. The secret of a key is shown once.',
    listSearchableFields: ['name', 'prefix'],
    hidden: hiddenFrom('moderator', 'editor'),
    components: {
      beforeListTable: ['/src/admin/apiKeys/NewKey#NewKey', listChips('api-keys')],
      views: {
        edit: {
          default: { Component: '/src/admin/apiKeys/KeyView#KeyView' },
          activity: activityTab,
        },
      },
    },
  },
  access: {
    read: allowOwn('api-keys.read', { reseller: byReseller }),
    create: allow('api-keys.create'),
    update: allow('api-keys.update'),
    delete: allow('api-keys.delete'),
  },
  endpoints: apiKeyEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100 },
    { name: 'prefix', type: 'text', required: true, unique: true, maxLength: 16 },
    {
      name: 'secretHash',
      type: 'text',
      required: true,
      maxLength: 64,
      access: { read: never },
      admin: { hidden: true },
    },
    {
      name: 'previousHash',
      type: 'text',
      maxLength: 64,
      access: { read: never },
      admin: { hidden: true },
    },
    { name: 'previousUntil', type: 'date', label: 'The secret before works until' },
    cellOnly('state', { label: 'State', Cell: '/src/admin/apiKeys/KeyCells#KeyStateCell' }),
    partyColumn(
      [
        { field: 'reseller', collection: 'resellers' },
        { field: 'admin', collection: 'admins' },
      ],
      'Calls as',
    ),
    shownBy('/src/admin/apiKeys/KeyCells#ScopesCell', {
      ...{ name: 'scopes', type: 'json', required: true, label: 'May' },
    }),
    shownBy('/src/admin/apiKeys/KeyCells#AddressesCell', {
      ...{ name: 'allowedIps', type: 'json', label: 'Only from' },
    }),
    { name: 'admin', type: 'relationship', relationTo: 'admins', index: true },
    { name: 'reseller', type: 'relationship', relationTo: 'resellers', index: true },
    { name: 'expiresAt', type: 'date', label: 'Expires' },
    { name: 'lastUsedAt', type: 'date', label: 'Last used' },
    { name: 'revokedAt', type: 'date', label: 'Revoked' },
  ],
})
