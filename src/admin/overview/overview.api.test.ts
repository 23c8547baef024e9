import { createLocalReq, type PayloadRequest } from 'payload'

import { loadRelated } from '../related/loadRelated'
import type { Admin } from '../../../payload-types'
import { testApp } from '../../testing/app'
import { buildAdmin, buildClient, buildWorld, type World } from '../../testing/builders'
import { clientCounts } from '../../domain/resellers/clientCounts'
import { salesOf } from '../../domain/resellers/sales'

let world: World
let numbers: string[]
beforeAll(async () => {
  const { call } = await testApp()
  world = await buildWorld()
  numbers = []
  for (let count = 0; count < 2; count += 1) {
    const body = { plan: world.plan.id, simType: 'esim', client: world.client.id }
    const placed = await call('POST', '/api/orders', { as: world.tokens.reseller, body })
    numbers.unshift(placed.body.doc.orderNumber)
  }
})

const as = async (role: Admin['role']): Promise<PayloadRequest> => {
  const { payload } = await testApp()
  const admin = await buildAdmin({ role })
  return createLocalReq({ user: { ...admin, collection: 'admins' } }, payload)
}

describe("a reseller's overview", () => {
  it('has the sales that the dashboard counts for it, and none for another', async () => {
    const { call } = await testApp()
    const { otherReseller, reseller, tokens } = world
    const { body } = await call('GET', `/api/orders?where[orderNumber][equals]=${numbers[0]}`, {
      as: tokens.admin,
    })
    const confirmed = { as: tokens.admin, body: { status: 'confirmed' } }
    const moved = await call('PATCH', `/api/orders/${body.docs[0].id}/status`, confirmed)
    expect(moved.status).toBe(200)
    const top = await call('GET', '/api/dashboard/top-resellers', { as: tokens.admin })
    const [best] = top.body.resellers
    const sales = await salesOf(await as('moderator'), { reseller: reseller.id, currency: 'USD' })
    expect(sales).toEqual({ orders: best.orders, revenueMinor: best.revenueMinor })
    expect(sales.revenueMinor).toBe(moved.body.doc.totalMinor)
    const other = { reseller: otherReseller.id, currency: 'USD' }
    expect(await salesOf(await as('moderator'), other)).toEqual({ orders: 0, revenueMinor: 0 })
  })

  it('counts its clients by state', async () => {
    const { otherReseller } = world
    await buildClient(otherReseller.id)
    await buildClient(otherReseller.id, { status: 'inactive' })
    expect(await clientCounts(await as('moderator'), otherReseller.id)).toEqual({
      ...{ active: 1, inactive: 1, suspended: 0 },
    })
  })

  it('has what belongs to it, newest first, by page, as its reader may read it', async () => {
    const { reseller } = world
    const asked = { of: 'orders' as const, by: 'reseller', id: reseller.id }
    const found = await loadRelated(await as('moderator'), { ...asked, page: 1, rows: 1 })
    expect([found.docs.map(({ orderNumber }) => orderNumber), found.total, found.pages]).toEqual([
      [numbers[0]],
      2,
      2,
    ])
    await expect(loadRelated(await as('editor'), { ...asked, page: 1 })).rejects.toMatchObject({
      status: 403,
    })
  })
})
