import type { CollectionConfig } from 'payload'

import { deriveTicket } from '../hooks/support/deriveTicket'
import { guardInUse } from '../hooks/guardInUse'
import { recordTicket } from '../hooks/support/recordTicket'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowOwn, byReseller, byUser, never, staffField } from './access/rules'
import { defineCollection } from './define'
import { withBadge } from './fields/badge'
import { inSidebar, listChips, partyColumn, rowMenu } from './fields/layout'
import { serverWritten } from './fields/serverWritten'

const staffWrites = { create: staffField, update: staffField }

export const Tickets: CollectionConfig = defineCollection({
  slug: 'tickets',
  trash: true,
  admin: {
    group: 'Support',
    useAsTitle: 'ticketNumber',
    defaultColumns: [
      'ticketNumber',
      'subject',
      'status',
      'priority',
      'customer',
      'assignedTo',
      'createdAt',
      'actions',
    ],
    description: 'What customers ask, and who answers.',
    listSearchableFields: ['ticketNumber', 'subject'],
    hidden: hiddenFrom('editor'),
    components: {
      beforeListTable: [listChips('tickets')],
      edit: { beforeDocumentControls: ['/src/admin/tickets/TicketActions#TicketActions'] },
    },
  },
  defaultSort: '-createdAt',
  access: {
    read: allowOwn('tickets.read', { reseller: byReseller, user: byUser }),
    create: allow('tickets.create'),
    update: allowOwn('tickets.update', { reseller: byReseller, user: byUser }),
    delete: allow('tickets.delete'),
  },
  hooks: {
    beforeValidate: [deriveTicket],
    afterChange: [recordTicket],
    beforeDelete: [
      guardInUse([{ collection: 'ticket-replies', field: 'ticket', label: 'replies' }]),
    ],
  },
  fields: [
    serverWritten({
      name: 'ticketNumber',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 50,
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'user',
          type: 'relationship',
          relationTo: 'users',
          index: true,
          label: 'App user',
          access: { update: never },
        },
        {
          name: 'reseller',
          type: 'relationship',
          relationTo: 'resellers',
          index: true,
          access: { update: never },
        },
      ],
    },
    partyColumn([
      { field: 'user', collection: 'users' },
      { field: 'reseller', collection: 'resellers' },
    ]),
    { name: 'subject', type: 'text', required: true, maxLength: 200 },
    {
      name: 'description',
      type: 'textarea',
      required: true,
      maxLength: 10_000,
      admin: { components: { Field: '/src/admin/tickets/DescriptionField#DescriptionField' } },
    },
    {
      name: 'conversation',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/tickets/Conversation#Conversation' },
      },
    },
    inSidebar(
      withBadge({
        name: 'priority',
        type: 'select',
        required: true,
        defaultValue: 'medium',
        index: true,
        options: [
          { value: 'low', label: 'Low' },
          { value: 'medium', label: 'Medium' },
          { value: 'high', label: 'High' },
          { value: 'urgent', label: 'Urgent' },
        ],
      }),
    ),
    inSidebar(
      withBadge({
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'open',
        index: true,
        // `read` is said aloud, or GraphQL would demand the field of who opens a ticket.
        access: { read: () => true, create: never, update: staffField },
        options: [
          { value: 'open', label: 'Open' },
          { value: 'in_progress', label: 'In progress' },
          { value: 'resolved', label: 'Resolved' },
          { value: 'closed', label: 'Closed' },
        ],
      }),
    ),
    inSidebar({
      name: 'assignedTo',
      type: 'relationship',
      relationTo: 'admins',
      index: true,
      access: staffWrites,
    }),
    serverWritten({
      name: 'resolvedAt',
      type: 'date',
      label: 'Resolved',
      admin: { condition: (data) => Boolean(data?.resolvedAt) },
    }),
    inSidebar({ name: 'order', type: 'relationship', relationTo: 'orders' }),
    inSidebar({ name: 'sim', type: 'relationship', relationTo: 'sims', label: 'SIM' }),
    inSidebar({ name: 'transaction', type: 'relationship', relationTo: 'transactions' }),
    {
      name: 'replies',
      type: 'join',
      collection: 'ticket-replies',
      on: 'ticket',
      defaultSort: 'createdAt',
      // Read as a conversation; an app reads it as a list.
      admin: { hidden: true },
    },
    rowMenu,
  ],
})
