import type { Field } from 'payload'

import { mapFields } from './mapFields'

/**
 * What begins with a verb, a guided form or a password of its own: a bare form beside a picker would lead
 * nowhere, or past what its own page explains.
 */
const NEVER_BESIDE = new Set([
  'accounts',
  'admins',
  'bulk-runs',
  'events',
  'gateway-events',
  'invoices',
  'ledger-entries',
  'messages',
  'orders',
  'resellers',
  'sims',
  'tickets',
  'transactions',
  'users',
])

/** The same fields; a picker offers to make a new document only where one can sensibly begin. */
export const withFewDrawers = (fields: Field[]): Field[] => mapFields(fields, withoutDrawer)

const withoutDrawer = (field: Field): Field => {
  if (field.type !== 'relationship') return field
  if (![field.relationTo].flat().some((slug) => NEVER_BESIDE.has(slug))) return field
  // Spreading forgets which of Payload's two kinds of relationship it was.
  return { ...field, admin: { ...field.admin, allowCreate: false } } as Field
}
