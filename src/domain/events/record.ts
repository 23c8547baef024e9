import type { CollectionSlug, PayloadRequest } from 'payload'

import { apiKeyOf } from '../access/apiKey'
import type { EventType } from './types'

export type NewEvent = {
  type: EventType
  subject: { collection: CollectionSlug | 'settings' | 'globals' | 'reports'; id: string }
  /** A sentence without names, addresses or message text: events outlive an erasure. */
  summary: string
  from?: string | null
  to?: string | null
  reason?: string | null
  /** Set where the actor is not the caller: a sign-in, or the worker acting for somebody. */
  actor?: { type: 'admin' | 'reseller' | 'user' | 'api_key' | 'system'; id?: string }
}

const ACTOR_TYPES = { admins: 'admin', resellers: 'reseller', users: 'user' } as const

const actorOf = (req: PayloadRequest): NonNullable<NewEvent['actor']> => {
  const key = apiKeyOf(req.user)
  if (key) return { type: 'api_key', id: key.id }
  return req.user ? { type: ACTOR_TYPES[req.user.collection], id: req.user.id } : { type: 'system' }
}

const header = (req: PayloadRequest, name: string, length: number): string | undefined =>
  req.headers?.get(name)?.slice(0, length) || undefined

/** One row a change, in the change's own transaction; messages and every feed follow from it. */
export const recordEvent = async (req: PayloadRequest, event: NewEvent): Promise<void> => {
  const actor = event.actor ?? actorOf(req)
  await req.payload.create({
    collection: 'events',
    data: {
      actorType: actor.type,
      actorId: actor.id,
      type: event.type,
      summary: event.summary,
      subjectCollection: event.subject.collection,
      subjectId: event.subject.id,
      from: event.from,
      to: event.to,
      reason: event.reason,
      requestId: header(req, 'x-request-id', 64),
      ip: header(req, 'x-forwarded-for', 200)?.split(',')[0]?.trim().slice(0, 45),
      userAgent: header(req, 'user-agent', 300),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
