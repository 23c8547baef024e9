import type { CollectionBeforeChangeHook } from 'payload'

import type { Reseller, User } from '../payload-types'
import { tellOldAddress } from '../src/domain/verification/tellOldAddress'

const CONTACTS = [
  { name: 'email', pending: 'pendingEmail', provedAt: 'emailVerifiedAt' },
  { name: 'phone', pending: 'pendingPhone', provedAt: 'phoneVerifiedAt' },
] as const

type Contacts = Partial<
  Record<(typeof CONTACTS)[number]['name' | 'pending' | 'provedAt'], string | null>
>

/**
 * What its owner changes an e-mail address or phone to waits, beside the old one, for its proof. What staff change
 * counts at once and is not proved any more. Whenever one changes, the old address is told.
 */
export const deriveContacts: CollectionBeforeChangeHook<User | Reseller> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || (slug !== 'users' && slug !== 'resellers'))
    return data
  // Both collections have the fields that are named above, but for a reseller's `pendingEmail`.
  const [before, after] = [originalDoc as Contacts, { ...data } as Contacts]
  const isOwn = req.user?.collection === slug && req.user.id === originalDoc.id
  for (const contact of CONTACTS) {
    const change = isOwn
      ? changeByOwner(contact, { before, after, sent: req.data })
      : changeByOthers(contact, { before, after })
    Object.assign(after, change)
    const isChanged = Boolean(after[contact.name]) && after[contact.name] !== before[contact.name]
    if (isChanged)
      await tellOldAddress(req, { collection: slug, account: originalDoc, contact: contact.name })
  }
  if (slug === 'resellers') delete after.pendingEmail
  return after
}

type Contact = (typeof CONTACTS)[number]
type Change = { before: Contacts; after: Contacts; sent?: unknown }

const changeByOthers = (
  { name, pending, provedAt }: Contact,
  { after, before }: Change,
): Contacts =>
  after[name] && after[name] !== before[name] ? { [pending]: null, [provedAt]: null } : {}

const changeByOwner = (contact: Contact, { after, before, sent }: Change): Contacts => {
  const { name, pending, provedAt } = contact
  // Only the verb that saw the code writes when it was proved.
  if (after[provedAt] && after[provedAt] !== before[provedAt]) return { [pending]: null }
  if (!after[name] || after[name] === before[name])
    return isTypedBack(sent, name, before[name]) ? { [pending]: null } : {}
  return { [pending]: after[name], [name]: before[name] }
}

/** The owner sends the present one: what waited is taken back. A form sends every field, and so takes it back too. */
const isTypedBack = (sent: unknown, name: string, present: unknown): boolean =>
  typeof sent === 'object' &&
  sent !== null &&
  Object.entries(sent).some(([key, value]) => key === name && value === present)
