import type { Endpoint, PayloadRequest } from 'payload'

import { metrics } from '../../src/domain/dashboard/metrics'
import { recentActivities } from '../../src/domain/dashboard/recentActivities'
import { revenueDistribution } from '../../src/domain/dashboard/revenueDistribution'
import { salesTrend } from '../../src/domain/dashboard/salesTrend'
import { topResellers } from '../../src/domain/dashboard/topResellers'
import { callerKind, notSignedIn } from '../../src/domain/access/can'
import { parseBody } from '../body'
import { pageQuery } from '../query'
import { activityQuery, contracts, distributionQuery, trendQuery } from './contracts'

type Figures = (req: PayloadRequest) => Promise<object>

const figures = (path: keyof typeof contracts, tell: Figures): Endpoint => ({
  path: `/dashboard/${path}`,
  method: 'get',
  custom: contracts[path],
  handler: async (req) => {
    if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
    return Response.json(await tell(req))
  },
})

/** The dashboard's figures as JSON, for staff; ranges, currency and revenue are defined once, in the API contract. */
export const dashboardEndpoints: Endpoint[] = [
  figures('metrics', (req) => metrics(req, req.query)),
  figures('sales-trends', (req) =>
    salesTrend(req, { ...req.query, ...parseBody(req.query, trendQuery) }),
  ),
  figures('top-resellers', (req) =>
    topResellers(req, { ...req.query, limit: pageQuery(req).limit }),
  ),
  figures('revenue-distribution', (req) =>
    revenueDistribution(req, { ...req.query, ...parseBody(req.query, distributionQuery) }),
  ),
  figures('recent-activities', (req) =>
    recentActivities(req, { ...pageQuery(req), ...parseBody(req.query, activityQuery) }),
  ),
]
