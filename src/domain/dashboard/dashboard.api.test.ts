import { createLocalReq, type PayloadRequest } from 'payload'

import type { Admin } from '../../../payload-types'
import { query, testApp } from '../../testing/app'
import { buildAdmin, buildWorld, type World } from '../../testing/builders'
import { latestOrders } from './latestOrders'
import { metrics } from './metrics'
import { salesTrend } from './salesTrend'

const staff: Partial<Record<Admin['role'], Admin>> = {}
let world: World

const as = async (role: Admin['role']): Promise<PayloadRequest> => {
  const { payload } = await testApp()
  const admin = (staff[role] ??= await buildAdmin({ role }))
  return createLocalReq({ user: { ...admin, collection: 'admins' } }, payload)
}

const order = async (method = 'sandbox_approve'): Promise<string> => {
  const { call } = await testApp()
  const placed = await call('POST', '/api/orders', {
    as: world.tokens.user,
    body: { plan: world.plan.id, simType: 'esim', currency: 'USD' },
  })
  const { id } = placed.body.doc
  await call('POST', '/api/payments/process', {
    as: world.tokens.user,
    body: { order: id, gateway: 'sandbox', paymentMethod: method },
  })
  return id
}

/** The same change of story as a clock would make, on rows that are there. */
const moveBack = async (id: string, days: number): Promise<void> => {
  const by = `${days} days`
  await query('update orders set created_at = created_at - $2::interval where id = $1', [id, by])
  await query(
    'update transactions set completed_at = completed_at - $2::interval where order_id = $1',
    [id, by],
  )
}

beforeAll(async () => {
  world = await buildWorld()
})

test('counts people that are not in the trash, and says no to an editor', async () => {
  const { payload } = await testApp()
  await payload.update({
    collection: 'users',
    id: world.otherUser.id,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  const { clients, resellers, users } = await metrics(await as('moderator'))
  expect({ clients, resellers, users }).toEqual({ clients: 1, resellers: 2, users: 1 })
  await expect(metrics(await as('editor'))).rejects.toMatchObject({ status: 403 })
  await expect(salesTrend(await as('editor'))).rejects.toMatchObject({ status: 403 })
  await expect(latestOrders(await as('editor'))).rejects.toMatchObject({ status: 403 })
})

test('revenue is completed payments less completed refunds, each in its own period', async () => {
  const req = await as('admin')
  const before = await metrics(req)
  expect(before.revenue).toEqual([
    { currency: 'USD', todayMinor: 0, thisMonthMinor: 0, inRangeMinor: 0 },
  ])
  const old = await order()
  await moveBack(old, 20)
  const today = await order()
  await order('sandbox_decline')
  const [payment] = await query<{ id: string; amount: string }>(
    `select id, amount_minor::text as amount from transactions where order_id = $1`,
    [today],
  )
  const { call } = await testApp()
  const refund = await call('POST', `/api/transactions/${payment?.id}/refund`, {
    as: world.tokens.admin,
    body: { amountMinor: 500, reason: 'Slow' },
  })
  expect(refund.status).toBe(201)
  const paid = Number(payment?.amount)
  const after = await metrics(req)
  expect(after.orders).toMatchObject({ today: 2, inRange: 3 })
  expect(after.revenue).toMatchObject([
    { currency: 'USD', todayMinor: paid - 500, inRangeMinor: 2 * paid - 500 },
  ])
  const { points } = await salesTrend(req)
  expect(points).toHaveLength(30)
  expect(points.at(-1)).toMatchObject({ orders: 2, revenueMinor: paid - 500 })
  expect(points.at(-21)).toMatchObject({ orders: 1, revenueMinor: paid })
  expect(points.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)).toBe(
    after.revenue[0]?.inRangeMinor,
  )
})

test('a cancelled order is counted apart', async () => {
  const req = await as('admin')
  const before = await metrics(req)
  const id = await order()
  const { call } = await testApp()
  await call('PATCH', `/api/orders/${id}/status`, {
    as: world.tokens.admin,
    body: { status: 'cancelled', reason: 'Not wanted' },
  })
  const after = await metrics(req)
  expect(after.orders.today).toBe(before.orders.today)
  expect(after.cancelledOrders.today).toBe(before.cancelledOrders.today + 1)
})

test('the latest orders come newest first with whom they are for', async () => {
  const newest = await order()
  const orders = await latestOrders(await as('moderator'), 2)
  expect(orders).toHaveLength(2)
  expect(orders[0]).toMatchObject({ id: newest, customer: world.user.fullName, reseller: null })
})
