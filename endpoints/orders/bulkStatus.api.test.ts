import crypto from 'node:crypto'

import type { OrderStatus, SimType } from '../../src/domain/orders/status'
import { query } from '../../src/testing/app'
import { buildAdmin, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'
import { rowCounts } from '../../tests/api/consistency'
import { said, send, stage, templatesOf } from '../../tests/api/stage'
import { breakSaving, errorsDuring, eventsOf, queued, work } from '../../tests/api/work'

let world: World
let templates: Record<SimType, string>

beforeAll(async () => {
  world = await buildWorld()
  templates = await templatesOf(world)
})

const staged = (simType: SimType, status: OrderStatus) =>
  stage(world, { template: templates[simType], status })

const bulk = (body: object, as: string | undefined = world.tokens.moderator) =>
  send('POST /api/orders/bulk-status', as, body)

const someIds = (count: number) => Array.from({ length: count }, () => crypto.randomUUID())

const statusesOf = async (ids: string[]) => {
  const rows = await query<{ id: string; status: string }>(
    'select id, status from orders where id = any($1)',
    [ids],
  )
  const statusOf = new Map(rows.map(({ id, status }) => [id, status]))
  return ids.map((id) => statusOf.get(id))
}

type Result = { id: string; ok: boolean; status?: string; code?: string; message?: string }
const shortly = ({ code, ok, status }: Result) => (ok ? `ok ${status}` : `no ${code}`)

describe('POST /orders/bulk-status', () => {
  it('200 moves what can be moved and says of each other why not; again it changes nothing', async () => {
    const ids = [
      await staged('esim', 'confirmed'),
      await staged('esim', 'pending'),
      crypto.randomUUID(),
      await staged('esim', 'delivered'),
    ]
    const body = { ids, status: 'delivered', reason: 'All handed over.' }
    const { body: first, status } = await bulk(body)
    expect([status, first.done, first.failed]).toEqual([200, 2, 2])
    expect(first.results.map(({ id }: Result) => id)).toEqual(ids)
    expect(first.results.map(shortly)).toEqual([
      'ok delivered',
      'no order.move_not_allowed',
      'no not_found',
      'ok delivered',
    ])
    expect(await statusesOf(ids)).toEqual(['delivered', 'pending', undefined, 'delivered'])
    expect(await eventsOf(ids[0] ?? '')).toEqual(['order.delivered'])

    const before = await rowCounts()
    expect((await bulk(body)).body).toEqual(first)
    expect(await rowCounts()).toEqual(before)
  })

  it('409 for an eSIM among the dispatched says what to do instead', async () => {
    const ids = [await staged('esim', 'confirmed'), await staged('physical', 'confirmed')]
    const { body } = await bulk({ ids, status: 'dispatched', delivery: { carrier: 'DHL' } })
    expect(body.results).toEqual([
      {
        id: ids[0],
        ok: false,
        code: 'order.move_not_allowed',
        message: 'An eSIM is never dispatched; deliver it instead.',
      },
      { id: ids[1], ok: true, status: 'dispatched' },
    ])
  })

  it('422 of one order alone when it needs what was not given', async () => {
    const ids = [await staged('physical', 'confirmed'), await staged('physical', 'dispatched')]
    const dispatch = await bulk({ ids, status: 'dispatched' })
    expect(dispatch.body.results.map(shortly)).toEqual(['no invalid', 'ok dispatched'])
    const cancel = await bulk({ ids, status: 'cancelled' })
    expect(cancel.body.results.map(shortly)).toEqual(['no invalid', 'no invalid'])
    expect(await statusesOf(ids)).toEqual(['confirmed', 'dispatched'])
  })

  it('a bug in one order is told and logged for that order alone, and the others go on', async () => {
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) ids.push(await staged('esim', 'confirmed'))
    const mend = await breakSaving('orders', 'update', `new.id = '${ids[1]}'`)
    let answer: Awaited<ReturnType<typeof bulk>> | undefined
    const logged = await errorsDuring(async () => {
      answer = await bulk({ ids, status: 'delivered' })
    })
    await mend()
    expect([answer?.status, answer?.body.done, answer?.body.failed]).toEqual([200, 2, 1])
    expect(answer?.body.results[1]).toEqual({
      id: ids[1],
      ok: false,
      code: 'internal',
      message: 'Something went wrong with this order.',
    })
    expect(logged).toEqual([expect.objectContaining({ order: ids[1], err: expect.any(Error) })])
    expect(await statusesOf(ids)).toEqual(['delivered', 'confirmed', 'delivered'])
    expect(await eventsOf(ids[1] ?? '')).toEqual([])
  })

  it('validateOnly answers what the move would, and saves nothing', async () => {
    const ids = [
      await staged('esim', 'confirmed'),
      await staged('esim', 'pending'),
      await staged('physical', 'dispatched'),
    ]
    const body = { ids, status: 'cancelled', reason: 'A trial.' }
    const before = [await rowCounts(), await statusesOf(ids)]
    const rehearsed = await bulk({ ...body, validateOnly: true })
    expect(rehearsed.body.results.map(shortly)).toEqual(Array(3).fill('ok cancelled'))
    expect([await rowCounts(), await statusesOf(ids)]).toEqual(before)
    const cards = await query('select stock_state from sims where order_id = any($1)', [ids])
    expect(cards).toEqual([{ stock_state: 'reserved' }, { stock_state: 'reserved' }])
    expect((await bulk(body)).body).toEqual(rehearsed.body)
    expect(await statusesOf(ids)).toEqual(Array(3).fill('cancelled'))
  })

  it('validateOnly refuses in the same words as the move, and saves nothing', async () => {
    const ids = [await staged('esim', 'delivered'), crypto.randomUUID()]
    ids.push(await staged('physical', 'confirmed'))
    const body = { ids, status: 'cancelled', reason: 'A trial.' }
    const before = [await rowCounts(), await statusesOf(ids)]
    const rehearsed = await bulk({ ...body, validateOnly: true })
    expect([await rowCounts(), await statusesOf(ids)]).toEqual(before)
    expect(rehearsed.body.results.map(shortly)).toEqual([
      'no order.move_not_allowed',
      'no not_found',
      'ok cancelled',
    ])
    expect((await bulk(body)).body).toEqual(rehearsed.body)
  })

  it('401 for nobody; 403 for all who may not move orders, one by one or together', async () => {
    const body = { ids: someIds(1), status: 'delivered' }
    const { editor, reseller, user } = world.tokens
    expect(said(await send('POST /api/orders/bulk-status', undefined, body))).toEqual([
      401,
      'auth.required',
    ])
    for (const as of [editor, reseller, user])
      expect(said(await bulk(body, as))).toEqual([403, 'forbidden'])
  })

  it('422 names the field of what is wrong with all of it', async () => {
    const [id = ''] = someIds(1)
    const status = 'delivered'
    const wrongs: [string, object][] = [
      ['ids', { status }],
      ['ids', { status, ids: [] }],
      ['ids', { status, ids: [id, id] }],
      ['ids', { status, ids: [id, id.toUpperCase()] }],
      ['ids.0', { status, ids: ['1'] }],
      ['ids', { status, ids: someIds(10_001) }],
      ['ids', { status, ids: someIds(501), validateOnly: true }],
      ['status', { status: 'lost', ids: [id] }],
      ['delivery.carrier', { status: 'dispatched', ids: [id], delivery: {} }],
    ]
    for (const [path, body] of wrongs) {
      const answer = await bulk(body)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
  })

  it('two at once move each order once', async () => {
    const ids = [await staged('esim', 'confirmed'), await staged('esim', 'confirmed')]
    const both = await Promise.all([
      bulk({ ids, status: 'delivered' }),
      bulk({ ids, status: 'delivered' }, world.tokens.admin),
    ])
    expect(both.map(({ body }) => body.done)).toEqual([2, 2])
    for (const id of ids) expect(await eventsOf(id)).toEqual(['order.delivered'])
  })
})

describe('more than 500 orders at a time', () => {
  const queueRun = async (as = world.tokens.moderator) => {
    const id = await staged('esim', 'confirmed')
    const ids = [id, ...someIds(500)]
    const { body, status } = await bulk({ ids, status: 'delivered' }, as)
    expect([status, Object.keys(body)]).toEqual([202, ['job']])
    return { id, ids, job: String(body.job) }
  }
  const look = (job: string, as: string | undefined = world.tokens.moderator) =>
    send(`GET /api/orders/bulk-status/${job}`, as)

  it('202 and done by the worker, as who asked; a second time changes nothing', async () => {
    const { id, ids, job } = await queueRun()
    const waiting = { status: 'queued', results: [], total: 501, done: 0, failed: 0 }
    expect((await look(job)).body).toEqual({ id: job, ...waiting })
    expect(await statusesOf([id])).toEqual(['confirmed'])
    expect(await queued(`bulk:${job}`)).toEqual(['run_bulk_status'])

    await work('run_bulk_status', { run: job })
    const { body } = await look(job)
    expect(body).toMatchObject({ status: 'completed', total: 501, done: 1, failed: 500 })
    expect(body.results.map((result: Result) => result.id)).toEqual(ids)
    expect(body.results.slice(0, 2).map(shortly)).toEqual(['ok delivered', 'no not_found'])
    const [event] = await query('select actor_type, actor_id from events where subject_id = $1', [
      id,
    ])
    const { body: me } = await send('GET /api/auth/user', world.tokens.moderator)
    expect(event).toEqual({ actor_type: 'admin', actor_id: me.user.id })

    const before = await rowCounts()
    await work('run_bulk_status', { run: job })
    expect([await rowCounts(), (await look(job)).body]).toEqual([before, body])
  })

  it('says how far it is while it runs', async () => {
    const { job } = await queueRun()
    await query(`create function note_run() returns trigger language plpgsql as $$ begin
      insert into noted_runs values (new.status::text, new.done + new.failed); return new; end $$`)
    await query('create table noted_runs (status text, tried int)')
    await query(
      'create trigger note_run after update on bulk_runs for each row execute function note_run()',
    )
    await work('run_bulk_status', { run: job })
    const told = await query<{ status: string; tried: number }>('select * from noted_runs')
    await query('drop trigger note_run on bulk_runs')
    await query('drop function note_run')
    await query('drop table noted_runs')
    expect(told.map(({ status, tried }) => `${status} ${tried}`)).toEqual([
      ...Array.from({ length: 10 }, (_, nth) => `running ${(nth + 1) * 50}`),
      'completed 501',
    ])
  })

  it('moves nothing for one who was deactivated before its turn', async () => {
    const admin = await buildAdmin({ role: 'moderator' })
    const { id, job } = await queueRun(await tokenFor('admins', admin.id))
    await query('update admins set is_active = false where id = $1', [admin.id])
    await work('run_bulk_status', { run: job })
    expect((await look(job)).body).toMatchObject({ status: 'completed', done: 0, failed: 501 })
    expect(await statusesOf([id])).toEqual(['confirmed'])
  })

  it('401 for nobody, 404 for who is not staff and for a job that never was', async () => {
    const { job } = await queueRun()
    expect(said(await send(`GET /api/orders/bulk-status/${job}`))).toEqual([401, 'auth.required'])
    const { editor, reseller, user } = world.tokens
    for (const as of [editor, reseller, user])
      expect(said(await look(job, as))).toEqual([404, 'not_found'])
    for (const unknown of [crypto.randomUUID(), 'x'])
      expect(said(await look(unknown))).toEqual([404, 'not_found'])
  })
})
