import { query, testApp } from '../../src/testing/app'
import { buildClient, buildWorld, type World } from '../../src/testing/builders'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const call = async (method: string, path: string, ...[as, body]: [string?, unknown?]) =>
  (await testApp()).call(method, path, { as, body })
const patch = (id: string, body: unknown, as?: string) =>
  call('PATCH', `/api/clients/${id}/status`, as, body)
const SUSPEND = { status: 'suspended', reason: 'Abuse' }
const ACTIVATE = { status: 'active' }

describe('PATCH /clients/:id/status', () => {
  it('200: a reseller suspends and lifts their own', async () => {
    const { reseller, tokens } = world
    const client = await buildClient(reseller.id)
    const suspended = await patch(client.id, SUSPEND, tokens.reseller)
    expect(suspended.body.doc).toMatchObject({ status: 'suspended', suspendedBy: 'reseller' })
    const lifted = await patch(client.id, ACTIVATE, tokens.reseller)
    expect(lifted.body.doc).toMatchObject({ status: 'active', suspendedBy: null })
    expect((await patch(client.id, { status: 'inactive' }, tokens.admin)).body.doc.status).toBe(
      'inactive',
    )
    const events = await query(
      "select * from events where type = 'client.status_changed' and subject_id = $1",
      [client.id],
    )
    expect(events).toMatchObject([
      { actor_type: 'reseller', from: 'active', to: 'suspended', reason: 'Abuse' },
      { actor_type: 'reseller', from: 'suspended', to: 'active' },
      { actor_type: 'admin', from: 'active', to: 'inactive' },
    ])
  })

  it('403 client.suspended_by_staff: what staff suspended only staff lifts, taken over or not', async () => {
    const { reseller, tokens } = world
    const taken = await buildClient(reseller.id)
    await patch(taken.id, SUSPEND, tokens.reseller)
    const fresh = await buildClient(reseller.id)
    for (const { id } of [taken, fresh]) {
      const staff = await patch(id, SUSPEND, tokens.admin)
      expect(staff.body.doc.suspendedBy).toBe('staff')
      expect((await patch(id, SUSPEND, tokens.reseller)).status).toBe(200)
      for (const body of [ACTIVATE, { status: 'inactive' }]) {
        const refused = await patch(id, body, tokens.reseller)
        expect([refused.status, refused.body.errors[0].code]).toEqual([
          403,
          'client.suspended_by_staff',
        ])
      }
      expect((await patch(id, ACTIVATE, tokens.admin)).status).toBe(200)
    }
  })

  it('401, 404 and 403 by who asks; 422 for what', async () => {
    const { client, tokens } = world
    expect((await patch(client.id, SUSPEND)).status).toBe(401)
    for (const as of [tokens.otherReseller, tokens.user, tokens.editor])
      expect((await patch(client.id, SUSPEND, as)).status).toBe(404)
    expect((await patch(client.id, SUSPEND, tokens.moderator)).status).toBe(403)
    expect((await patch(client.id, { status: 'suspended' }, tokens.reseller)).status).toBe(422)
    expect((await patch(client.id, { status: 'gone' }, tokens.reseller)).status).toBe(422)
  })

  it('repeat and rivals: one event', async () => {
    const client = await buildClient(world.reseller.id)
    await Promise.all([1, 2].map(() => patch(client.id, SUSPEND, world.tokens.admin)))
    await patch(client.id, SUSPEND, world.tokens.admin)
    const events = await query(
      "select 1 from events where type = 'client.status_changed' and subject_id = $1",
      [client.id],
    )
    expect(events).toHaveLength(1)
  })
})

describe('POST /clients', () => {
  const body = {
    clientName: 'Cafe Luna',
    clientEmail: 'Luna@Example.com',
    clientPhone: '+48512345678',
    monthlyLimit: 0,
  }

  it('201: a reseller’s new client is theirs, whatever the body says', async () => {
    const { otherReseller, reseller, tokens } = world
    for (const named of [undefined, otherReseller.id]) {
      const answer = await call('POST', '/api/clients', tokens.reseller, {
        ...body,
        reseller: named,
      })
      expect([answer.status, answer.body.doc.reseller]).toEqual([201, reseller.id])
    }
  })

  it('staff name a reseller that exists', async () => {
    const { reseller, tokens } = world
    const fine = await call('POST', '/api/clients', tokens.admin, {
      ...body,
      reseller: reseller.id,
    })
    expect([fine.status, fine.body.doc.reseller]).toEqual([201, reseller.id])
    for (const named of [undefined, 'nonsense', '01890000-0000-7000-8000-000000000000', 7]) {
      const answer = await call('POST', '/api/clients', tokens.admin, { ...body, reseller: named })
      expect([answer.status, answer.body.errors[0].data.fields[0].path]).toEqual([422, 'reseller'])
    }
  })
})
