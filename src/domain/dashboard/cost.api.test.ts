import pg from 'pg'
import { createLocalReq, type PayloadRequest } from 'payload'

import { testApp } from '../../testing/app'
import { buildAdmin } from '../../testing/builders'
import { databaseName, databaseUrl } from '../../testing/database'
import { rebuildFigures } from '../figures/rebuild'
import { keyFigures } from './keyFigures'
import { metrics } from './metrics'
import { orderStates } from './orderStates'
import { DISTRIBUTIONS, revenueDistribution } from './revenueDistribution'
import { salesTrend } from './salesTrend'
import { shownBy } from './shown'
import { topResellers } from './topResellers'

const NOBODY_READS = 'lock table orders, transactions, users, clients in access exclusive mode'

const FIGURES: Record<string, (req: PayloadRequest) => Promise<unknown>> = {
  orderStates,
  metrics,
  salesTrend,
  keyFigures: async (req) => keyFigures(req, await shownBy(req)),
  topResellers,
  ...Object.fromEntries(
    DISTRIBUTIONS.map((by) => [by, (req: PayloadRequest) => revenueDistribution(req, { by })]),
  ),
}

let staff: PayloadRequest

beforeAll(async () => {
  const { payload } = await testApp()
  // An hour that is the start of no day in UTC begins its days.
  const data = { timezone: 'Asia/Kolkata', currency: 'USD' } as const
  await payload.updateGlobal({ slug: 'general', data, overrideAccess: true })
  const admin = await buildAdmin({ role: 'moderator' })
  staff = await createLocalReq({ user: { ...admin, collection: 'admins' } }, payload)
  await rebuildFigures(staff)
})

it.each(Object.keys(FIGURES))(
  '%s costs the same however much was ever sold: it waits for nobody who holds all the rows',
  async (name) => {
    const holder = new pg.Client({ connectionString: databaseUrl(databaseName) })
    await holder.connect()
    try {
      await holder.query('begin')
      await holder.query(NOBODY_READS)
      await expect(FIGURES[name]?.(staff)).resolves.toBeDefined()
    } finally {
      await holder.end()
    }
  },
)
