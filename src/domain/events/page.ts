import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { Event } from '../../../payload-types'
import { isStaff } from '../access/can'
import { eventsAfter } from './eventsAfter'
import { subjectLabels } from './labels'

export type EventParty = { collection: string; id: string | null; label: string }
export type EventView = {
  id: string
  type: string
  actor: EventParty
  subject: EventParty
  summary: string
  from?: string
  to?: string
  reason?: string
  at: string
}
export type EventPage = { events: EventView[]; next: string | null }

const COLLECTION_OF: Record<Event['actorType'], string> = {
  admin: 'admins',
  reseller: 'resellers',
  user: 'users',
  api_key: 'api-keys',
  system: 'system',
}

/** Names of the staff who acted, for staff; a customer sees only that staff did. */
const staffNames = async (req: PayloadRequest, events: Event[]): Promise<Map<string, string>> => {
  const ids = events.filter(({ actorType }) => actorType === 'admin').map(({ actorId }) => actorId)
  if (ids.length === 0 || !isStaff(req.user)) return new Map()
  const { docs } = await req.payload.find({
    collection: 'admins',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ firstName, id, lastName }) => [id, `${firstName} ${lastName}`]))
}

const LABELS: Record<Event['actorType'], string> = {
  admin: 'Staff',
  reseller: 'Reseller',
  user: 'Customer',
  api_key: 'API key',
  system: 'System',
}

/** Why an order ended is said to its owner; why staff made an exception is not. */
const TOLD_REASONS: string[] = ['order.cancelled', 'order.refund_started', 'order.refunded']

const isTold = (req: PayloadRequest, { type }: Event): boolean =>
  isStaff(req.user) || TOLD_REASONS.includes(type)

type Naming = { subject: EventParty; names: Map<string, string> }

const viewOf = (req: PayloadRequest, event: Event, { names, subject }: Naming): EventView => ({
  id: event.id,
  type: event.type,
  actor: {
    collection: COLLECTION_OF[event.actorType],
    id: event.actorId ?? null,
    label: names.get(event.actorId ?? '') ?? LABELS[event.actorType],
  },
  subject,
  summary: event.summary,
  ...(event.from ? { from: event.from } : {}),
  ...(event.to ? { to: event.to } : {}),
  ...(event.reason && isTold(req, event) ? { reason: event.reason } : {}),
  at: event.createdAt,
})

/** What staff note about a document is no customer's business; what the customer changed is. */
const forCustomers = ({ user }: PayloadRequest): Where => ({
  or: [{ type: { not_equals: 'order.updated' } }, { actorId: { equals: user?.id ?? '' } }],
})

/** Reading, signing in and asking change nothing of the document itself. */
const CHANGES_NOTHING = /_read$|_requested$|^session[.]/

/** What was last changed of a document and by whom, newest first; for staff alone. */
export const lastChanges = async (
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  limit: number,
): Promise<EventView[]> => {
  if (!isStaff(req.user)) return []
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { subjectCollection: { equals: collection }, subjectId: { equals: id } },
    sort: '-id',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const changes = docs.filter(({ type }) => !CHANGES_NOTHING.test(type)).slice(0, limit)
  const naming = { subject: { collection, id, label: id }, names: await staffNames(req, changes) }
  return changes.map((event) => viewOf(req, event, naming))
}

/** Events of many subjects as staff read them, each subject by its name. */
export const describeEvents = async (
  req: PayloadRequest,
  events: Event[],
): Promise<EventView[]> => {
  const labels = await subjectLabels(req, events)
  const names = await staffNames(req, events)
  return events.map((event) => {
    const { subjectCollection: collection, subjectId: id } = event
    const label = labels.get(`${collection}/${id}`) ?? id
    return viewOf(req, event, { names, subject: { collection, id, label } })
  })
}

const DEFAULT_LIMIT = 100

/** One subject's events, oldest first. `after` is the id of the last one seen (ids are in time order). */
export const eventPage = async (
  req: PayloadRequest,
  subject: { collection: CollectionSlug; id: string; label: string },
  { after, limit = DEFAULT_LIMIT }: { after?: string | undefined; limit?: number | undefined },
): Promise<EventPage> => {
  const where: Where[] = [
    { subjectCollection: { equals: subject.collection } },
    { subjectId: { equals: subject.id } },
    ...(isStaff(req.user) ? [] : [forCustomers(req)]),
  ]
  const { next, shown } = await eventsAfter(req, where, { after, limit, sort: 'id' })
  const names = await staffNames(req, shown)
  return { events: shown.map((event) => viewOf(req, event, { subject, names })), next }
}
