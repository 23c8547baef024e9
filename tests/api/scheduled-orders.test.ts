import type { Order, Plan } from '../../payload-types'
import { query, testApp } from '../../src/testing/app'
import { buildPlan, buildSim, buildWorld, newIccid, type World } from '../../src/testing/builders'
import { expectConsistent, rowCounts } from './consistency'
import { place, placePaid, said, send, stock, wanted } from './stage'
import { breakSaving, errorsDuring, eventsOf, queued, work } from './work'

let world: World

type Settings = { autoConfirm?: 'paid' | 'always' | 'never'; unpaidOrderHours?: number }

const setGeneral = async (data: Settings) => {
  const { payload } = await testApp()
  await payload.updateGlobal({ slug: 'general', data, overrideAccess: true })
}

beforeAll(async () => {
  world = await buildWorld()
  await stock(10, 'physical')
})

afterEach(async () => {
  await setGeneral({ autoConfirm: 'paid', unpaidOrderHours: 48 })
  await expectConsistent()
})

const read = async (id: string): Promise<Order> =>
  (await send(`GET /api/orders/${id}`, world.tokens.admin)).body

const stateOf = async (id: string) => {
  const { paymentStatus, status } = await read(id)
  return `${status} ${paymentStatus}`
}

/** A plan on a network of its own, of which no card is in stock. */
const soldOut = async (): Promise<{ plan: Plan; restock: () => Promise<unknown> }> => {
  const networkProvider = `Net ${newIccid()}`
  const plan = await buildPlan({ networkProvider })
  return { plan, restock: () => buildSim({ networkProvider, simType: 'esim' }) }
}

const placeOf = async (plan: Plan, as = world.tokens.user): Promise<string> => {
  const client = as === world.tokens.reseller ? { client: world.client.id } : {}
  const order = { ...wanted({ ...world, plan }, 'esim'), ...client }
  return (await send('POST /api/orders', as, order)).body.doc.id
}

const pay = (order: string, way: { as?: string; paymentMethod?: string } = {}) => {
  const { as = world.tokens.user, ...method } = way
  return send('POST /api/payments/process', as, { order, gateway: 'sandbox', ...method })
}

describe('autoConfirm', () => {
  it('paid: confirms what is paid, and nothing that is only placed', async () => {
    const { id } = await place(world, 'physical')
    expect(await queued(`confirm:${id}`)).toEqual([])
    expect(await stateOf(id)).toBe('pending pending')
    await pay(id)
    expect(await stateOf(id)).toBe('confirmed paid')
  })

  it('never: a paid order waits for staff, and takes no card before', async () => {
    await setGeneral({ autoConfirm: 'never' })
    const { id, sim } = await placePaid(world, 'physical')
    expect([await stateOf(id), sim ?? null]).toEqual(['pending paid', null])
    expect(await eventsOf(id)).not.toContain('order.waiting_for_sim')
    const { body } = await send(`PATCH /api/orders/${id}/status`, world.tokens.moderator, {
      status: 'confirmed',
    })
    expect(body.doc.status).toBe('confirmed')
  })

  it('always: confirms what is placed, once; a user pays later, a reseller from its balance', async () => {
    await setGeneral({ autoConfirm: 'always' })
    const confirmed = ['order.placed', 'order.confirmed']
    for (const [simType, state, events] of [
      ['physical', 'confirmed pending', confirmed],
      ['esim', 'confirmed paid', [...confirmed, 'order.paid']],
    ] as const) {
      const { id } = await place(world, simType)
      expect(await queued(`confirm:${id}`)).toEqual(['confirm_order'])
      for (const _again of [1, 2]) await work('confirm_order', { order: id })
      expect(await stateOf(id)).toBe(state)
      expect(await eventsOf(id)).toEqual(events)
    }
    const { id } = await place(world, 'physical')
    await work('confirm_order', { order: id })
    await pay(id)
    expect(await stateOf(id)).toBe('confirmed paid')
  })

  it('always: leaves what was cancelled before its turn', async () => {
    await setGeneral({ autoConfirm: 'always' })
    const { id } = await place(world, 'physical')
    await send(`POST /api/orders/${id}/cancel`, world.tokens.user, {})
    await work('confirm_order', { order: id })
    expect(await stateOf(id)).toBe('cancelled pending')
  })
})

describe('an order paid with no SIM in stock', () => {
  const waiting = async (plan: Plan): Promise<string> => {
    const id = await placeOf(plan)
    expect((await pay(id)).body.status).toBe('completed')
    expect(await stateOf(id)).toBe('pending paid')
    return id
  }

  it('waits, says so to staff, and is confirmed when stock arrives, once', async () => {
    const { plan, restock } = await soldOut()
    const id = await waiting(plan)
    expect(await eventsOf(id)).toContain('order.waiting_for_sim')
    const alerts = await query(
      `select 1 from messages where order_id = $1 and template_key = 'admin_alert'`,
      [id],
    )
    expect(alerts).toHaveLength(1)
    const byHand = await send(`PATCH /api/orders/${id}/status`, world.tokens.moderator, {
      status: 'confirmed',
    })
    expect(said(byHand)).toEqual([409, 'sims.none_available'])

    const before = await rowCounts()
    expect(await work('confirm_waiting_orders', {})).toBe(0)
    expect(await rowCounts()).toEqual(before)
    await restock()
    expect(await work('confirm_waiting_orders', {})).toBe(1)
    expect(await stateOf(id)).toBe('confirmed paid')
    expect(await work('confirm_waiting_orders', {})).toBe(0)
  })

  it('is served before those that came later', async () => {
    const { plan, restock } = await soldOut()
    const ids = [await waiting(plan), await waiting(plan), await waiting(plan)]
    await restock()
    await restock()
    expect(await work('confirm_waiting_orders', {})).toBe(2)
    expect(await Promise.all(ids.map(stateOf))).toEqual([
      'confirmed paid',
      'confirmed paid',
      'pending paid',
    ])
    await restock()
    await work('confirm_waiting_orders', {})
  })

  it('gets one card from two workers', async () => {
    const { plan, restock } = await soldOut()
    const ids = [await waiting(plan), await waiting(plan)]
    await restock()
    const both = await Promise.all([
      work('confirm_waiting_orders', {}),
      work('confirm_waiting_orders', {}),
    ])
    expect(both.map(Number).sort()).toEqual([0, 1])
    expect((await Promise.all(ids.map(stateOf))).sort()).toEqual(['confirmed paid', 'pending paid'])
    await restock()
    await work('confirm_waiting_orders', {})
  })

  it('is left to staff where the settings confirm nothing any more', async () => {
    const { plan, restock } = await soldOut()
    const id = await waiting(plan)
    await restock()
    await setGeneral({ autoConfirm: 'never' })
    expect(await work('confirm_waiting_orders', {})).toBe(0)
    await setGeneral({ autoConfirm: 'paid' })
    expect(await work('confirm_waiting_orders', {})).toBe(1)
    expect(await stateOf(id)).toBe('confirmed paid')
  })

  it('waits unpaid too where all is confirmed when placed, and only there', async () => {
    await setGeneral({ autoConfirm: 'always' })
    const { plan, restock } = await soldOut()
    const id = await placeOf(plan)
    await work('confirm_order', { order: id })
    expect(await stateOf(id)).toBe('pending pending')
    expect(await eventsOf(id)).toEqual(['order.placed', 'order.waiting_for_sim'])
    await restock()
    await setGeneral({ autoConfirm: 'paid' })
    expect(await work('confirm_waiting_orders', {})).toBe(0)
    await setGeneral({ autoConfirm: 'always' })
    expect(await work('confirm_waiting_orders', {})).toBe(1)
    expect(await stateOf(id)).toBe('confirmed pending')
  })

  it('is not kept waiting by one before it that cannot be confirmed now', async () => {
    await setGeneral({ autoConfirm: 'always' })
    const { plan, restock } = await soldOut()
    const held = await placeOf(plan, world.tokens.reseller)
    await work('confirm_order', { order: held })
    await pay(held, { as: world.tokens.reseller, paymentMethod: 'sandbox_pending' })
    const later = await waiting(plan)
    for (const _card of [held, later]) await restock()
    expect(await work('confirm_waiting_orders', {})).toBe(1)
    expect([await stateOf(held), await stateOf(later)]).toEqual([
      'pending pending',
      'confirmed paid',
    ])
  })

  it('confirms nothing that never said that it waits', async () => {
    await setGeneral({ autoConfirm: 'never' })
    const { plan, restock } = await soldOut()
    await restock()
    const id = await waiting(plan)
    await setGeneral({ autoConfirm: 'paid' })
    expect(await work('confirm_waiting_orders', {})).toBe(0)
    expect(await stateOf(id)).toBe('pending paid')
  })
})

describe('expiring unpaid orders', () => {
  /** Placing and all: history is append-only but for who may switch its triggers off. */
  const makeOlder = (id: string, hours: number) =>
    query(`begin; set local session_replication_role = replica;
      update orders set created_at = created_at - interval '${hours} hours' where id = '${id}';
      update events set created_at = created_at - interval '${hours} hours'
        where subject_id = '${id}' and type = 'order.placed';
      commit`)

  const expire = () => work('expire_unpaid_orders', {})

  it("cancels an app user's order that nobody paid in time, once, and says why", async () => {
    const old = await place(world, 'physical')
    const declined = await place(world, 'physical')
    await pay(declined.id, { paymentMethod: 'sandbox_decline' })
    const young = await place(world, 'physical')
    await makeOlder(old.id, 49)
    await makeOlder(declined.id, 49)
    await makeOlder(young.id, 47)
    expect(await expire()).toBe(2)
    expect([await stateOf(old.id), await stateOf(declined.id), await stateOf(young.id)]).toEqual([
      'cancelled pending',
      'cancelled failed',
      'pending pending',
    ])
    const [event] = await query(
      `select actor_type, reason from events where subject_id = $1 and type = 'order.cancelled'`,
      [old.id],
    )
    expect(event).toEqual({ actor_type: 'system', reason: 'Not paid in time.' })
    expect(await expire()).toBe(0)
    await makeOlder(young.id, 2)
    expect(await expire()).toBe(1)
  })

  it('leaves what is paid, confirmed, being paid, or of a reseller', async () => {
    await setGeneral({ autoConfirm: 'never' })
    const paid = await placePaid(world, 'physical')
    const confirmed = await place(world, 'physical')
    await send(`PATCH /api/orders/${confirmed.id}/status`, world.tokens.admin, {
      status: 'confirmed',
      reason: 'Trusted.',
    })
    const waiting = await place(world, 'physical')
    await pay(waiting.id, { paymentMethod: 'sandbox_pending' })
    const resellers = await place(world, 'esim')
    const ids = [paid, confirmed, waiting, resellers].map(({ id }) => id)
    for (const id of ids) await makeOlder(id, 1000)
    expect(await expire()).toBe(0)
    expect(await Promise.all(ids.map(stateOf))).toEqual([
      'pending paid',
      'confirmed pending',
      'pending pending',
      'pending pending',
    ])
  })

  it('goes on to the next where one cannot be cancelled, and comes back to it', async () => {
    const [stuck, next] = [await place(world, 'physical'), await place(world, 'physical')]
    await makeOlder(stuck.id, 50)
    await makeOlder(next.id, 49)
    const mend = await breakSaving('orders', 'update', `new.id = '${stuck.id}'`)
    const said = await errorsDuring(async () => expect(await expire()).toBe(1)).finally(mend)
    expect(said).toEqual([expect.objectContaining({ order: stuck.id })])
    expect([await stateOf(stuck.id), await stateOf(next.id)]).toEqual([
      'pending pending',
      'cancelled pending',
    ])
    expect(await expire()).toBe(1)
  })

  it('waits as many hours as the settings say', async () => {
    const { id } = await place(world, 'physical')
    await makeOlder(id, 5)
    expect(await expire()).toBe(0)
    await setGeneral({ unpaidOrderHours: 4 })
    expect(await expire()).toBe(1)
    expect(await stateOf(id)).toBe('cancelled pending')
  })
})
