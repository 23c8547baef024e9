import type { CollectionConfig, Where } from 'payload'

import { deriveReply } from '../hooks/support/deriveReply'
import { recordReply } from '../hooks/support/recordReply'
import { can } from '../src/domain/access/can'
import { allow, allowOwn, staffField } from './access/rules'
import { defineCollection } from './define'
import { kindOfReference, reference, yesNo } from './fields/layout'
import { serverWritten } from './fields/serverWritten'

const shown = (owner: Where): Where => ({ and: [{ isInternal: { equals: false } }, owner] })

/** A collection of its own, because an array's rows cannot be hidden one by one. */
export const TicketReplies: CollectionConfig = defineCollection({
  slug: 'ticket-replies',
  labels: { singular: 'Reply', plural: 'Replies' },
  admin: {
    group: false,
    useAsTitle: 'body',
    defaultColumns: ['ticket', 'body', 'isInternal', 'createdAt'],
  },
  access: {
    read: allowOwn('ticket-replies.read', {
      reseller: (id) => shown({ 'ticket.reseller': { equals: id } }),
      user: (id) => shown({ 'ticket.user': { equals: id } }),
    }),
    // The same deed by two names: a key's scope is enough by either.
    create: ({ req: { user } }) => can(user, 'tickets.reply') || can(user, 'ticket-replies.create'),
    update: allow('ticket-replies.update'),
    delete: allow('ticket-replies.delete'),
  },
  hooks: { beforeValidate: [deriveReply], afterChange: [recordReply] },
  fields: [
    { name: 'ticket', type: 'relationship', relationTo: 'tickets', required: true, index: true },
    serverWritten({
      name: 'authorCollection',
      type: 'text',
      required: true,
      maxLength: 30,
      label: 'Author',
      admin: kindOfReference,
    }),
    serverWritten({
      name: 'authorId',
      type: 'text',
      required: true,
      maxLength: 36,
      label: 'Author',
      admin: reference({ kindPath: 'authorCollection' }),
    }),
    { name: 'body', type: 'textarea', required: true, maxLength: 10_000 },
    {
      name: 'isInternal',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: 'Internal note',
      admin: yesNo('choices:internalNote', 'choices:reply'),
      access: { create: staffField },
    },
    { name: 'attachments', type: 'upload', relationTo: 'media', hasMany: true },
  ],
})
