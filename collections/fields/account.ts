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

export const metaTab = (fields: Field[]): Field => ({
  type: 'collapsible',
  label: 'References',
  admin: { initCollapsed: true },
  fields,
})

const PENDING = {
  email: { name: 'pendingEmail', label: 'New e-mail, not proved yet', maxLength: 254 },
  phone: { name: 'pendingPhone', label: 'New phone, not proved yet', maxLength: 20 },
} as const

/** What its owner changed a contact to; it counts when a code that was sent there comes back. */
export const pendingContacts = (...contacts: (keyof typeof PENDING)[]): Field[] =>
  contacts.map((contact) =>
    serverWritten({ ...PENDING[contact], type: 'text', admin: { position: 'sidebar' } }),
  )

/** Set while an invited account has no password of its own. */
export const invitedAt: Field = serverWritten({
  name: 'invitedAt',
  type: 'date',
  label: 'Invited',
  admin: { position: 'sidebar' },
})
