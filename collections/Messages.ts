import type { CollectionConfig, Field } from 'payload'

import { resendMessage } from '../endpoints/messages/resend'
import { receiveTwilioReport } from '../endpoints/messages/twilio'
import { deriveSealedMessage } from '../hooks/messages/deriveSealedMessage'
import { deriveReadableMessage } from '../hooks/messages/deriveReadableMessage'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, never } from './access/rules'
import { defineCollection } from './define'
import { withBadge } from './fields/badge'
import { kindOfReference, listChips, reference } from './fields/layout'
import { languageField } from './fields/words'

const CHANNELS = [
  { value: 'email', label: 'E-mail' },
  { value: 'sms', label: 'SMS' },
]

const STATUSES = [
  { value: 'queued', label: 'Queued' },
  { value: 'sent', label: 'Sent' },
  { value: 'delivered', label: 'Delivered' },
  { value: 'kept', label: 'Kept' },
  { value: 'failed', label: 'Failed' },
]

const about: Field[] = [
  { name: 'order', type: 'relationship', relationTo: 'orders', index: true },
  {
    name: 'subjectCollection',
    type: 'text',
    maxLength: 60,
    label: 'About',
    admin: kindOfReference,
  },
  {
    name: 'subjectId',
    type: 'text',
    maxLength: 100,
    index: true,
    label: 'About',
    admin: reference({ kindPath: 'subjectCollection' }),
  },
]

const delivery: Field[] = [
  { name: 'tries', type: 'number', required: true, defaultValue: 0, min: 0 },
  { name: 'lastError', type: 'text', maxLength: 500 },
  // Filled where the text could not be made at all; empty where it was made and could not be sent.
  { name: 'lastErrorCode', type: 'text', maxLength: 60, label: 'Why no text could be made' },
  { name: 'providerId', type: 'text', maxLength: 300, label: "Mail server's answer" },
  { name: 'sentAt', type: 'date', label: 'Sent' },
  {
    name: 'sendingUntil',
    type: 'date',
    access: { read: never },
    admin: { hidden: true },
  },
]

/** One row a message. Written only by verbs; kept where no mail server is set up or nobody lives there. */
export const Messages: CollectionConfig = defineCollection({
  slug: 'messages',
  graphQL: { disableMutations: true },
  admin: {
    group: 'Content',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'status', 'recipient', 'templateKey', 'tries', 'createdAt'],
    description: 'Every mail sent, waiting, or kept because no mail server is set up.',
    listSearchableFields: ['recipient', 'subject', 'templateKey'],
    hidden: hiddenFrom('editor'),
    components: {
      beforeListTable: [listChips('messages')],
      edit: { beforeDocumentControls: ['/src/admin/actions/ResendMessage#ResendMessage'] },
    },
  },
  defaultSort: '-createdAt',
  access: {
    read: allow('messages.read'),
    create: allow('messages.create'),
    update: allow('messages.update'),
    delete: allow('messages.delete'),
  },
  hooks: { beforeChange: [deriveSealedMessage], afterRead: [deriveReadableMessage] },
  endpoints: [receiveTwilioReport, resendMessage],
  fields: [
    { name: 'channel', type: 'select', required: true, defaultValue: 'email', options: CHANNELS },
    { name: 'recipient', type: 'text', required: true, maxLength: 254, index: true },
    // Written by the server alone: what was sent stays, whatever languages there are now.
    { ...languageField({ required: true }), validate: () => true as const },
    withBadge({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      options: STATUSES,
    }),
    { name: 'subject', type: 'text', maxLength: 500 },
    { name: 'text', type: 'textarea' },
    {
      name: 'html',
      type: 'textarea',
      label: 'As its reader sees it',
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/src/admin/choices/MailPreview#MailPreview' },
      },
    },
    { name: 'template', type: 'relationship', relationTo: 'templates' },
    { name: 'templateKey', type: 'text', required: true, maxLength: 60, label: 'Template key' },
    { name: 'templateVersion', type: 'text', maxLength: 36, label: 'Template version' },
    { name: 'variables', type: 'json', access: { read: never }, admin: { hidden: true } },
    {
      name: 'isSecret',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: 'Opens an account',
    },
    {
      name: 'isTest',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: 'A trial, sent to whoever wrote it',
    },
    ...about,
    ...delivery,
  ],
})
