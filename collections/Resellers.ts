import type { CollectionConfig } from 'payload'

import { subList } from '../endpoints/lists/subList'
import { resellerEndpoints } from '../endpoints/resellers/all'
import { invitationEndpoints } from '../endpoints/auth/invitations'
import { answerKeyOwner } from '../hooks/people/answerKeyOwner'
import { deriveInvitation, recordInvitation } from '../hooks/people/deriveInvitation'
import { guardAuthOperations } from '../hooks/people/guardAuthOperations'
import { guardCurrency } from '../hooks/resellers/guardCurrency'
import { guardInUse } from '../hooks/guardInUse'
import { guardPassword } from '../hooks/people/guardPassword'
import { guardSignIn } from '../hooks/people/guardSignIn'
import type { Credit } from '../src/domain/resellers/credit'
import { deriveCreator } from '../hooks/resellers/deriveCreator'
import { deriveCredit } from '../hooks/resellers/deriveCredit'
import { deriveContacts } from '../hooks/people/deriveContacts'
import { deriveSessions } from '../hooks/people/deriveSessions'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { recordCreditUsed } from '../hooks/resellers/recordCreditUsed'
import { recordSignIn, recordSignOut } from '../hooks/people/recordSignIn'
import { saidOnTab } from '../src/core/words/said'
import type { Word } from '../src/core/words/say'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowField, allowOwn, byId, never, staffField } from './access/rules'
import { authEndpoints, authOptions } from './auth'
import { defineCollection } from './define'
import {
  accountEmail,
  firstPassword,
  INVITE_ACTIONS,
  invitation,
  pendingContacts,
  PERSON_EDIT,
} from './fields/account'
import { withBadge } from './fields/badge'
import { inSidebar, internalNotes, joined, listChips, rowMenu } from './fields/layout'
import { moneyField, rateField } from './fields/money'
import { serverWritten } from './fields/serverWritten'
import { activityTab, keysTab, overviewTab, relatedTab, toOverview } from './fields/tabs'
import {
  countryField,
  currencyField,
  externalFields,
  languageField,
  phoneField,
  timezoneField,
} from './fields/words'

const byAdmin = {
  create: allowField('resellers.create'),
  update: allowField('resellers.setLimits'),
}

const creditField = (part: keyof Credit, label: string, emptyText?: Word) =>
  inSidebar(
    serverWritten({
      ...moneyField(part, { label, virtual: true, canBeNegative: true, emptyText }),
      hooks: { afterRead: [deriveCredit(part)] },
    }),
  )

const CREDIT_FIELDS = [
  creditField('balanceMinor', 'Balance'),
  creditField('holdsMinor', 'Held for orders'),
  creditField('availableMinor', 'Available credit', 'choices:noLimit'),
]

export const Resellers: CollectionConfig = defineCollection({
  slug: 'resellers',
  trash: true,
  auth: authOptions,
  admin: {
    group: 'People',
    useAsTitle: 'businessName',
    defaultColumns: [
      'businessName',
      'status',
      'contactPerson',
      'city',
      'balanceMinor',
      'availableMinor',
      'creditLimitMinor',
      'createdAt',
      'actions',
    ],
    description: 'Businesses that sell to their own clients on credit.',
    listSearchableFields: [
      'businessName',
      'contactPerson',
      'email',
      'phone',
      'city',
      'externalRef',
    ],
    hidden: hiddenFrom('editor'),
    formatDocURL: toOverview,
    components: {
      beforeListTable: [listChips('resellers')],
      edit: {
        beforeDocumentControls: [INVITE_ACTIONS, '/src/admin/people/StatusActions#StatusActions'],
      },
      views: {
        credit: {
          Component: '/src/admin/resellers/CreditView#CreditView',
          path: '/credit',
          exact: true,
          meta: { title: 'Credit used' },
        },
        edit: {
          ...PERSON_EDIT,
          overview: overviewTab('/src/admin/resellers/OverviewView#OverviewView'),
          clients: relatedTab({ of: 'clients', by: 'reseller', label: 'tabs:clients', order: 110 }),
          orders: relatedTab({ of: 'orders', by: 'reseller', label: 'tabs:orders', order: 120 }),
          transactions: relatedTab({
            ...{ of: 'transactions', by: 'reseller', label: 'tabs:transactions', order: 130 },
          }),
          activity: activityTab,
          apiKeys: keysTab,
          money: {
            Component: '/src/admin/resellers/MoneyView#MoneyView',
            path: '/money',
            tab: { label: saidOnTab('resellers:money'), href: '/money', order: 150 },
          },
        },
      },
    },
  },
  access: {
    admin: never,
    read: allowOwn('resellers.read', { reseller: byId }),
    create: allow('resellers.create'),
    update: allowOwn('resellers.update', { reseller: byId }),
    delete: allow('resellers.delete'),
    unlock: allow('resellers.changeStatus'),
  },
  endpoints: [
    ...authEndpoints('resellers'),
    ...invitationEndpoints('resellers'),
    ...resellerEndpoints,
    subList({ owner: 'resellers', path: 'clients', collection: 'clients' }),
    subList({ owner: 'resellers', path: 'orders', collection: 'orders' }),
    subList({ owner: 'resellers', path: 'transactions', collection: 'transactions' }),
  ],
  hooks: {
    beforeOperation: [guardAuthOperations],
    beforeValidate: [guardPassword, deriveInvitation],
    beforeChange: [guardCurrency, deriveCreator, deriveContacts, deriveSessions],
    beforeLogin: [guardSignIn],
    afterLogin: [recordSignIn],
    afterLogout: [recordSignOut],
    me: [answerKeyOwner],
    afterChange: [recordChange('reseller'), recordCreditUsed, recordInvitation],
    beforeDelete: [
      guardInUse([
        { collection: 'clients', field: 'reseller', label: 'clients' },
        { collection: 'orders', field: 'reseller', label: 'orders' },
        { collection: 'transactions', field: 'reseller', label: 'transactions' },
        { collection: 'tickets', field: 'reseller', label: 'tickets' },
        { collection: 'sims', field: 'reseller', label: 'SIMs' },
        { collection: 'accounts', field: 'reseller', label: 'ledger accounts' },
        { collection: 'internal-notes', field: 'subjectId', label: 'internal notes' },
      ]),
    ],
    afterDelete: [recordDelete('reseller')],
  },
  fields: [
    accountEmail({ update: allowField('resellers.update') }),
    firstPassword,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Business',
          fields: [
            {
              name: 'businessName',
              type: 'text',
              required: true,
              maxLength: 200,
              access: { update: allowField('resellers.setLimits') },
            },
            { name: 'contactPerson', type: 'text', required: true, maxLength: 100 },
            phoneField('phone', { required: true }),
            { name: 'address', type: 'textarea', required: true, maxLength: 500 },
            {
              type: 'row',
              fields: [
                { name: 'city', type: 'text', required: true, maxLength: 100, index: true },
                { name: 'state', type: 'text', maxLength: 100 },
                countryField({ required: true, index: true }),
              ],
            },
            { name: 'taxId', type: 'text', maxLength: 50, label: 'Tax ID' },
            { type: 'row', fields: [languageField(), timezoneField()] },
          ],
        },
        { label: 'References', fields: externalFields() },
      ],
    },
    withBadge(
      serverWritten({
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'pending',
        index: true,
        options: [
          { value: 'pending', label: 'Pending' },
          { value: 'active', label: 'Active' },
          { value: 'suspended', label: 'Suspended' },
        ],
        admin: { position: 'sidebar' },
      }),
    ),
    inSidebar(currencyField({ required: true, defaultValue: 'USD', access: byAdmin })),
    inSidebar(
      moneyField('creditLimitMinor', {
        label: 'Credit limit',
        defaultValue: 0,
        access: byAdmin,
        description: 'Empty means no limit; 0 means prepaid only.',
        emptyText: 'choices:noLimit',
      }),
    ),
    inSidebar(
      rateField('commissionRateBps', {
        label: 'Commission',
        required: true,
        defaultValue: 0,
        access: byAdmin,
      }),
    ),
    ...CREDIT_FIELDS,
    serverWritten({ name: 'emailVerifiedAt', type: 'date', admin: { position: 'sidebar' } }),
    serverWritten({ name: 'phoneVerifiedAt', type: 'date', admin: { position: 'sidebar' } }),
    ...pendingContacts('email', 'phone'),
    ...invitation,
    serverWritten({
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'admins',
      access: { read: staffField },
      admin: { position: 'sidebar' },
    }),
    joined('clients', { of: 'clients', on: 'reseller' }),
    joined('orders', { of: 'orders', on: 'reseller' }),
    internalNotes,
    rowMenu,
  ],
})
