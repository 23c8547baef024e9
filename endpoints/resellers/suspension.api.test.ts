import { testApp } from '../../src/testing/app'
import { buildClient, buildReseller, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const read = async (id: string, as?: string) =>
  (await testApp()).call('GET', `/api/resellers/${id}/suspension`, as ? { as } : {})

const issueKey = async (as: string) => {
  const { call } = await testApp()
  const body = { name: 'Till', scopes: ['orders.read'] }
  return (await call('POST', '/api/api-keys', { as, body })).body.doc.id as string
}

describe('GET /resellers/:id/suspension', () => {
  it('200: counts what suspending stops, and changes nothing', async () => {
    const { call } = await testApp()
    const reseller = await buildReseller()
    const tokens = await Promise.all([1, 2].map(() => tokenFor('resellers', reseller.id)))
    await buildClient(reseller.id)
    await buildClient(reseller.id, { status: 'inactive' })
    const [first = ''] = tokens
    await issueKey(first)
    await call('DELETE', `/api/api-keys/${await issueKey(first)}`, { as: first })
    const { body, status } = await read(reseller.id, world.tokens.admin)
    expect([status, body]).toEqual([
      200,
      { sessions: 2, apiKeys: 1, clients: 1, openOrders: 0, heldMinor: 0, currency: 'USD' },
    ])
    expect((await call('GET', '/api/auth/user', { as: first })).status).toBe(200)
  })

  it('what it counted is what then stops', async () => {
    const { call } = await testApp()
    const reseller = await buildReseller()
    const token = await tokenFor('resellers', reseller.id)
    const body = { status: 'suspended', reason: 'Unpaid.' }
    await call('PATCH', `/api/resellers/${reseller.id}/status`, { as: world.tokens.admin, body })
    expect((await call('GET', '/api/auth/user', { as: token })).status).toBe(401)
    expect((await read(reseller.id, world.tokens.admin)).body.sessions).toBe(0)
  })

  it('counts orders under way and the credit they hold', async () => {
    const { call } = await testApp()
    const { client, plan, reseller, tokens } = world
    const body = { plan: plan.id, simType: 'esim', client: client.id }
    const placed = await call('POST', '/api/orders', { as: tokens.reseller, body })
    expect(placed.status).toBe(201)
    const counted = (await read(reseller.id, tokens.admin)).body
    expect([counted.openOrders, counted.heldMinor]).toEqual([1, placed.body.doc.totalMinor])
    const cancelled = { as: tokens.reseller, body: {} }
    await call('POST', `/api/orders/${placed.body.doc.id}/cancel`, cancelled)
    const after = (await read(reseller.id, tokens.admin)).body
    expect([after.openOrders, after.heldMinor]).toEqual([0, 0])
  })

  it('401, 403 and 404 by who asks', async () => {
    const { reseller, tokens } = world
    expect((await read(reseller.id)).status).toBe(401)
    for (const as of [tokens.moderator, tokens.reseller])
      expect((await read(reseller.id, as)).status).toBe(403)
    for (const as of [tokens.editor, tokens.user, tokens.otherReseller])
      expect((await read(reseller.id, as)).status).toBe(404)
  })
})
