import crypto from 'node:crypto'

import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { place, placePaid, said, send, wanted } from '../../tests/api/stage'
import { eventsOf } from '../../tests/api/work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

type Party = { collection: string; id: string; label: string }
type EventView = { id: string; type: string; actor: Party; subject: Party }

describe('GET /orders/:id/timeline', () => {
  const look = (id: string, as: string | undefined, query = '') =>
    send(`GET /api/orders/${id}/timeline${query}`, as)

  it('200 to owner and staff alike, oldest first, page by page up to the end', async () => {
    const { id } = await placePaid(world, 'physical')
    const whole = await look(id, world.tokens.user)
    const types = whole.body.events.map(({ type }: EventView) => type)
    expect(types).toEqual(await eventsOf(id))
    expect(types.length).toBeGreaterThanOrEqual(4)
    expect(whole.body.next).toBeNull()

    const paged: EventView[] = []
    let after = ''
    for (let page = 0; page < types.length / 2; page += 1) {
      const { body, status } = await look(id, world.tokens.user, `?limit=2${after}`)
      expect([status, body.events.length <= 2]).toEqual([200, true])
      paged.push(...body.events)
      after = `&after=${body.next}`
    }
    expect(after).toBe('&after=null')
    expect(paged).toEqual(whole.body.events)
    const ids = ({ events }: { events: EventView[] }) => events.map(({ id: event }) => event)
    expect(ids((await look(id, world.tokens.moderator)).body)).toEqual(ids(whole.body))
  })

  it('names the acting person to staff alone', async () => {
    const { id } = await placePaid(world, 'physical')
    await send(`POST /api/orders/${id}/assign-delivery`, world.tokens.moderator, { carrier: 'DHL' })
    const me = await send('GET /api/auth/user', world.tokens.moderator)
    const actorFor = async (as: string) => {
      const { body } = await look(id, as)
      return body.events.at(-1).actor
    }
    expect(await actorFor(world.tokens.admin)).toEqual({
      collection: 'admins',
      id: me.body.user.id,
      label: 'Ada Nowak',
    })
    const { body } = await look(id, world.tokens.admin)
    const { orderNumber } = (await send(`GET /api/orders/${id}`, world.tokens.admin)).body
    expect(body.events.at(-1).subject).toEqual({ collection: 'orders', id, label: orderNumber })
    expect(await actorFor(world.tokens.user)).toMatchObject({ label: 'Staff' })
  })

  it('tells the owner what happened, not what staff note or why they made an exception', async () => {
    const { id } = await place(world, 'physical')
    const { admin, user } = world.tokens
    await send(`PATCH /api/orders/${id}`, admin, { internalNotes: 'Is a friend of Jan.' })
    const override = { status: 'confirmed', reason: 'Pays Jan in cash.' }
    expect((await send(`PATCH /api/orders/${id}/status`, admin, override)).status).toBe(200)
    const ending = { status: 'cancelled', reason: 'The address does not exist.' }
    await send(`PATCH /api/orders/${id}/status`, admin, ending)
    await send(`PATCH /api/orders/${id}`, user, { notes: 'Why?' })
    const told = JSON.stringify((await look(id, user)).body)
    expect(told).not.toMatch(/internalNotes|in cash/)
    expect(told).toMatch(/The address does not exist/)
    const whole = JSON.stringify((await look(id, admin)).body)
    expect(whole).toMatch(/internalNotes.*in cash/)
  })

  it('401 for nobody, 404 for whom the order does not exist', async () => {
    const { id } = await place(world, 'physical')
    const { editor, otherUser, reseller, user } = world.tokens
    expect(said(await look(id, undefined))).toEqual([401, 'auth.required'])
    for (const as of [editor, otherUser, reseller])
      expect(said(await look(id, as))).toEqual([404, 'not_found'])
    expect(said(await look(crypto.randomUUID(), user))).toEqual([404, 'not_found'])
  })

  it('422 for a page that cannot be', async () => {
    const { id } = await place(world, 'physical')
    for (const wrong of ['limit=0', 'limit=201', 'limit=1.5', 'limit=x', 'after=x'])
      expect([wrong, ...said(await look(id, world.tokens.user, `?${wrong}`))]).toEqual([
        wrong,
        422,
        'invalid',
      ])
  })
})

describe('GET /orders/statistics', () => {
  const ask = (search = '', as: string | undefined = world.tokens.moderator) =>
    send(`GET /api/orders/statistics${search}`, as)

  const placeAt = async (createdAt: string, body: object = {}) => {
    const placed = await send('POST /api/orders', world.tokens.user, {
      ...wanted(world, 'esim'),
      ...body,
    })
    await query('update orders set created_at = $2 where id = $1', [placed.body.doc.id, createdAt])
  }

  const setZone = async (timezone: string) => {
    const { payload } = await testApp()
    await payload.updateGlobal({ slug: 'general', data: { timezone }, overrideAccess: true })
  }

  type Share = { orders: number; amountMinor: number }
  const total = (shares: Share[]) => ({
    orders: shares.reduce((sum, { orders }) => sum + orders, 0),
    amountMinor: shares.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  })

  it('200 with the figures of the table, each view summing to the same', async () => {
    await placePaid(world, 'physical')
    await placePaid(world, 'esim')
    await send('POST /api/orders', world.tokens.user, {
      ...wanted(world, 'esim'),
      currency: 'EUR',
    })
    const { body, status } = await ask()
    expect([status, Object.keys(body)]).toEqual([
      200,
      ['byStatus', 'byPaymentStatus', 'bySource', 'byDay'],
    ])
    const truth = async (column: string, key: string) =>
      query(
        `select ${column} as ${key}, currency, count(*)::int as orders, sum(total_minor)::int as "amountMinor"
         from orders group by 1, 2 order by 1, 2`,
      )
    expect(body.byStatus).toEqual(await truth('status::text', 'key'))
    expect(body.byPaymentStatus).toEqual(await truth('payment_status::text', 'key'))
    expect(body.bySource).toEqual(await truth('order_type::text', 'key'))
    expect(body.byDay).toEqual(await truth(`to_char(created_at, 'YYYY-MM-DD')`, 'start'))
    expect(
      body.bySource.map(({ currency, key }: Record<string, string>) => [key, currency]),
    ).toEqual([
      ['app_user', 'EUR'],
      ['app_user', 'USD'],
      ['reseller_client', 'USD'],
    ])
    for (const view of Object.values<Share[]>(body)) expect(total(view)).toEqual(total(body.byDay))
  })

  it('counts from included, to excluded, by the days of the business', async () => {
    await placeAt('2020-01-01T00:00:00Z')
    await placeAt('2020-01-01T23:59:59.999Z')
    await placeAt('2020-01-02T00:00:00Z')
    const daysOf = async (search: string) => {
      const { body } = await ask(search)
      return body.byDay.map(({ orders, start }: { orders: number; start: string }) => [
        start,
        orders,
      ])
    }
    expect(await daysOf('?from=2020-01-01&to=2020-01-02')).toEqual([['2020-01-01', 2]])
    expect(await daysOf('?from=2020-01-02&to=2020-01-03')).toEqual([['2020-01-02', 1]])
    expect(await daysOf('?from=2020-01-01T00:00:00.001Z&to=2020-01-01T23:59:59.999Z')).toEqual([])
    expect(await daysOf('?from=2020-01-01&to=2020-01-01')).toEqual([])
    // Five hours behind UTC.
    await setZone('America/New_York')
    expect(await daysOf('?from=2019-12-31&to=2020-01-03')).toEqual([
      ['2019-12-31', 1],
      ['2020-01-01', 2],
    ])
    expect(await daysOf('?from=2020-01-01&to=2020-01-02')).toEqual([['2020-01-01', 2]])
    await setZone('UTC')
  })

  it('means the last 30 days when nothing is said', async () => {
    const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString()
    const count = async () => total((await ask()).body.byDay).orders
    const before = await count()
    await placeAt(days(31))
    expect(await count()).toBe(before)
    await placeAt(days(29))
    expect(await count()).toBe(before + 1)
  })

  it('422 for more than five years, the wrong way round, or no date', async () => {
    const wrongs: [string, string][] = [
      ['from', '?from=2015-01-01&to=2020-01-02'],
      ['to', '?from=2020-01-02&to=2020-01-01'],
      ['from', '?from=yesterday'],
      ['to', '?to=2020-02-30'],
    ]
    for (const [path, search] of wrongs) {
      const answer = await ask(search)
      expect([search, ...said(answer)]).toEqual([search, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
    expect((await ask('?from=2015-01-01&to=2020-01-01')).status).toBe(200)
  })

  it('401 for nobody, 403 for all who are not staff', async () => {
    expect(said(await send('GET /api/orders/statistics'))).toEqual([401, 'auth.required'])
    const { editor, reseller, user } = world.tokens
    for (const as of [editor, reseller, user])
      expect(said(await ask('', as))).toEqual([403, 'forbidden'])
  })
})
