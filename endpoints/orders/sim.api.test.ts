import crypto from 'node:crypto'

import type { OrderStatus, SimType } from '../../src/domain/orders/status'
import { query } from '../../src/testing/app'
import { ACTIVATION_CODE, buildSim, buildWorld, type World } from '../../src/testing/builders'
import { expectConsistent, rowCounts } from '../../tests/api/consistency'
import { place, placePaid, said, send, stage, stock } from '../../tests/api/stage'
import { eventsOf } from '../../tests/api/work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(10, 'physical')
})

const nobodyId = crypto.randomUUID()

describe('POST /orders/:id/sim', () => {
  const bind = (id: string, body: object, as: string | undefined = world.tokens.moderator) =>
    send(`POST /api/orders/${id}/sim`, as, body)

  const cardOf = async (id: string) => {
    const [row] = await query<{ id: string; iccid: string }>(
      'select s.id, s.iccid from sims s join orders o on o.sim_id = s.id and s.order_id = o.id where o.id = $1',
      [id],
    )
    return row
  }
  const stateOf = async (id: string | undefined) => {
    const [row] = await query('select stock_state, order_id from sims where id = $1', [id])
    return row
  }

  it('200 swaps the reserved card for the one scanned, once', async () => {
    const { id } = await placePaid(world, 'physical')
    const old = await cardOf(id)
    const scanned = await buildSim()
    // As a reader prints it.
    const iccid = scanned.iccid.replace(/(.{4})/g, '$1 ')
    for (const _again of [1, 2]) {
      const { body, status } = await bind(id, { iccid })
      expect([status, body.doc.sim]).toEqual([200, scanned.id])
    }
    expect(await stateOf(old?.id)).toEqual({ stock_state: 'available', order_id: null })
    expect(await stateOf(scanned.id)).toEqual({ stock_state: 'reserved', order_id: id })
    expect((await eventsOf(id)).filter((type) => type === 'order.sim_bound')).toHaveLength(1)
    await expectConsistent()
  })

  it('200 takes the next fitting card when none is named', async () => {
    const { id } = await placePaid(world, 'physical')
    const old = await cardOf(id)
    for (const body of [{}, { iccid: '' }, { iccid: null }])
      expect((await bind(id, body)).status).toBe(200)
    const next = await cardOf(id)
    expect(next?.id).not.toBe(old?.id)
    expect(await stateOf(next?.id)).toEqual({ stock_state: 'reserved', order_id: id })
    await expectConsistent()
  })

  it('409 before confirmation and from dispatch on, of an eSIM from delivery on', async () => {
    const templates = {
      physical: (await place(world, 'physical')).id,
      esim: (await place(world, 'esim')).id,
    }
    const closed: [SimType, OrderStatus][] = [
      ['physical', 'pending'],
      ['physical', 'dispatched'],
      ['physical', 'delivered'],
      ['esim', 'pending'],
      ['esim', 'delivered'],
      ['esim', 'activated'],
      ['esim', 'cancelled'],
    ]
    const before = await query('select count(*) from sims where stock_state = $1', ['available'])
    for (const [simType, status] of closed) {
      const id = await stage(world, { template: templates[simType], status })
      expect([simType, status, ...said(await bind(id, {}))]).toEqual([
        simType,
        status,
        409,
        'order.sim_fixed',
      ])
    }
    const after = await query('select count(*) from sims where stock_state = $1', ['available'])
    expect(after).toEqual(before)
    for (const { id } of await query<{ id: string }>(
      `select id from orders where order_number like 'T-%'`,
    )) {
      await query('update orders set sim_id = null where id = $1', [id])
      await query('delete from sims where order_id = $1', [id])
      await query('delete from orders where id = $1', [id])
    }
  })

  it('409 for a card that does not fit or is taken, and the old one stays', async () => {
    const { id } = await placePaid(world, 'physical')
    const old = await cardOf(id)
    const other = await cardOf((await placePaid(world, 'physical')).id)
    const esim = await buildSim({ simType: 'esim' })
    const foreign = await buildSim({ networkProvider: 'Elsewhere' })
    const resellers = await buildSim({ reseller: world.reseller.id })
    const disposed = await buildSim({ stockState: 'disposed' })
    const wrongs: [string | undefined, string][] = [
      [esim.iccid, 'sims.not_fitting'],
      [foreign.iccid, 'sims.not_fitting'],
      [resellers.iccid, 'sims.not_fitting'],
      [other?.iccid, 'sims.not_available'],
      [disposed.iccid, 'sims.not_available'],
    ]
    for (const [iccid, code] of wrongs) expect(said(await bind(id, { iccid }))).toEqual([409, code])
    expect(await cardOf(id)).toEqual(old)
    await expectConsistent()
  })

  it('409 for an eSIM without an activation code, which is never reserved by itself either', async () => {
    const order = await placePaid(world, 'esim')
    const empty = await buildSim({ simType: 'esim' })
    await query('update sims set activation_code = null where id = $1', [empty.id])
    expect(said(await bind(order.id, { iccid: empty.iccid }))).toEqual([
      409,
      'sim.no_activation_code',
    ])
    const others = `stock_state = 'available' and id <> '${empty.id}'`
    await query(`update sims set deleted_at = now() where ${others}`)
    expect(said(await bind(order.id, {}))).toEqual([409, 'sims.none_available'])
    await query(`update sims set deleted_at = null where ${others}`)
  })

  it('409 for making the card another one while an order holds it; other edits are saved', async () => {
    const { id } = await placePaid(world, 'physical')
    const card = await cardOf(id)
    const edit = (body: object) => send(`PATCH /api/sims/${card?.id}`, world.tokens.admin, body)
    for (const change of [
      { simType: 'esim' },
      { networkProvider: 'Elsewhere' },
      { reseller: world.reseller.id },
      { plan: world.plan.id },
    ])
      expect(said(await edit(change))).toEqual([409, 'sim.held_by_order'])
    const same = { simType: 'physical', networkProvider: 'Orange', imsi: '260030000000001' }
    expect(said(await edit(same))).toEqual([200])
  })

  it('409 when no other card is in stock', async () => {
    const { id } = await placePaid(world, 'physical')
    await query(`update sims set deleted_at = now() where stock_state = 'available'`)
    expect(said(await bind(id, {}))).toEqual([409, 'sims.none_available'])
    await query(`update sims set deleted_at = null where stock_state = 'available'`)
  })

  it('422 for what is no ICCID, or none of ours', async () => {
    const { id } = await placePaid(world, 'physical')
    for (const iccid of ['12', 'x'.repeat(41), '8948039999999999991'])
      expect(said(await bind(id, { iccid }))).toEqual([422, 'invalid'])
  })

  it('401 for nobody, 403 for the owner, 404 for whom the order does not exist', async () => {
    const { id } = await placePaid(world, 'physical')
    const { editor, otherUser, reseller, user } = world.tokens
    expect(said(await send(`POST /api/orders/${id}/sim`, undefined, {}))).toEqual([
      401,
      'auth.required',
    ])
    expect(said(await bind(id, {}, user))).toEqual([403, 'forbidden'])
    for (const as of [editor, otherUser, reseller])
      expect(said(await bind(id, {}, as))).toEqual([404, 'not_found'])
    expect(said(await bind(nobodyId, {}))).toEqual([404, 'not_found'])
  })
})

const delivered = async (): Promise<string> => {
  await buildSim({ simType: 'esim' })
  const { id } = await placePaid(world, 'esim')
  const { status } = await send(`PATCH /api/orders/${id}/status`, world.tokens.moderator, {
    status: 'delivered',
  })
  expect(status).toBe(200)
  return id
}

describe('GET /orders/:id/esim', () => {
  const read = (id: string, as: string | undefined) => send(`GET /api/orders/${id}/esim`, as)

  it('200 to the owner alone, never kept on the way; each reading is an event that does not tell the code', async () => {
    const id = await delivered()
    for (const _again of [1, 2]) {
      const { body, headers, status } = await read(id, world.tokens.reseller)
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(Object.keys(body).sort()).toEqual(['activationCode', 'qrPng', 'qrSvg'])
      expect(body.activationCode).toBe(ACTIVATION_CODE)
    }
    const told = await query<{ actor_id: string; row: string }>(
      `select actor_id, events::text as row from events where subject_id = $1 and type = 'order.esim_read'`,
      [id],
    )
    expect(told.map(({ actor_id }) => actor_id)).toEqual([world.reseller.id, world.reseller.id])
    for (const { row } of told) expect(row).not.toContain('smdp')
  })

  it('401 for nobody, 403 for staff, 404 for whom the order does not exist, and no event', async () => {
    const id = await delivered()
    const { admin, editor, moderator, otherReseller, super_admin, user } = world.tokens
    const before = await rowCounts()
    expect(said(await read(id, undefined))).toEqual([401, 'auth.required'])
    for (const as of [super_admin, admin, moderator])
      expect(said(await read(id, as))).toEqual([403, 'forbidden'])
    for (const as of [editor, otherReseller, user])
      expect(said(await read(id, as))).toEqual([404, 'not_found'])
    expect(said(await read(nobodyId, world.tokens.reseller))).toEqual([404, 'not_found'])
    expect(await rowCounts()).toEqual(before)
  })

  it('409 for a physical SIM, before delivery, and while the profile has no code', async () => {
    const physical = await placePaid(world, 'physical')
    expect(said(await read(physical.id, world.tokens.user))).toEqual([409, 'order.not_an_esim'])
    const pending = await place(world, 'esim')
    expect(said(await read(pending.id, world.tokens.reseller))).toEqual([
      409,
      'order.esim_not_ready',
    ])
    const id = await delivered()
    await query('update sims set activation_code = null where order_id = $1', [id])
    expect(said(await read(id, world.tokens.reseller))).toEqual([409, 'sim.no_activation_code'])
  })
})

describe('POST /orders/:id/esim/send', () => {
  const sendTo = (id: string, as: string | undefined = world.tokens.moderator) =>
    send(`POST /api/orders/${id}/esim/send`, as)

  const mails = (id: string) =>
    query<{ recipient: string; variables: { link: string } }>(
      `select recipient, variables from messages where order_id = $1 and template_key = 'esim_ready'`,
      [id],
    )

  it('200 mails the owner a link without the code, as often as staff ask', async () => {
    const id = await delivered()
    const already = (await mails(id)).length
    for (const _again of [1, 2]) {
      const { body, status } = await sendTo(id)
      expect([status, body.doc.id]).toEqual([200, id])
      expect(JSON.stringify(body)).not.toContain('smdp')
    }
    const sent = await mails(id)
    expect(sent).toHaveLength(already + 2)
    expect(sent[0]?.recipient).toBe(world.client.clientEmail)
    expect(sent[0]?.variables.link.endsWith(`/orders/${id}/esim`)).toBe(true)
    expect(JSON.stringify(sent)).not.toContain('smdp')
    expect((await eventsOf(id)).filter((type) => type === 'order.esim_sent')).toHaveLength(2)
  })

  it('409 for a physical SIM and before delivery; nothing is sent', async () => {
    const physical = await placePaid(world, 'physical')
    expect(said(await sendTo(physical.id))).toEqual([409, 'order.not_an_esim'])
    const early = await place(world, 'esim')
    expect(said(await sendTo(early.id))).toEqual([409, 'order.esim_not_ready'])
    expect(await mails(early.id)).toEqual([])
  })

  it('401 for nobody, 403 for the owner, 404 for whom the order does not exist', async () => {
    const id = await delivered()
    const { editor, otherReseller, reseller, user } = world.tokens
    expect(said(await send(`POST /api/orders/${id}/esim/send`))).toEqual([401, 'auth.required'])
    expect(said(await sendTo(id, reseller))).toEqual([403, 'forbidden'])
    for (const as of [editor, otherReseller, user])
      expect(said(await sendTo(id, as))).toEqual([404, 'not_found'])
  })
})
