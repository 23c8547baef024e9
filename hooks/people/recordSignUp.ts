import type { CollectionAfterChangeHook } from 'payload'

import type { User } from '../../payload-types'
import { recordEvent } from '../../src/domain/events/record'
import { queueMail } from '../../src/domain/notifications/queueMail'
import { portsOf } from '../../src/domain/ports'

/** A new user: the event, by themself when nobody was signed in, and the welcome mail. */
export const recordSignUp: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const isByThemself = !req.user && req.payloadAPI !== 'local'
  await recordEvent(req, {
    type: 'user.registered',
    subject: { collection: 'users', id: doc.id },
    summary: 'User registered.',
    actor: isByThemself ? { type: 'user', id: doc.id } : undefined,
  })
  // Who is invited is greeted by that mail.
  if (doc.invitedAt) return doc
  const { shopAppUrl } = await req.payload.findGlobal({
    slug: 'general',
    depth: 0,
    overrideAccess: true,
    req,
  })
  await queueMail(req, {
    template: 'welcome',
    to: { email: doc.email, language: doc.language },
    variables: { name: doc.fullName, link: shopAppUrl || portsOf(req).mode.publicUrl },
    subject: { collection: 'users', id: doc.id },
  })
  return doc
}
