import { query } from '../../src/testing/app'
import { buildClient, buildWorld, type World } from '../../src/testing/builders'
import { placePaid, said, send, wanted } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  for (const simType of ['physical', 'esim', 'esim'] as const) await placePaid(world, simType)
})

const ask = (path: string, as = world.tokens.moderator) => send(`GET /api/dashboard/${path}`, as)

const revenue = async (): Promise<number> => (await ask('metrics')).body.revenue[0].inRangeMinor

describe('the dashboard as JSON', () => {
  it('slices of revenue add up to it, whatever they are by', async () => {
    const whole = await revenue()
    expect(whole).toBeGreaterThan(0)
    for (const by of ['source', 'provider', 'plan', 'simType']) {
      const { body } = await ask(`revenue-distribution?by=${by}`)
      const sum = (key: string) =>
        body.slices.reduce(
          (total: number, slice: Record<string, number>) => total + (slice[key] ?? 0),
          0,
        )
      expect([by, sum('revenueMinor'), sum('orders')]).toEqual([by, whole, 3])
    }
    const { body } = await ask('revenue-distribution?by=plan')
    expect(body.slices).toMatchObject([{ key: world.plan.id, label: world.plan.name }])
  })

  it('the best resellers come first, with what they brought', async () => {
    const { body } = await ask('top-resellers?limit=5')
    const [row] = await query<{ sum: string }>(
      `select sum(amount_minor)::text as sum from transactions where reseller_id = $1 and status = 'completed'
       and transaction_type = 'payment'`,
      [world.reseller.id],
    )
    expect(body).toEqual({
      currency: 'USD',
      resellers: [
        {
          id: world.reseller.id,
          businessName: world.reseller.businessName,
          orders: 2,
          revenueMinor: Number(row?.sum),
        },
      ],
    })
  })

  it.each(['day', 'week', 'month'])(
    'the trend by %s has all of it, quiet periods too',
    async (interval) => {
      const range = 'from=2026-01-01&to=2031-01-01'
      const { body } = await ask(`sales-trends?interval=${interval}&${range}`)
      const points: { start: string; orders: number; revenueMinor: number }[] = body.points
      expect(points).toHaveLength({ day: 1826, week: 261 + 1, month: 60 }[interval] ?? 0)
      expect(points.reduce((sum, point) => sum + point.revenueMinor, 0)).toBe(await revenue())
      expect(points.reduce((sum, { orders }) => sum + orders, 0)).toBe(3)
      if (interval === 'week')
        for (const { start } of points) expect(new Date(start).getUTCDay()).toBe(1)
    },
  )

  it('what happened last comes first, is paged, and is told of one kind alone when asked', async () => {
    const first = (await ask('recent-activities?limit=3')).body
    expect(first.activities).toHaveLength(3)
    const second = (await ask(`recent-activities?limit=3&after=${first.next}`)).body
    const ids = [...first.activities, ...second.activities].map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...new Set(ids)].sort().reverse())
    const { body } = await ask('recent-activities?type=money&limit=200')
    expect(body.activities.length).toBeGreaterThanOrEqual(3)
    for (const { type } of body.activities) expect(type).toMatch(/paid|refund|payment/)
    const [order] = (await ask('recent-activities?type=orders&limit=1')).body.activities
    expect(order.subject.label).toMatch(/^SD-/)
  })

  it.each([
    ['orders', ['orders']],
    ['users', ['users']],
    ['resellers', ['resellers', 'clients']],
    ['support', ['tickets', 'ticket-replies']],
  ])('tells of %s alone', async (type, collections) => {
    await send('POST /api/support/tickets', world.tokens.user, { subject: 'Hm', description: '?' })
    const { activities } = (await ask(`recent-activities?type=${type}&limit=200`)).body
    expect(activities.length).toBeGreaterThan(0)
    for (const { subject } of activities) expect(collections).toContain(subject.collection)
  })

  it.each([
    ['sales-trends?interval=year', 'interval'],
    ['sales-trends?currency=XXY', 'currency'],
    ['revenue-distribution?by=colour', 'by'],
    ['recent-activities?type=gossip', 'type'],
    ['recent-activities?limit=0', 'limit'],
    ['top-resellers?from=soon', 'from'],
    ['metrics?from=2020-01-01&to=2026-01-02', 'from'],
  ])('422 for %s, naming %s', async (path, field) => {
    const answer = await ask(path)
    expect(said(answer)).toEqual([422, 'invalid'])
    expect(answer.body.errors[0].data.fields[0].path).toBe(field)
  })

  it.each(['metrics', 'sales-trends', 'top-resellers', 'revenue-distribution'])(
    '422 for a range of more than five years, the wrong way round or without a date: %s',
    async (path) => {
      for (const range of [
        'from=2020-01-01&to=2025-01-02',
        'from=2026-02-02&to=2026-02-01',
        'from=x',
      ])
        expect([range, ...said(await ask(`${path}?${range}`))]).toEqual([range, 422, 'invalid'])
      expect((await ask(`${path}?from=2020-01-01&to=2025-01-01`)).status).toBe(200)
    },
  )

  it('gives as many of the best resellers as are asked for, in the currency that is named', async () => {
    const { otherReseller, tokens } = world
    const client = await buildClient(otherReseller.id)
    const order = { ...wanted(world, 'esim'), client: client.id }
    const placed = await send('POST /api/orders', tokens.otherReseller, order)
    const payment = { order: placed.body.doc.id, gateway: 'sandbox' }
    expect((await send('POST /api/payments/process', tokens.otherReseller, payment)).status).toBe(
      201,
    )
    const idsFor = async (query: string) =>
      (await ask(`top-resellers?${query}`)).body.resellers.map(({ id }: { id: string }) => id)
    expect(await idsFor('limit=2')).toEqual([world.reseller.id, otherReseller.id])
    expect(await idsFor('limit=1')).toEqual([world.reseller.id])
    expect((await ask('top-resellers?currency=EUR')).body).toEqual({
      currency: 'EUR',
      resellers: [],
    })
    for (const limit of ['0', '201', 'x'])
      expect((await ask(`top-resellers?limit=${limit}`)).status).toBe(422)
    expect(said(await ask('top-resellers?currency=EURO'))).toEqual([422, 'invalid'])
  })

  it('counts what the lists count, cancelled orders apart', async () => {
    const { tokens } = world
    const placed = await send('POST /api/orders', tokens.user, wanted(world, 'esim'))
    await send(`POST /api/orders/${placed.body.doc.id}/cancel`, tokens.user, {})
    const range = 'from=2026-01-01&to=2031-01-01'
    const { body } = await ask(`metrics?${range}`)
    const listed = async (list: string) =>
      (await send(`GET /api/${list}limit=1`, tokens.moderator)).body.totalDocs
    const made =
      'where[createdAt][greater_than_equal]=2026-01-01&where[createdAt][less_than]=2031-01-01'
    const status = 'where[status]'
    expect(body.orders.inRange).toBe(
      await listed(`orders?${made}&${status}[not_equals]=cancelled&`),
    )
    expect(body.cancelledOrders.inRange).toBe(
      await listed(`orders?${made}&${status}[equals]=cancelled&`),
    )
    expect(body.cancelledOrders.inRange).toBe(1)
    for (const list of ['users', 'resellers', 'clients'] as const)
      expect([list, body[list]]).toEqual([list, await listed(`${list}?`)])
  })
})
