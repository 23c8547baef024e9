import { query, testApp } from '../../src/testing/app'
import { buildClient, buildWorld, type World } from '../../src/testing/builders'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const set = async (id: string, body: unknown, as?: string) =>
  (await testApp()).call('POST', `/api/clients/${id}/limit`, { body, as })
const edit = async (id: string, body: unknown, as: string) =>
  (await testApp()).call('PATCH', `/api/clients/${id}`, { body, as })
const eventsOf = (id: string) =>
  query(
    `select "from", "to", reason, actor_type from events
     where type = 'client.limit_overridden' and subject_id = $1 order by id`,
    [id],
  )
const OVERRIDE = { monthlyLimit: 2048, reason: 'Shared by a whole house.' }

describe('POST /clients/:id/limit', () => {
  it('200: staff set it over the head of the reseller, who then changes all but that', async () => {
    const { reseller, tokens } = world
    const { id } = await buildClient(reseller.id, { monthlyLimit: 512 })
    const { body, status } = await set(id, OVERRIDE, tokens.admin)
    expect([status, body.doc.monthlyLimit, body.doc.limitSetBy]).toEqual([200, 2048, 'staff'])
    const refused = await edit(id, { monthlyLimit: 9000 }, tokens.reseller)
    expect([refused.status, refused.body.errors[0].code]).toEqual([
      403,
      'client.limit_set_by_staff',
    ])
    const named = await edit(id, { clientName: 'Renamed', monthlyLimit: 2048 }, tokens.reseller)
    expect([named.status, named.body.doc.clientName]).toEqual([200, 'Renamed'])
    expect(await eventsOf(id)).toEqual([
      { from: '512 MB', to: '2048 MB', reason: OVERRIDE.reason, actor_type: 'admin' },
    ])
  })

  it('is given back, and asked twice done once', async () => {
    const { reseller, tokens } = world
    const { id } = await buildClient(reseller.id)
    await Promise.all([1, 2, 3].map(() => set(id, OVERRIDE, tokens.admin)))
    expect(await eventsOf(id)).toHaveLength(1)
    const back = { ...OVERRIDE, monthlyLimit: 0, isFixed: false }
    expect((await set(id, back, tokens.admin)).body.doc.limitSetBy).toBeNull()
    const own = await edit(id, { monthlyLimit: 77 }, tokens.reseller)
    expect([own.status, own.body.doc.monthlyLimit]).toEqual([200, 77])
  })

  it('is not held by a field that somebody sends', async () => {
    const { reseller, tokens } = world
    const { id } = await buildClient(reseller.id)
    const sent = await edit(id, { limitSetBy: 'staff' }, tokens.admin)
    expect(sent.body.doc.limitSetBy ?? null).toBeNull()
  })

  it('422 names what is wrong; 401, 403 and 404 by who asks', async () => {
    const { client, tokens } = world
    const bare = await set(client.id, { monthlyLimit: 1, reason: ' ' }, tokens.admin)
    expect([bare.status, bare.body.errors[0].data.fields[0].path]).toEqual([422, 'reason'])
    for (const monthlyLimit of [-1, 1.5, 2_000_000_000, '5'])
      expect((await set(client.id, { ...OVERRIDE, monthlyLimit }, tokens.admin)).status).toBe(422)
    expect((await set(client.id, OVERRIDE)).status).toBe(401)
    for (const as of [tokens.moderator, tokens.reseller])
      expect((await set(client.id, OVERRIDE, as)).status).toBe(403)
    for (const as of [tokens.otherReseller, tokens.user, tokens.editor])
      expect((await set(client.id, OVERRIDE, as)).status).toBe(404)
  })
})
