import { query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { said, send } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  const create = (key: string, value: unknown, isPublic: boolean) =>
    send('POST /api/settings', world.tokens.admin, { key, value, type: typeof value, isPublic })
  await create('app.opening', '08:00', true)
  await create('app.limit', 3, false)
})

type Line = { key: string; value: unknown; type: string; isPublic: boolean; updatedBy: unknown }

const listed = async (path: string, as?: string): Promise<Map<string, Line>> => {
  const { body } = await send(`GET /api/settings${path}`, as)
  return new Map(body.map((line: Line) => [line.key, line]))
}

describe('GET /settings', () => {
  it('200 with the open list and the fields of the globals, each with its type', async () => {
    const lines = await listed('', world.tokens.admin)
    expect(lines.get('app.opening')).toMatchObject({
      value: '08:00',
      type: 'string',
      isPublic: true,
    })
    expect(lines.get('app.limit')).toMatchObject({ value: 3, type: 'number', isPublic: false })
    expect(lines.get('general.currency')).toMatchObject({ value: 'USD', isPublic: false })
    expect(lines.get('pricing.taxInclusive')).toMatchObject({ value: false, type: 'boolean' })
    expect(lines.get('pricing.taxRates')).toMatchObject({ type: 'json' })
    expect(lines.get('branding.name')).toMatchObject({ isPublic: true })
    expect([...lines.keys()].filter((key) => /revision|secret|password/i.test(key))).toEqual([])
  })

  it("says who changed a page of the product's own settings last, and to the public nobody", async () => {
    const { admin, super_admin } = world.tokens
    for (const as of [super_admin, admin]) {
      const body = { senderName: as === admin ? 'Harbour' : 'Quay' }
      expect((await send('POST /api/globals/branding', as, body)).status).toBe(200)
    }
    const { id } = (await send('GET /api/auth/user', admin)).body.user
    expect((await listed('', admin)).get('branding.senderName')).toMatchObject({
      ...{ value: 'Harbour', updatedBy: id, updatedAt: expect.stringMatching(/Z$/) },
    })
    expect((await listed('', admin)).get('delivery.expectedDays')?.updatedBy).toBeNull()
    expect((await listed('/public')).get('branding.senderName')?.updatedBy).toBeNull()
    expect((await listed('/public')).get('app.opening')?.updatedBy).toBeNull()
  })

  it('is a list of documents when it is asked as one', async () => {
    const { body } = await send('GET /api/settings?limit=1&sort=key', world.tokens.admin)
    expect([body.docs[0].key, body.totalDocs]).toEqual(['app.limit', 2])
  })

  it('401 and 403 to others, who have the public ones', async () => {
    expect(said(await send('GET /api/settings'))).toEqual([401, 'auth.required'])
    expect(said(await send('GET /api/settings', world.tokens.moderator))).toEqual([
      403,
      'forbidden',
    ])
    const lines = await listed('/public')
    expect([...lines.values()].every(({ isPublic }) => isPublic)).toBe(true)
    expect([lines.has('app.opening'), lines.has('app.limit')]).toEqual([true, false])
    expect([lines.has('branding.name'), lines.has('general.currency')]).toEqual([true, false])
    expect((await listed('/public', world.tokens.admin)).has('app.limit')).toBe(false)
  })
})

describe('PATCH /settings/:key', () => {
  const change = (key: string, value: unknown, as = world.tokens.admin) =>
    send(`PATCH /api/settings/${key}`, as, { value })

  it('200 with the changed setting, told in an event without its value', async () => {
    const { body, status } = await change('app.opening', '09:30')
    expect([status, body.doc.value, body.message]).toEqual([
      200,
      '09:30',
      'The setting is changed.',
    ])
    const { id: admin } = (await send('GET /api/auth/user', world.tokens.admin)).body.user
    const line = (await listed('', world.tokens.admin)).get('app.opening')
    const { createdAt: _, id, revision: _revision, updatedAt, ...rest } = body.doc
    expect(line).toEqual({ ...rest, description: null, updatedBy: admin, updatedAt })
    expect(id).toBeDefined()
    const events = await query('select summary from events where subject_id = $1', [body.doc.id])
    expect(JSON.stringify(events)).not.toContain('09:30')
    expect(events.length).toBeGreaterThan(1)
  })

  it('422 for what is not of its type, and by its key only once', async () => {
    expect(said(await change('app.limit', 'three'))).toEqual([422, 'invalid'])
    const taken = await send('POST /api/settings', world.tokens.admin, {
      ...{ key: 'general.currency', value: 'EUR' },
    })
    expect([taken.status, taken.body.errors[0].data.fields[0].path]).toEqual([422, 'key'])
  })

  it('409 for a field of a global, 404 for no key, 403 and 401 to others', async () => {
    expect(said(await change('general.currency', 'EUR'))).toEqual([409, 'setting.of_a_global'])
    expect(said(await change('no.such.key', 1))).toEqual([404, 'not_found'])
    expect(said(await change('app.limit', 4, world.tokens.moderator))).toEqual([403, 'forbidden'])
    expect((await send('PATCH /api/settings/app.limit', undefined, { value: 4 })).status).toBe(401)
  })
})
