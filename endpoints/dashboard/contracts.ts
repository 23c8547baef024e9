import { z } from 'zod'

import { ACTIVITY_TYPES } from '../../src/domain/dashboard/recentActivities'
import { DISTRIBUTIONS } from '../../src/domain/dashboard/revenueDistribution'
import { INTERVALS } from '../../src/core/periods'
import {
  documented,
  eventView,
  minor,
  pageQuerySchema,
  rangeQuery,
  type Contract,
} from '../docs/contract'

export const trendQuery = z.object({
  interval: z.enum(INTERVALS, `One of ${INTERVALS.join(', ')}.`).default('day'),
})
export const distributionQuery = z.object({
  by: z.enum(DISTRIBUTIONS, `One of ${DISTRIBUTIONS.join(', ')}.`).default('source'),
})
export const activityQuery = z.object({
  type: z.enum(ACTIVITY_TYPES, `One of ${ACTIVITY_TYPES.join(', ')}.`).optional(),
})

const spanQuery = rangeQuery.extend({
  currency: z.string().optional().describe("ISO 4217. Default: the settings'."),
})
const counts = z.object({ today: z.int(), thisMonth: z.int(), inRange: z.int() })
const revenue = z.object({
  ...{ currency: z.string(), todayMinor: minor, thisMonthMinor: minor, inRangeMinor: minor },
})
const brought = { orders: z.int(), revenueMinor: minor }

const figuresOf = (told: Pick<Contract, 'id' | 'summary' | 'query'>, json: z.ZodType) =>
  documented({
    ...{ ...told, tag: 'Dashboard', who: 'staff', errors: ['invalid'] },
    answers: { 200: { says: 'The figures.', json } },
  })

/** The dashboard's figures as apps are told of them. */
export const contracts = {
  metrics: figuresOf(
    { id: 'readMetrics', summary: 'People, orders and revenue', query: rangeQuery },
    z.object({
      ...{ users: z.int(), resellers: z.int(), clients: z.int() },
      ...{ orders: counts, cancelledOrders: counts, revenue: z.array(revenue) },
      asOf: z.iso.datetime(),
    }),
  ),
  'sales-trends': figuresOf(
    {
      ...{ id: 'readSalesTrend', summary: 'Orders and revenue over time' },
      query: spanQuery.extend(trendQuery.shape),
    },
    z.object({
      interval: z.enum(INTERVALS),
      currency: z.string(),
      points: z.array(z.object({ start: z.string(), ...brought })),
    }),
  ),
  'top-resellers': figuresOf(
    {
      ...{ id: 'listTopResellers', summary: 'Who brought the most revenue' },
      query: spanQuery.extend({ limit: pageQuerySchema.shape.limit }),
    },
    z.object({
      currency: z.string(),
      resellers: z.array(z.object({ id: z.uuid(), businessName: z.string(), ...brought })),
    }),
  ),
  'revenue-distribution': figuresOf(
    {
      ...{ id: 'readRevenueDistribution', summary: 'Where revenue comes from' },
      query: spanQuery.extend(distributionQuery.shape),
    },
    z.object({
      by: z.enum(DISTRIBUTIONS),
      currency: z.string(),
      slices: z.array(z.object({ key: z.string(), label: z.string(), ...brought })),
    }),
  ),
  'recent-activities': figuresOf(
    {
      ...{ id: 'listRecentActivities', summary: 'What happened last' },
      query: pageQuerySchema.extend(activityQuery.shape),
    },
    z.object({ activities: z.array(eventView), next: z.string().nullable() }),
  ),
}
