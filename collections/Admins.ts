import type { CollectionConfig, NumberField } from 'payload'

import { answerKeyOwner } from '../hooks/people/answerKeyOwner'
import { deriveSessions } from '../hooks/people/deriveSessions'
import { invitationEndpoints } from '../endpoints/auth/invitations'
import { deriveContacts } from '../hooks/people/deriveContacts'
import { deriveInvitation, recordInvitation } from '../hooks/people/deriveInvitation'
import { guardAuthOperations } from '../hooks/people/guardAuthOperations'
import { guardInUse } from '../hooks/guardInUse'
import {
  guardLastSuperAdmin,
  guardLastSuperAdminRemoval,
} from '../hooks/people/guardLastSuperAdmin'
import { guardPassword } from '../hooks/people/guardPassword'
import { guardSignIn } from '../hooks/people/guardSignIn'
import { guardSignInName } from '../hooks/people/guardSignInName'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { recordSignIn, recordSignOut } from '../hooks/people/recordSignIn'
import { callerKind, can } from '../src/domain/access/can'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowField, byId } from './access/rules'
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
import { yesNo } from './fields/layout'
import { moneyField } from './fields/money'
import { serverWritten } from './fields/serverWritten'
import { languageField, timezoneField } from './fields/words'

/** Only who may move money has a ceiling for it. */
const forMovers = (field: NumberField): NumberField => ({
  ...field,
  admin: { ...field.admin, condition: ({ role }) => role === 'super_admin' || role === 'admin' },
})

export const ROLES = ['super_admin', 'admin', 'moderator', 'editor'] as const

export const Admins: CollectionConfig = defineCollection({
  slug: 'admins',
  labels: { singular: 'Staff account', plural: 'Staff' },
  trash: true,
  auth: {
    ...authOptions,
    loginWithUsername: { allowEmailLogin: true, requireEmail: true, requireUsername: false },
  },
  admin: {
    group: 'System',
    useAsTitle: 'email',
    defaultColumns: ['email', 'firstName', 'lastName', 'role', 'isActive', 'lastLoginAt'],
    description: 'Who works in this console, and what they may do.',
    listSearchableFields: ['email', 'username', 'firstName', 'lastName'],
    hidden: hiddenFrom('admin', 'moderator', 'editor'),
    components: {
      edit: { beforeDocumentControls: [INVITE_ACTIONS] },
      views: { edit: PERSON_EDIT },
    },
  },
  access: {
    admin: ({ req }) => can(req.user, 'panel.enter'),
    read: ({ req }) => {
      if (!req.user || !can(req.user, 'admins.read')) return false
      return callerKind(req.user) === 'editor' ? byId(req.user.id) : true
    },
    create: allow('admins.create'),
    update: ({ req }) => {
      if (!req.user || !can(req.user, 'admins.update')) return false
      return can(req.user, 'admins.manage') ? true : byId(req.user.id)
    },
    delete: allow('admins.delete'),
    unlock: allow('admins.manage'),
  },
  endpoints: [...authEndpoints('admins'), ...invitationEndpoints('admins')],
  hooks: {
    beforeOperation: [guardAuthOperations],
    beforeValidate: [guardPassword, guardSignInName, deriveInvitation],
    beforeChange: [guardLastSuperAdmin, deriveContacts, deriveSessions],
    beforeLogin: [guardSignIn],
    afterLogin: [recordSignIn],
    afterLogout: [recordSignOut],
    me: [answerKeyOwner],
    afterChange: [recordChange('admin'), recordInvitation],
    beforeDelete: [
      guardLastSuperAdminRemoval,
      guardInUse([
        { collection: 'resellers', field: 'createdBy', label: 'resellers' },
        { collection: 'tickets', field: 'assignedTo', label: 'tickets' },
        { collection: 'events', field: 'actorId', label: 'events' },
      ]),
    ],
    afterDelete: [recordDelete('admin')],
  },
  fields: [
    accountEmail({ update: allowField('admins.update') }),
    firstPassword,
    {
      name: 'username',
      type: 'text',
      unique: false,
      required: false,
      minLength: 3,
      maxLength: 40,
      access: { update: allowField('admins.manage') },
    },
    {
      type: 'row',
      fields: [
        { name: 'firstName', type: 'text', required: true, maxLength: 30 },
        { name: 'lastName', type: 'text', required: true, maxLength: 30 },
      ],
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'admin',
      saveToJWT: false,
      options: [
        { value: 'super_admin', label: 'Super admin' },
        { value: 'admin', label: 'Admin' },
        { value: 'moderator', label: 'Moderator' },
        { value: 'editor', label: 'Editor' },
      ],
      access: { create: allowField('admins.manage'), update: allowField('admins.manage') },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      label: 'Active',
      admin: yesNo('choices:active', 'choices:off'),
      access: { create: allowField('admins.manage'), update: allowField('admins.manage') },
    },
    serverWritten({ name: 'lastLoginAt', type: 'date', label: 'Last sign-in' }),
    forMovers(
      moneyField('refundCeilingMinor', {
        label: 'Refund ceiling',
        description:
          'The largest refund this person makes alone. Empty: the default of the settings.',
        currencyPath: 'settings',
        access: { create: allowField('admins.manage'), update: allowField('admins.manage') },
      }),
    ),
    forMovers(
      moneyField('creditCeilingMinor', {
        label: 'Credit ceiling',
        description:
          'The largest credit this person gives alone. Empty: the default of the settings.',
        currencyPath: 'settings',
        access: { create: allowField('admins.manage'), update: allowField('admins.manage') },
      }),
    ),
    ...pendingContacts('email'),
    ...invitation,
    languageField({ label: 'Language of mails' }),
    timezoneField({ label: 'Time zone (empty: that of the business)' }),
  ],
})
