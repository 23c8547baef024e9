import { work } from '../../tests/api/work'
import { setClock } from '../../src/testing/clock'
import { query, testApp } from '../../src/testing/app'
import { buildClient, buildReseller, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

beforeEach(() => setClock('2027-03-15T12:00:00Z'))
afterAll(() => setClock())

type Report = { day?: unknown; megabytes?: unknown; source?: unknown }

const report = async (id: string, body: Report = {}, as = world.tokens.admin) =>
  (await testApp()).call('POST', `/api/clients/${id}/usage`, {
    as,
    body: { day: '2027-03-15', megabytes: 100, source: 'network', ...body },
  })
const shown = async (id: string) => {
  const { call } = await testApp()
  const { body } = await call('GET', `/api/clients/${id}`, { as: world.tokens.admin })
  return [body.currentUsage, body.usageMonth]
}
const told = async (id: string) =>
  (
    await query<{ to: string }>(
      `select "to" from events where subject_id = $1 and type = 'client.usage_reached' order by id`,
      [id],
    )
  ).map(({ to }) => to)
const keyOf = async (as: string, scopes: string[]): Promise<string> => {
  const { call } = await testApp()
  const made = await call('POST', '/api/api-keys', { as, body: { name: 'Meter', scopes } })
  return made.body.secret
}

describe('POST /clients/:id/usage', () => {
  it('200: of a day and source the last figure counts, sources and days add up', async () => {
    const { id } = await buildClient(world.reseller.id)
    const { body, status } = await report(id)
    expect([status, body.doc.currentUsage, body.doc.usageMonth]).toEqual([200, 100, '2027-03'])
    const { revision } = body.doc
    expect((await report(id)).body.doc).toMatchObject({ currentUsage: 100, revision })
    await report(id, { megabytes: 40 })
    await report(id, { source: 'roaming', megabytes: 5 })
    await report(id, { day: '2027-03-01', megabytes: 1 })
    // Another month's counts there.
    await report(id, { day: '2027-02-28', megabytes: 1000 })
    expect(await shown(id)).toEqual([46, '2027-03'])
  })

  it('rivals: the same report counts once, and no other is lost', async () => {
    const { id } = await buildClient(world.reseller.id)
    const same = [1, 2, 3].map(() => report(id))
    const others = ['a', 'b', 'c'].map((source) => report(id, { source, megabytes: 10 }))
    const all = await Promise.all([...same, ...others])
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200))
    expect(await shown(id)).toEqual([130, '2027-03'])
  })

  it('tells once a month of 80 % and of 100 % of the limit, of both at once the higher', async () => {
    const { id } = await buildClient(world.reseller.id, { monthlyLimit: 1000 })
    for (const megabytes of [799, 800, 100, 850, 1000, 1200]) await report(id, { megabytes })
    expect(await told(id)).toEqual(['80 %', '100 %'])
    const leap = await buildClient(world.reseller.id, { monthlyLimit: 1000 })
    await Promise.all(['a', 'b'].map((source) => report(leap.id, { source, megabytes: 2000 })))
    expect(await told(leap.id)).toEqual(['100 %'])
    const free = await buildClient(world.reseller.id)
    await report(free.id, { megabytes: 1_000_000 })
    expect(await told(free.id)).toEqual([])
    await setClock('2027-04-02T12:00:00Z')
    await report(id, { day: '2027-04-02', megabytes: 900 })
    expect(await told(id)).toEqual(['80 %', '100 %', '80 %'])
  })

  it('begins anew when the business’s month turns, with or without the worker', async () => {
    const { payload } = await testApp()
    const { id } = await buildClient(world.reseller.id, { monthlyLimit: 100 })
    await report(id)
    const ahead = await buildClient(world.reseller.id)
    await payload.updateGlobal({
      ...{ slug: 'general', data: { timezone: 'Asia/Tokyo' }, overrideAccess: true },
    })
    await setClock('2027-03-31T14:59:00Z')
    await report(ahead.id, { day: '2027-04-01', megabytes: 7 })
    await work('turn_client_month', {})
    expect(await shown(id)).toEqual([100, '2027-03'])
    await setClock('2027-03-31T15:00:00Z')
    await Promise.all([work('turn_client_month', {}), work('turn_client_month', {})])
    expect(await shown(id)).toEqual([0, '2027-04'])
    expect(await shown(ahead.id)).toEqual([7, '2027-04'])
    const late = await buildClient(world.reseller.id)
    await report(late.id, { day: '2027-04-01', megabytes: 3 })
    expect(await shown(late.id)).toEqual([3, '2027-04'])
    await payload.updateGlobal({
      ...{ slug: 'general', data: { timezone: 'UTC' }, overrideAccess: true },
    })
  })

  it('a key with usage:write reports, a reseller’s for its own, and one without it does not', async () => {
    const { client, otherReseller, reseller, tokens } = world
    const theirs = await buildClient(otherReseller.id)
    const own = await keyOf(tokens.reseller, ['usage:write'])
    const mine = await report(client.id, {}, own)
    expect([mine.status, mine.body.doc]).toEqual([
      200,
      { id: client.id, currentUsage: 100, monthlyLimit: 0, usageMonth: '2027-03' },
    ])
    expect((await report(theirs.id, {}, own)).status).toBe(404)
    const reading = await keyOf(tokens.reseller, ['usage.write', 'clients.read'])
    expect((await report(client.id, {}, reading)).body.doc.clientName).toBe(client.clientName)
    const house = await keyOf(tokens.admin, ['usage:write'])
    for (const { id } of [client, theirs]) expect((await report(id, {}, house)).status).toBe(200)
    const weak = await keyOf(tokens.reseller, ['clients.*'])
    expect((await report(client.id, {}, weak)).status).toBe(403)
    // In person a reseller does not.
    expect((await report(client.id, {}, tokens.reseller)).status).toBe(403)
    expect(
      await query(
        'select reported_by from client_usage where client_id = $1 and reported_by not like $2',
        [client.id, 'api-keys:%'],
      ),
    ).toEqual([])
    expect(reseller.id).not.toBe(otherReseller.id)
  })

  it('401, 403, 404 and 422', async () => {
    const { client, tokens } = world
    expect((await report(client.id, {}, '')).status).toBe(401)
    expect((await report(client.id, {}, tokens.moderator)).status).toBe(403)
    expect((await report(client.id, {}, tokens.user)).status).toBe(404)
    const gone = await buildReseller()
    expect((await report(gone.id)).status).toBe(404)
    const wrong: [Report, string][] = [
      ...(['2027-02-30', '2027-03-17', '2026-01-01', 7, null] as const).map(
        (day): [Report, string] => [{ day }, 'day'],
      ),
      ...([-1, 1.5, '5', null, 1e12] as const).map((megabytes): [Report, string] => [
        { megabytes },
        'megabytes',
      ]),
      ...(['', ' ', 'x'.repeat(51), null] as const).map((source): [Report, string] => [
        { source },
        'source',
      ]),
    ]
    for (const [body, path] of wrong) {
      const { body: said, status } = await report(client.id, body)
      expect([status, said.errors?.[0].data.fields[0].path]).toEqual([422, path])
    }
  })

  it('nobody writes it by another door', async () => {
    const { id } = await buildClient(world.reseller.id)
    const { call } = await testApp()
    const as = await tokenFor('resellers', world.reseller.id)
    const body = {
      currentUsage: 7,
      usageMonth: '2020-01',
      nextPlanFrom: '2020-01-01',
      usageTold: 100,
    }
    const { body: said, status } = await call('PATCH', `/api/clients/${id}`, { as, body })
    expect([status, said.doc.currentUsage, said.doc.usageMonth ?? null]).toEqual([200, 0, null])
  })
})
