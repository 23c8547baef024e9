import type { CollectionConfig } from 'payload'

import { readIdentityOfUser } from '../endpoints/users/identity'
import { subList } from '../endpoints/lists/subList'
import { verificationOfUsers } from '../endpoints/verification/codes'
import { changeStatusOfUser } from '../endpoints/users/status'
import { deriveContacts } from '../hooks/people/deriveContacts'
import { deriveSessions } from '../hooks/people/deriveSessions'
import { deriveEncrypted, maskEncrypted } from '../hooks/encryptFields'
import { invitationEndpoints } from '../endpoints/auth/invitations'
import { deriveInvitation, recordInvitation } from '../hooks/people/deriveInvitation'
import { guardAuthOperations } from '../hooks/people/guardAuthOperations'
import { guardInUse } from '../hooks/guardInUse'
import { guardPassword } from '../hooks/people/guardPassword'
import { guardSignIn } from '../hooks/people/guardSignIn'
import { limitSignUp } from '../hooks/people/limitSignUp'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { recordSignIn, recordSignOut } from '../hooks/people/recordSignIn'
import { recordSignUp } from '../hooks/people/recordSignUp'
import { isDay } from '../src/core/calendar'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowOwn, byId, never } from './access/rules'
import { authEndpoints, authOptions } from './auth'
import { defineCollection } from './define'
import { internalNotes, joined, listChips, rowMenu } from './fields/layout'
import {
  accountEmail,
  firstPassword,
  INVITE_ACTIONS,
  invitation,
  pendingContacts,
  PERSON_EDIT,
} from './fields/account'
import { withBadge } from './fields/badge'
import { serverWritten } from './fields/serverWritten'
import { activityTab, overviewTab, relatedTab, toOverview } from './fields/tabs'
import {
  countryField,
  externalFields,
  identityDocumentField,
  languageField,
  phoneField,
} from './fields/words'

const isBirthday = (text: string): boolean =>
  isDay(text) && text > '1900-01-01' && text <= new Date().toISOString().slice(0, 10)

export const Users: CollectionConfig = defineCollection({
  slug: 'users',
  labels: { singular: 'App user', plural: 'App users' },
  trash: true,
  auth: authOptions,
  admin: {
    group: 'People',
    useAsTitle: 'fullName',
    defaultColumns: [
      'fullName',
      'email',
      'status',
      'city',
      'country',
      'currentPlan',
      'createdAt',
      'actions',
    ],
    description: 'People who buy in the shop app.',
    listSearchableFields: ['fullName', 'email', 'phone', 'city', 'externalRef'],
    hidden: hiddenFrom('editor'),
    formatDocURL: toOverview,
    components: {
      beforeListTable: [listChips('users'), '/src/admin/lists/UserFacets#UserFacets'],
      edit: {
        beforeDocumentControls: [INVITE_ACTIONS, '/src/admin/people/StatusActions#StatusActions'],
      },
      views: {
        edit: {
          ...PERSON_EDIT,
          overview: overviewTab('/src/admin/users/OverviewView#OverviewView'),
          orders: relatedTab({ of: 'orders', by: 'user', label: 'tabs:orders', order: 110 }),
          transactions: relatedTab({
            ...{ of: 'transactions', by: 'user', label: 'tabs:payments', order: 120 },
          }),
          tickets: relatedTab({ of: 'tickets', by: 'user', label: 'tabs:tickets', order: 130 }),
          activity: activityTab,
        },
      },
    },
  },
  access: {
    admin: never,
    read: allowOwn('users.read', { user: byId }),
    create: allow('users.create'),
    update: allowOwn('users.update', { user: byId }),
    delete: allow('users.delete'),
    unlock: allow('users.changeStatus'),
  },
  endpoints: [
    ...authEndpoints('users'),
    ...invitationEndpoints('users'),
    changeStatusOfUser,
    readIdentityOfUser,
    subList({ owner: 'users', path: 'orders', collection: 'orders' }),
    subList({ owner: 'users', path: 'transactions', collection: 'transactions' }),
    subList({ owner: 'users', path: 'support-tickets', collection: 'tickets' }),
    ...verificationOfUsers,
  ],
  hooks: {
    beforeOperation: [guardAuthOperations, limitSignUp],
    beforeValidate: [guardPassword, deriveInvitation],
    beforeChange: [deriveEncrypted('users', ['idDocumentNumber']), deriveContacts, deriveSessions],
    afterRead: [maskEncrypted('users', ['idDocumentNumber'])],
    beforeLogin: [guardSignIn],
    afterLogin: [recordSignIn],
    afterLogout: [recordSignOut],
    afterChange: [recordSignUp, recordChange('user'), recordInvitation],
    beforeDelete: [
      guardInUse([
        { collection: 'orders', field: 'user', label: 'orders' },
        { collection: 'transactions', field: 'user', label: 'transactions' },
        { collection: 'tickets', field: 'user', label: 'tickets' },
        { collection: 'sims', field: 'user', label: 'SIMs' },
        { collection: 'internal-notes', field: 'subjectId', label: 'internal notes' },
      ]),
    ],
    afterDelete: [recordDelete('user')],
  },
  fields: [
    accountEmail(),
    firstPassword,
    { name: 'fullName', type: 'text', required: true, maxLength: 100 },
    phoneField('phone', { required: true }),
    { name: 'address', type: 'textarea', maxLength: 500 },
    {
      type: 'row',
      fields: [
        { name: 'city', type: 'text', maxLength: 100, index: true },
        { name: 'state', type: 'text', maxLength: 100 },
        { name: 'postalCode', type: 'text', maxLength: 20 },
        countryField({ index: true }),
      ],
    },
    {
      name: 'dateOfBirth',
      type: 'text',
      maxLength: 10,
      label: 'Date of birth',
      validate: (value: string | null | undefined) =>
        !value || isBirthday(value) ? true : 'Give a past date as YYYY-MM-DD.',
    },
    {
      type: 'row',
      fields: [
        identityDocumentField(),
        { name: 'idDocumentNumber', type: 'text', label: 'Document number' },
      ],
    },
    languageField(),
    { name: 'termsAcceptedAt', type: 'date' },
    { name: 'marketingConsentAt', type: 'date' },
    ...externalFields(),
    withBadge(
      serverWritten({
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'pending_verification',
        index: true,
        options: [
          { value: 'pending_verification', label: 'Pending verification' },
          { value: 'active', label: 'Active' },
          { value: 'blocked', label: 'Blocked' },
        ],
        admin: { position: 'sidebar' },
      }),
    ),
    serverWritten({
      name: 'statusBeforeBlock',
      type: 'select',
      access: { read: never },
      options: ['pending_verification', 'active'],
      admin: { hidden: true },
    }),
    serverWritten({ name: 'emailVerifiedAt', type: 'date', admin: { position: 'sidebar' } }),
    serverWritten({ name: 'phoneVerifiedAt', type: 'date', admin: { position: 'sidebar' } }),
    ...pendingContacts('email', 'phone'),
    ...invitation,
    serverWritten({
      name: 'currentPlan',
      type: 'relationship',
      relationTo: 'plans',
      index: true,
      admin: { position: 'sidebar' },
    }),
    joined('orders', { of: 'orders', on: 'user' }),
    joined('transactions', { of: 'transactions', on: 'user' }),
    joined('tickets', { of: 'tickets', on: 'user' }),
    internalNotes,
    rowMenu,
  ],
})
