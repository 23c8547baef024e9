import type { EmailField, Field } from 'payload'

import { normaliseEmail } from '../../src/domain/people/email'
import { normalised } from './normalised'
import { serverWritten } from './serverWritten'

/**
 * The sign-in address. Unique among live accounts by a partial index (`collections/constraints.ts`),
 * so that a trashed account does not hold its address for ever.
 */
export const accountEmail = (access: EmailField['access'] = {}): EmailField => ({
  name: 'email',
  type: 'email',
  required: true,
  unique: false,
  access,
  hooks: {
    beforeValidate: [normalised(normaliseEmail)],
  },
  validate: (value: string | null | undefined) => {
    if (!value) return 'This field is required.'
    return normaliseEmail(value) === value || 'Give an e-mail address, such as ada@example.com.'
  },
})

const PENDING = {
  email: { name: 'pendingEmail', label: 'New e-mail, not proved yet', maxLength: 254 },
  phone: { name: 'pendingPhone', label: 'New phone, not proved yet', maxLength: 20 },
} as const

/** What its owner changed a contact to; it counts when a code that was sent there comes back. */
export const pendingContacts = (...contacts: (keyof typeof PENDING)[]): Field[] =>
  contacts.map((contact) =>
    serverWritten({
      ...PENDING[contact],
      type: 'text',
      admin: { position: 'sidebar', condition: (data) => Boolean(data?.[PENDING[contact].name]) },
    }),
  )

/** On the form of a new account alone: a password set now, or an invitation. */
export const firstPassword: Field = {
  name: 'firstPassword',
  type: 'ui',
  admin: { components: { Field: '/src/admin/people/FirstPassword#FirstPassword' } },
}

/** What the three account collections show of signing in, instead of Payload's own. */
export const PERSON_EDIT = { default: { Component: '/src/admin/people/PersonEdit#PersonEdit' } }
export const INVITE_ACTIONS = '/src/admin/people/InviteActions#InviteActions'

/**
 * `invitedAt` is set while an invited account has no password of its own, `invitationExpiresAt` while its link may
 * still be used. Of the link's token only a hash is kept, which nobody reads.
 */
export const invitation: Field[] = [
  serverWritten({
    name: 'invitedAt',
    type: 'date',
    label: 'Invited',
    admin: { position: 'sidebar', condition: (data) => Boolean(data?.invitedAt) },
  }),
  serverWritten({
    name: 'invitationExpiresAt',
    type: 'date',
    label: 'Invitation ends',
    admin: { position: 'sidebar', condition: (data) => Boolean(data?.invitationExpiresAt) },
  }),
  {
    name: 'invitationTokenHash',
    type: 'text',
    maxLength: 64,
    index: true,
    hidden: true,
    access: { create: () => false, read: () => false, update: () => false },
  },
]
