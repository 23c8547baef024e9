import type { CollectionConfig, Field } from 'payload'

import { changePlanOfClient } from '../endpoints/clients/plan'
import { changeStatusOfClient } from '../endpoints/clients/status'
import { recordUsageOfClient } from '../endpoints/clients/usage'
import { overrideLimitOfClient } from '../endpoints/clients/limit'
import { moveClient } from '../endpoints/clients/move'
import { deriveOwningReseller } from '../hooks/resellers/deriveOwningReseller'
import { guardInUse } from '../hooks/guardInUse'
import { guardStaffLimit } from '../hooks/resellers/guardStaffLimit'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { normaliseEmail } from '../src/domain/people/email'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowOwn, byReseller, never } from './access/rules'
import { defineCollection } from './define'
import { internalNotes, joined, listChips, rowMenu } from './fields/layout'
import { normalised } from './fields/normalised'
import { withBadge } from './fields/badge'
import { serverWritten } from './fields/serverWritten'
import { activityTab, overviewTab, relatedTab, toOverview } from './fields/tabs'
import { externalFields, languageField, phoneField } from './fields/words'

const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'

/** The business month that `currentUsage` is of, and the share of the limit that was told in it. */
const monthOfUsage: Field[] = [
  serverWritten({
    name: 'usageMonth',
    type: 'text',
    maxLength: 7,
    index: true,
    label: 'Month',
    custom: { pattern: '^[0-9]{4}-[0-9]{2}$' },
    admin: { condition: (data) => Boolean(data?.usageMonth) },
  }),
  {
    name: 'usageTold',
    type: 'number',
    defaultValue: 0,
    min: 0,
    max: 100,
    access: { read: never, create: never, update: never },
    admin: { hidden: true },
  },
]

export const Clients: CollectionConfig = defineCollection({
  slug: 'clients',
  trash: true,
  admin: {
    group: 'People',
    useAsTitle: 'clientName',
    defaultColumns: [
      'clientName',
      'reseller',
      'status',
      'plan',
      'clientEmail',
      'currentUsage',
      'createdAt',
      'actions',
    ],
    description: 'The customers of every reseller.',
    listSearchableFields: ['clientName', 'clientEmail', 'clientPhone', 'externalRef'],
    hidden: hiddenFrom('editor'),
    formatDocURL: toOverview,
    components: {
      beforeListTable: [listChips('clients')],
      edit: { beforeDocumentControls: ['/src/admin/people/StatusActions#StatusActions'] },
      views: {
        edit: {
          overview: overviewTab('/src/admin/clients/OverviewView#OverviewView'),
          orders: relatedTab({ of: 'orders', by: 'client', label: 'tabs:orders', order: 110 }),
          sims: relatedTab({ of: 'sims', by: 'client', label: 'tabs:sims', order: 120 }),
          activity: activityTab,
        },
      },
    },
  },
  access: {
    read: allowOwn('clients.read', { reseller: byReseller }),
    create: allow('clients.create'),
    update: allowOwn('clients.update', { reseller: byReseller }),
    delete: allowOwn('clients.delete', { reseller: byReseller }),
  },
  endpoints: [
    changeStatusOfClient,
    changePlanOfClient,
    recordUsageOfClient,
    overrideLimitOfClient,
    moveClient,
  ],
  hooks: {
    beforeValidate: [deriveOwningReseller],
    beforeChange: [guardStaffLimit],
    afterChange: [recordChange('client')],
    beforeDelete: [
      guardInUse([
        { collection: 'orders', field: 'client', label: 'orders' },
        { collection: 'sims', field: 'client', label: 'SIMs' },
        { collection: 'internal-notes', field: 'subjectId', label: 'internal notes' },
      ]),
    ],
    afterDelete: [recordDelete('client')],
  },
  fields: [
    {
      name: 'reseller',
      type: 'relationship',
      relationTo: 'resellers',
      required: true,
      index: true,
      access: { update: never },
    },
    { name: 'clientName', type: 'text', required: true, maxLength: 100, label: 'Name' },
    {
      name: 'clientEmail',
      type: 'email',
      label: 'E-mail',
      required: true,
      index: true,
      hooks: {
        beforeValidate: [normalised(normaliseEmail)],
      },
    },
    phoneField('clientPhone', { required: true, label: 'Phone' }),
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'plans',
      index: true,
      access: { update: never },
    },
    {
      type: 'row',
      fields: [
        serverWritten({
          name: 'nextPlan',
          type: 'relationship',
          relationTo: 'plans',
          index: true,
          label: 'Next plan',
          admin: { condition: (data) => Boolean(data?.nextPlan) },
        }),
        serverWritten({
          name: 'nextPlanFrom',
          type: 'text',
          maxLength: 10,
          label: 'From',
          custom: { pattern: DAY },
          admin: { condition: (data) => Boolean(data?.nextPlan) },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'monthlyLimit',
          type: 'number',
          required: true,
          defaultValue: 0,
          min: 0,
          label: 'Monthly limit (MB, 0 = none)',
        },
        serverWritten({
          name: 'limitSetBy',
          type: 'select',
          label: 'Limit held by',
          options: [{ value: 'staff', label: 'Staff' }],
          admin: { condition: (data) => Boolean(data?.limitSetBy) },
        }),
        serverWritten({
          name: 'currentUsage',
          type: 'number',
          required: true,
          defaultValue: 0,
          min: 0,
          label: 'Used this month',
          admin: {
            description: 'In megabytes.',
            components: { Cell: '/src/admin/clients/UsageCell#UsageCell' },
          },
        }),
        ...monthOfUsage,
      ],
    },
    languageField(),
    ...externalFields(),
    withBadge(
      serverWritten({
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'active',
        index: true,
        options: [
          { value: 'active', label: 'Active' },
          { value: 'inactive', label: 'Inactive' },
          { value: 'suspended', label: 'Suspended' },
        ],
        admin: { position: 'sidebar' },
      }),
    ),
    serverWritten({
      name: 'suspendedBy',
      type: 'select',
      options: [
        { value: 'staff', label: 'Staff' },
        { value: 'reseller', label: 'Reseller' },
      ],
      admin: { position: 'sidebar' },
    }),
    joined('orders', { of: 'orders', on: 'client' }),
    internalNotes,
    rowMenu,
  ],
})
