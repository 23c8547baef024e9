import type { PayloadRequest, Where } from 'payload'

import { invalid } from '../../core/problem'
import { assertCan } from '../access/can'
import { isUuid } from '../database/transaction'
import { describeEvents, type EventView } from '../events/page'

export const ACTIVITY_TYPES = ['orders', 'users', 'resellers', 'money', 'support'] as const
export type ActivityType = (typeof ACTIVITY_TYPES)[number]

export type Activities = { activities: EventView[]; next: string | null }

const MONEY = ['order.paid', 'order.payment_failed', 'order.refunded', 'order.refund_failed']

const WHERE: Record<ActivityType, Where> = {
  orders: { subjectCollection: { equals: 'orders' } },
  users: { subjectCollection: { equals: 'users' } },
  resellers: { subjectCollection: { in: ['resellers', 'clients'] } },
  money: { or: [{ type: { in: MONEY } }, { subjectCollection: { equals: 'transactions' } }] },
  support: { subjectCollection: { equals: 'tickets' } },
}

type Ask = {
  type?: ActivityType | undefined
  limit?: number | undefined
  after?: string | undefined
}

/** What happened last, newest first; `after` is the `next` of the page before. */
export const recentActivities = async (
  req: PayloadRequest,
  { after, limit = 20, type }: Ask,
): Promise<Activities> => {
  assertCan(req.user, 'dashboard.read')
  if (after && !isUuid(after))
    throw invalid([{ path: 'after', message: 'Send back `next` as it came.' }])
  const where: Where[] = [
    ...(type ? [WHERE[type]] : []),
    ...(after ? [{ id: { less_than: after } }] : []),
  ]
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: where },
    sort: '-id',
    limit: limit + 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const shown = docs.slice(0, limit)
  return {
    activities: await describeEvents(req, shown),
    next: docs.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}
