import crypto from 'node:crypto'

import { jest } from '@jest/globals'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { OrderStatus, SimType } from '../../src/domain/orders/status'
import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { rowCounts } from '../../tests/api/consistency'
import { deliveryOf, NO_DELIVERY } from '../../tests/api/deliveries'
import { said, send, stage, templatesOf } from '../../tests/api/stage'
import { breakSaving, errorsDuring, eventsOf } from '../../tests/api/work'

let world: World
let templates: Record<SimType, string>

beforeAll(async () => {
  world = await buildWorld()
  templates = await templatesOf(world)
  const { payload } = await testApp()
  await payload.create({
    collection: 'carriers',
    data: {
      name: 'Parcel Bird',
      linkPattern: 'https://bird.example/t/{trackingNumber}?l=en',
      active: true,
    },
    overrideAccess: true,
  })
})

const staged = (simType: SimType, status: OrderStatus) =>
  stage(world, { template: templates[simType], status })

const numberOf = async (id: string): Promise<string> => {
  const [row] = await query<{ order_number: string }>(
    'select order_number from orders where id = $1',
    [id],
  )
  return row?.order_number ?? ''
}

describe('POST /orders/:id/assign-delivery', () => {
  const assign = (id: string, body: object, as: string | undefined = world.tokens.moderator) =>
    send(`POST /api/orders/${id}/assign-delivery`, as, body)

  it("200 with the carrier's link, also to the owner; the same again is no second event", async () => {
    const id = await staged('physical', 'confirmed')
    const delivery = {
      carrier: 'parcel bird',
      trackingNumber: 'PB 1/2',
      courier: 'Adam',
      expectedAt: '2026-12-01',
    }
    const shown = {
      carrier: 'parcel bird',
      deliveryTrackingNumber: 'PB 1/2',
      courier: 'Adam',
      expectedAt: '2026-12-01T00:00:00.000Z',
      trackingUrl: 'https://bird.example/t/PB%201%2F2?l=en',
      status: 'confirmed',
    }
    for (const _again of [1, 2]) {
      const { body, status } = await assign(id, delivery)
      expect([status, body.message]).toEqual([200, 'The delivery is assigned.'])
      expect(body.doc).toMatchObject(shown)
    }
    expect((await send(`GET /api/orders/${id}`, world.tokens.user)).body).toMatchObject(shown)
    expect(await eventsOf(id)).toEqual(['order.delivery_assigned'])
  })

  it('has no link for a carrier without a pattern, or without a number', async () => {
    const id = await staged('physical', 'pending')
    for (const delivery of [{ carrier: 'Parcel Bird' }, { carrier: 'X', trackingNumber: '1' }]) {
      const { body, status } = await assign(id, delivery)
      expect([status, body.doc.trackingUrl ?? null]).toEqual([200, null])
    }
  })

  it('reads the carriers once for a whole list of parcels', async () => {
    for (const trackingNumber of ['1', '2', '3'])
      await assign(await staged('physical', 'confirmed'), {
        carrier: 'Parcel Bird',
        trackingNumber,
      })
    const { payload } = await testApp()
    const run = jest.spyOn((payload.db as unknown as PostgresAdapter).pool, 'query')
    const { body } = await send('GET /api/orders?limit=50', world.tokens.user)
    const readings = run.mock.calls.filter((call) => JSON.stringify(call).includes('from carriers'))
    run.mockRestore()
    const linked = body.docs.filter(({ trackingUrl }: { trackingUrl?: string }) => trackingUrl)
    expect(linked.length).toBeGreaterThanOrEqual(3)
    expect(readings).toHaveLength(1)
  })

  it('keeps what the next assignment does not name', async () => {
    const id = await staged('physical', 'dispatched')
    await assign(id, { carrier: 'DHL', trackingNumber: '7', courier: 'Ewa' })
    await assign(id, { carrier: 'UPS', trackingNumber: null, courier: '' })
    expect(await deliveryOf(id)).toEqual({ carrier: 'UPS', number: '7', courier: 'Ewa' })
  })

  it('409 for an eSIM, and once it was delivered or cancelled', async () => {
    const esim = await staged('esim', 'confirmed')
    expect(said(await assign(esim, { carrier: 'DHL' }))).toEqual([409, 'order.not_physical'])
    for (const status of ['delivered', 'activated', 'cancelled'] as const) {
      const id = await staged('physical', status)
      expect(said(await assign(id, { carrier: 'DHL' }))).toEqual([409, 'order.delivery_closed'])
      expect(await deliveryOf(id)).toEqual(NO_DELIVERY)
    }
  })

  it('422 names the field', async () => {
    const id = await staged('physical', 'confirmed')
    const wrongs: [string, object][] = [
      ['carrier', {}],
      ['carrier', { carrier: ' ' }],
      ['carrier', { carrier: 'x'.repeat(51) }],
      ['trackingNumber', { carrier: 'DHL', trackingNumber: 'x'.repeat(101) }],
      ['trackingNumber', { carrier: 'DHL', trackingNumber: 12 }],
      ['expectedAt', { carrier: 'DHL', expectedAt: 'soon' }],
    ]
    for (const [path, body] of wrongs) {
      const answer = await assign(id, body)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
    expect(await deliveryOf(id)).toEqual(NO_DELIVERY)
  })

  it('401 for nobody, 403 for the owner, 404 for whom the order does not exist', async () => {
    const id = await staged('physical', 'confirmed')
    const { editor, otherUser, reseller, user } = world.tokens
    const body = { carrier: 'DHL' }
    expect(said(await send(`POST /api/orders/${id}/assign-delivery`, undefined, body))).toEqual([
      401,
      'auth.required',
    ])
    expect(said(await assign(id, body, user))).toEqual([403, 'forbidden'])
    for (const as of [editor, otherUser, reseller])
      expect(said(await assign(id, body, as))).toEqual([404, 'not_found'])
    expect(said(await assign(crypto.randomUUID(), body))).toEqual([404, 'not_found'])
  })
})

describe('POST /orders/bulk-delivery', () => {
  const bulk = (body: object, as: string | undefined = world.tokens.moderator) =>
    send('POST /api/orders/bulk-delivery', as, body)

  type Result = { id: string; ok: boolean; status?: string; code?: string }
  const shortly = ({ code, ok, status }: Result) => (ok ? `ok ${status}` : `no ${code}`)

  it('200 gives all of ids one carrier, and says why not of each other; again it changes nothing', async () => {
    const ids = [
      await staged('physical', 'confirmed'),
      await staged('esim', 'confirmed'),
      await staged('physical', 'delivered'),
      crypto.randomUUID(),
      await staged('physical', 'dispatched'),
    ]
    const body = { ids, carrier: 'DHL', courier: 'Ewa' }
    const first = await bulk(body)
    expect([first.status, first.body.done, first.body.failed]).toEqual([200, 2, 3])
    expect(first.body.results.map(({ id }: Result) => id)).toEqual(ids)
    expect(first.body.results.map(shortly)).toEqual([
      'ok confirmed',
      'no order.not_physical',
      'no order.delivery_closed',
      'no not_found',
      'ok dispatched',
    ])
    expect(await deliveryOf(ids[4] ?? '')).toEqual({ carrier: 'DHL', number: null, courier: 'Ewa' })
    const before = await rowCounts()
    expect((await bulk(body)).body).toEqual(first.body)
    expect(await rowCounts()).toEqual(before)
  })

  it('200 reads numbers from a file as spreadsheets write it', async () => {
    const ids = [await staged('physical', 'confirmed'), await staged('physical', 'confirmed')]
    const [first, second] = [await numberOf(ids[0] ?? ''), await numberOf(ids[1] ?? '')]
    const csv = `\uFEFF"orderNumber","trackingNumber"\r\n"${first}","PB1"\r\n\r\n ${second} , PB2 \r\n`
    const { body } = await bulk({ csv, carrier: 'Parcel Bird' })
    expect(body).toMatchObject({ done: 2, failed: 0 })
    expect(body.results.map(({ id }: Result) => id)).toEqual(ids)
    for (const [index, number] of ['PB1', 'PB2'].entries())
      expect(await deliveryOf(ids[index] ?? '')).toEqual({
        carrier: 'Parcel Bird',
        number,
        courier: null,
      })
  })

  it('a bad row of a file fails alone', async () => {
    const ids = [await staged('physical', 'confirmed'), await staged('physical', 'confirmed')]
    const good = await staged('physical', 'confirmed')
    const rows = [
      `${await numberOf(ids[0] ?? '')},`,
      `${await numberOf(ids[1] ?? '')},${'x'.repeat(101)}`,
      'SD-none,PB3',
      `${await numberOf(good)},PB4`,
    ]
    const csv = ['orderNumber,trackingNumber', ...rows].join('\n')
    const { body, status } = await bulk({ csv, carrier: 'DHL' })
    expect([status, body.results.map(shortly)]).toEqual([
      200,
      ['no invalid', 'no invalid', 'no not_found', 'ok confirmed'],
    ])
    expect(body.results[0].message).toBe('trackingNumber: This line has no tracking number.')
    expect(body.results[2].id).toBe('SD-none')
    for (const id of ids) expect(await deliveryOf(id)).toEqual(NO_DELIVERY)
  })

  it('validateOnly says of each line what would become of it, in the same words, and saves nothing', async () => {
    const good = await staged('physical', 'confirmed')
    const closed = await staged('physical', 'delivered')
    const rows = [`${await numberOf(good)};PB8`, '', `${await numberOf(closed)};PB9`, 'SD-none;PB7']
    const body = { csv: ['orderNumber;trackingNumber', ...rows].join('\n'), carrier: 'DHL' }
    const before = await rowCounts()
    const tried = await bulk({ ...body, validateOnly: true })
    expect([await rowCounts(), await deliveryOf(good)]).toEqual([before, NO_DELIVERY])
    expect(tried.body.results.map(({ line }: { line: number }) => line)).toEqual([2, 4, 5])
    expect(tried.body.results.map(shortly)).toEqual([
      'ok confirmed',
      'no order.delivery_closed',
      'no not_found',
    ])
    expect((await bulk(body)).body).toEqual(tried.body)
    expect(await deliveryOf(good)).toEqual({ carrier: 'DHL', number: 'PB8', courier: null })
  })

  it('a bug in one order is told for that order alone', async () => {
    const ids = [await staged('physical', 'confirmed'), await staged('physical', 'confirmed')]
    const mend = await breakSaving('orders', 'update', `new.id = '${ids[0]}'`)
    const logged = await errorsDuring(async () => {
      const { body } = await bulk({ ids, carrier: 'DHL' })
      expect(body.results.map(shortly)).toEqual(['no internal', 'ok confirmed'])
    })
    await mend()
    expect(logged).toEqual([expect.objectContaining({ order: ids[0] })])
  })

  it('422 names what is wrong with all of it', async () => {
    const [id = ''] = [crypto.randomUUID()]
    const header = 'orderNumber,trackingNumber\n'
    const carrier = 'DHL'
    const wrongs: [string, object][] = [
      ['carrier', { ids: [id] }],
      ['ids', { carrier }],
      ['ids', { carrier, ids: [id], csv: `${header}SD-1,1` }],
      ['ids', { carrier, ids: [] }],
      ['ids', { carrier, ids: [id, id] }],
      ['ids', { carrier, ids: Array.from({ length: 1001 }, () => crypto.randomUUID()) }],
      ['ids.0', { carrier, ids: ['1'] }],
      ['csv', { carrier, csv: 'number,tracking\nSD-1,1' }],
      ['csv', { carrier, csv: `${header}SD-1,1\nSD-1,2` }],
      ['csv', { carrier, csv: header + 'SD-1,1\n'.repeat(1001) }],
    ]
    for (const [path, body] of wrongs) {
      const answer = await bulk(body)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
  })

  it('401 for nobody, 403 for all who may not', async () => {
    const body = { ids: [crypto.randomUUID()], carrier: 'DHL' }
    expect(said(await send('POST /api/orders/bulk-delivery', undefined, body))).toEqual([
      401,
      'auth.required',
    ])
    const { editor, reseller, user } = world.tokens
    for (const as of [editor, reseller, user])
      expect(said(await bulk(body, as))).toEqual([403, 'forbidden'])
  })
})
