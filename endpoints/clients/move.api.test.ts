import { query, testApp } from '../../src/testing/app'
import { buildClient, buildReseller, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const move = async (id: string, reseller: string, as?: string) =>
  (await testApp()).call('POST', `/api/clients/${id}/move`, {
    body: { reseller, reason: 'Their shop closed.' },
    as,
  })
const order = async (client: string, as: string) =>
  (await testApp()).call('POST', '/api/orders', {
    body: { plan: world.plan.id, simType: 'esim', client },
    as,
  })
const cancel = async (id: string, as: string) =>
  (await testApp()).call('POST', `/api/orders/${id}/cancel`, { body: {}, as })
const reads = async (path: string, as: string) =>
  (await (await testApp()).call('GET', `/api${path}`, { as })).status

describe('POST /clients/:id/move', () => {
  it('200: the other reseller has the client, and the finished order stays with who placed it', async () => {
    const { otherReseller, reseller, tokens } = world
    const { id } = await buildClient(reseller.id)
    const placed = (await order(id, tokens.reseller)).body.doc
    await cancel(placed.id, tokens.reseller)
    const { body, status } = await move(id, otherReseller.id, tokens.admin)
    expect([status, body.doc.reseller]).toEqual([200, otherReseller.id])
    expect([
      await reads(`/clients/${id}`, tokens.reseller),
      await reads(`/clients/${id}`, tokens.otherReseller),
      await reads(`/orders/${placed.id}`, tokens.reseller),
      await reads(`/orders/${placed.id}`, tokens.otherReseller),
    ]).toEqual([404, 200, 200, 404])
    const next = await order(id, tokens.otherReseller)
    expect([next.status, next.body.doc.reseller]).toEqual([201, otherReseller.id])
    await move(id, otherReseller.id, tokens.admin)
    const told = await query(
      `select "from", "to", reason from events where type = 'client.moved' and subject_id = $1`,
      [id],
    )
    expect(told).toEqual([
      { from: reseller.id, to: otherReseller.id, reason: 'Their shop closed.' },
    ])
  })

  it('409 while an order is under way, with its number, and nothing is moved', async () => {
    const { otherReseller, reseller, tokens } = world
    const { id } = await buildClient(reseller.id)
    const placed = (await order(id, tokens.reseller)).body.doc
    const { body, status } = await move(id, otherReseller.id, tokens.admin)
    expect([status, body.errors[0].code, body.errors[0].data.orders]).toEqual([
      409,
      'client.has_open_orders',
      [placed.orderNumber],
    ])
    expect(await reads(`/clients/${id}`, tokens.reseller)).toBe(200)
    await cancel(placed.id, tokens.reseller)
    expect((await move(id, otherReseller.id, tokens.admin)).status).toBe(200)
  })

  it('of an order and a move at the same moment no order is left with another reseller than its client', async () => {
    const { tokens } = world
    for (let count = 0; count < 8; count += 1) {
      const from = await buildReseller()
      const to = await buildReseller()
      const as = await tokenFor('resellers', from.id)
      const { id } = await buildClient(from.id)
      const [placed, moved] = await Promise.all([order(id, as), move(id, to.id, tokens.admin)])
      expect([placed.status, moved.status].sort()).not.toEqual([200, 201])
      expect([placed.status === 201, moved.status === 200]).toContain(true)
    }
    const astray = await query(`select 1 from orders o join clients c on c.id = o.client_id
      where c.reseller_id <> o.reseller_id and o.status not in ('activated', 'cancelled')`)
    expect(astray).toEqual([])
  })

  it('409 to a suspended reseller, 422 to none, and without a reason', async () => {
    const { client, tokens } = world
    const suspended = await buildReseller({ status: 'suspended' })
    const refused = await move(client.id, suspended.id, tokens.admin)
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'reseller.suspended'])
    for (const reseller of ['0199d1f0-0000-7000-8000-000000000001', 'nobody', ''])
      expect((await move(client.id, reseller, tokens.admin)).status).toBe(422)
    const { call } = await testApp()
    const body = { reseller: world.otherReseller.id }
    const path = `/api/clients/${client.id}/move`
    const bare = await call('POST', path, { body, as: tokens.admin })
    expect([bare.status, bare.body.errors[0].data.fields[0].path]).toEqual([422, 'reason'])
  })

  it('401, 403 and 404 by who asks', async () => {
    const { client, otherReseller, tokens } = world
    expect((await move(client.id, otherReseller.id)).status).toBe(401)
    for (const as of [tokens.moderator, tokens.reseller])
      expect((await move(client.id, otherReseller.id, as)).status).toBe(403)
    for (const as of [tokens.otherReseller, tokens.user, tokens.editor])
      expect((await move(client.id, otherReseller.id, as)).status).toBe(404)
  })
})
