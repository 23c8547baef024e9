import type { PayloadRequest, Where } from 'payload'

import { assertCan } from '../access/can'
import { eventsAfter } from '../events/eventsAfter'
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
  const where = type ? [WHERE[type]] : []
  const { next, shown } = await eventsAfter(req, where, { after, limit, sort: '-id' })
  return { activities: await describeEvents(req, shown), next }
}
