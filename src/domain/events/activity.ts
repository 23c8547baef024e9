import type { PayloadRequest, Where } from 'payload'

import type { Event } from '../../../payload-types'
import { assertCan } from '../access/can'
import { isUuid } from '../database/transaction'
import { eventsAfter } from './eventsAfter'
import { subjectLabels } from './labels'
import { describeEvents, type EventView } from './page'

/** An event with whence it came, which only staff see. */
export type Activity = EventView & { ip: string | null; userAgent: string | null }
export type ActivityPage = { events: Activity[]; next: string | null }

type Of = { collection: string; id: string }

const LIMIT = 50

/** The keys through which programs act as this account. */
const keysOf = async (req: PayloadRequest, { collection, id }: Of): Promise<string[]> => {
  if (collection !== 'resellers') return []
  const { docs } = await req.payload.find({
    collection: 'api-keys',
    where: { reseller: { equals: id } },
    limit: 100,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.map((key) => key.id)
}

const about = ({ collection, id }: Of): Where => ({
  and: [{ subjectCollection: { equals: collection } }, { subjectId: { equals: id } }],
})

const withWhence = (view: EventView, { ip, userAgent }: Event): Activity => ({
  ...view,
  ip: ip ?? null,
  userAgent: userAgent ?? null,
})

/** A client that was moved is told of by the names its resellers have today; the event keeps their ids. */
const withNames = async (req: PayloadRequest, views: EventView[]): Promise<EventView[]> => {
  const moves = views.filter(({ type }) => type === 'client.moved')
  const subjects = moves.flatMap(({ from = '', to = '' }) =>
    [from, to].map((subjectId) => ({ subjectCollection: 'resellers', subjectId })),
  )
  const labels = await subjectLabels(req, subjects)
  const nameOf = (id: string | undefined) => labels.get(`resellers/${id}`) ?? id
  return views.map((view) =>
    moves.includes(view)
      ? { ...view, from: nameOf(view.from) ?? '', to: nameOf(view.to) ?? '' }
      : view,
  )
}

/**
 * What an account did, itself or through its keys, and what was done to it, newest first; for staff.
 * `before` is the `next` of the page before.
 */
export const activityOf = async (
  req: PayloadRequest,
  of: Of,
  before?: string,
): Promise<ActivityPage> => {
  assertCan(req.user, 'events.read')
  const actors = [of.id, ...(await keysOf(req, of))]
  const { next, shown } = await eventsAfter(
    req,
    [{ or: [about(of), { actorId: { in: actors } }] }],
    // It comes from the address of a page, where what is no id is passed over.
    { after: isUuid(before) ? before : undefined, limit: LIMIT, sort: '-id' },
  )
  const views = await withNames(req, await describeEvents(req, shown))
  const events = shown.flatMap((event, at) => {
    const view = views[at]
    return view ? [withWhence(view, event)] : []
  })
  return { events, next }
}
