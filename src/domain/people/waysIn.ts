import type { PayloadRequest } from 'payload'

import type { ApiKey } from '../../../payload-types'
import { assertCan, can } from '../access/can'
import { sessionsOf, type Session } from '../auth/sessions'

export type KeyUse = Pick<
  ApiKey,
  'id' | 'name' | 'prefix' | 'lastUsedAt' | 'expiresAt' | 'revokedAt'
>
export type WaysIn = { sessions: Session[]; keys: KeyUse[] }

type Of = { collection: 'resellers' | 'users'; id: string }

/** Where an account is signed in now, and the keys that act as it with their last use; for staff. */
export const waysInOf = async (req: PayloadRequest, of: Of): Promise<WaysIn> => {
  assertCan(req.user, 'events.read')
  const sessions = await sessionsOf(req, of)
  if (of.collection !== 'resellers' || !can(req.user, 'api-keys.read'))
    return { sessions, keys: [] }
  const { docs } = await req.payload.find({
    collection: 'api-keys',
    where: { reseller: { equals: of.id } },
    sort: '-lastUsedAt',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { sessions, keys: docs }
}
