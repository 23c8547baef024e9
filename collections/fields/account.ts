import type { EmailField, Field } from 'payload'

import { normaliseEmail } from '../../src/domain/people/email'
import { normalised } from './normalised'

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
