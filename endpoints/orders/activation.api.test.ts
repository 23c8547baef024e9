import type { Order } from '../../payload-types'
import type { SimType } from '../../src/domain/orders/status'
import { query } from '../../src/testing/app'
import { buildSim, buildUser, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'
import { expectConsistent } from '../../tests/api/consistency'
import { placePaid, said, send, wanted } from '../../tests/api/stage'
import { eventsOf } from '../../tests/api/work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const move = (id: string, status: string, more: object = {}) =>
  send(`PATCH /api/orders/${id}/status`, world.tokens.admin, { status, ...more })

const deliver = async ({ id, simType }: Order): Promise<string> => {
  if (simType === 'physical') await move(id, 'dispatched', { delivery: { carrier: 'DHL' } })
  expect((await move(id, 'delivered')).body.doc.status).toBe('delivered')
  return id
}

const setTrashed = (table: 'users' | 'clients' | 'sims', id: string, isTrashed: boolean) =>
  query(`update ${table} set deleted_at = ${isTrashed ? 'now()' : 'null'} where id = $1`, [id])

const paid = async (simType: SimType): Promise<Order> => {
  await buildSim({ simType })
  return placePaid(world, simType)
}

describe('activating an order', () => {
  it('409 while its user or client is in the trash, and 200 once it is restored', async () => {
    const holders = [
      { simType: 'physical', table: 'users', holder: world.user.id, word: 'user' },
      { simType: 'esim', table: 'clients', holder: world.client.id, word: 'client' },
    ] as const
    for (const { holder, simType, table, word } of holders) {
      const id = await deliver(await paid(simType))
      await setTrashed(table, holder, true)
      const refused = await move(id, 'activated')
      expect([table, ...said(refused)]).toEqual([table, 409, 'order.owner_in_trash'])
      expect(refused.body.errors[0].message).toBe(
        `The ${word} is in the trash; restore it before its SIM is activated.`,
      )
      await setTrashed(table, holder, false)
      expect((await move(id, 'activated')).body.doc.status).toBe('activated')
    }
    await expectConsistent()
  })

  it('409 for a card whose line the network has ended', async () => {
    const id = await deliver(await paid('esim'))
    const line = (state: string) =>
      query('update sims set network_state = $2 where order_id = $1', [id, state])
    await line('deactivated')
    const refused = await move(id, 'activated')
    expect(said(refused)).toEqual([409, 'sim.move_not_allowed'])
    await line('inactive')
    expect((await move(id, 'activated')).body.doc.status).toBe('activated')
  })

  it('409 until its user is verified', async () => {
    await buildSim({ simType: 'esim' })
    const user = await buildUser({ status: 'pending_verification' })
    const token = await tokenFor('users', user.id)
    const placed = await send('POST /api/orders', token, wanted(world, 'esim'))
    const { id } = placed.body.doc
    await send('POST /api/payments/process', token, { order: id, gateway: 'sandbox' })
    await deliver(placed.body.doc)
    expect(said(await move(id, 'activated'))).toEqual([409, 'user.not_active'])
    await query(`update users set status = 'active' where id = $1`, [user.id])
    expect((await move(id, 'activated')).body.doc.status).toBe('activated')
  })

  it("gives a reseller's client its plan and its card", async () => {
    const id = await deliver(await paid('esim'))
    await query('update clients set plan_id = null where id = $1', [world.client.id])
    await move(id, 'activated')
    const [client] = await query('select plan_id from clients where id = $1', [world.client.id])
    expect(client).toEqual({ plan_id: world.plan.id })
    const [sim] = await query(
      'select stock_state, network_state, client_id, user_id from sims where order_id = $1',
      [id],
    )
    expect(sim).toEqual({
      stock_state: 'in_use',
      network_state: 'active',
      client_id: world.client.id,
      user_id: null,
    })
  })

  it('follows its card into the trash, and so does cancelling', async () => {
    const activated = await deliver(await paid('esim'))
    const cancelled = (await paid('esim')).id
    for (const [id, to] of [
      [activated, 'activated'],
      [cancelled, 'cancelled'],
    ] as const) {
      const [row] = await query<{ sim_id: string }>('select sim_id from orders where id = $1', [id])
      await setTrashed('sims', row?.sim_id ?? '', true)
      const moved = await move(id, to, { reason: 'A trial.' })
      expect([moved.status, moved.body.doc?.status]).toEqual([200, to])
    }
    await expectConsistent()
  })
})

describe('confirming an order nobody paid for', () => {
  const confirm = (id: string, as: string, reason?: string) =>
    send(`PATCH /api/orders/${id}/status`, as, { status: 'confirmed', reason })

  const placeOwn = async (): Promise<{ id: string }> => {
    const body = { plan: world.plan.id, simType: 'esim' }
    return (await send('POST /api/orders', world.tokens.user, body)).body.doc
  }

  it('409 to a moderator, and to an admin who gives no reason; an override leaves it unpaid', async () => {
    const { id } = await placeOwn()
    await buildSim({ simType: 'esim' })
    const { admin, moderator } = world.tokens
    expect(said(await confirm(id, moderator, 'Trusted.'))).toEqual([409, 'order.unpaid'])
    expect(said(await confirm(id, admin))).toEqual([409, 'order.unpaid'])
    expect(said(await confirm(id, admin, ' '))).toEqual([409, 'order.unpaid'])
    expect(await eventsOf(id)).toEqual(['order.placed'])
    const { body, status } = await confirm(id, admin, 'Trusted.')
    expect([status, body.doc.status, body.doc.paymentStatus]).toEqual([200, 'confirmed', 'pending'])
  })

  it('leaves it to be paid later, which moves it no further', async () => {
    const { id } = await placeOwn()
    await buildSim({ simType: 'esim' })
    await confirm(id, world.tokens.admin, 'Trusted.')
    const paying = await send('POST /api/payments/process', world.tokens.user, {
      order: id,
      gateway: 'sandbox',
    })
    expect([paying.status, paying.body.status]).toEqual([201, 'completed'])
    const { body } = await send(`GET /api/orders/${id}`, world.tokens.user)
    expect(body).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' })
    await expectConsistent()
  })
})
