import type { CollectionBeforeChangeHook } from 'payload'

import type { Account } from '../../src/domain/auth/account'
import { tellOldAddress } from '../../src/domain/verification/tellOldAddress'

const EMAIL = { name: 'email', pending: 'pendingEmail', provedAt: 'emailVerifiedAt' } as const
const PHONE = { name: 'phone', pending: 'pendingPhone', provedAt: 'phoneVerifiedAt' } as const
const OF_CUSTOMERS = [EMAIL, PHONE]
/** Of staff no phone is kept, nor when an address was proved. */
const OF_STAFF = [{ ...EMAIL, provedAt: undefined }]

type Contact = (typeof OF_CUSTOMERS | typeof OF_STAFF)[number]
type Contacts = Partial<
  Record<
    'email' | 'pendingEmail' | 'emailVerifiedAt' | 'phone' | 'pendingPhone' | 'phoneVerifiedAt',
    string | null
  >
>

/**
 * What its owner changes an e-mail address or phone to waits, beside the old one, for its proof. What others change
 * counts at once and is not proved any more. Whenever one changes, the old address is told, and a link to a new password
 * that was mailed there is void.
 */
export const deriveContacts: CollectionBeforeChangeHook<Account> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  // The hook hangs on the three account collections, whose stored rows do not name them.
  const account = { ...originalDoc, collection: slug } as Account
  // They have the fields that their own list of contacts names.
  const [before, after] = [originalDoc as Contacts, { ...data } as Contacts]
  const isOwn = req.user?.collection === slug && req.user.id === originalDoc.id
  for (const contact of slug === 'admins' ? OF_STAFF : OF_CUSTOMERS) {
    const change = { before, after, sent: req.data }
    Object.assign(after, isOwn ? changeByOwner(contact, change) : changeByOthers(contact, change))
    if (!after[contact.name] || after[contact.name] === before[contact.name]) continue
    await tellOldAddress(req, { account, contact: contact.name })
    if (contact.name === 'email') Object.assign(after, { resetPasswordToken: null })
  }
  return { ...data, ...after }
}

type Change = { before: Contacts; after: Contacts; sent?: unknown }

const changeByOthers = (
  { name, pending, provedAt }: Contact,
  { after, before }: Change,
): Contacts => {
  if (!after[name] || after[name] === before[name]) return {}
  return { [pending]: null, ...(provedAt ? { [provedAt]: null } : {}) }
}

const changeByOwner = (contact: Contact, change: Change): Contacts => {
  const { name, pending } = contact
  const { after, before, sent } = change
  if (isProof(contact, change)) return { [pending]: null }
  if (!after[name] || after[name] === before[name])
    return isTypedBack(sent, name, before[name]) ? { [pending]: null } : {}
  return { [pending]: after[name], [name]: before[name] }
}

/** Only the verb that saw the code writes when it was proved, or empties what waited. */
const isProof = ({ name, pending, provedAt }: Contact, { after, before }: Change): boolean => {
  if (provedAt && after[provedAt] && after[provedAt] !== before[provedAt]) return true
  return Boolean(before[pending]) && after[pending] === null && after[name] === before[pending]
}

/**
 * The owner sends the present one: what waited is taken back. The panel's form, which sends every field and the
 * revision it was made from, says nothing by it.
 */
const isTypedBack = (sent: unknown, name: string, present: unknown): boolean =>
  typeof sent === 'object' &&
  sent !== null &&
  !('revision' in sent) &&
  Object.entries(sent).some(([key, value]) => key === name && value === present)
