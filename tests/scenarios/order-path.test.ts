import { query, testApp } from '../../src/testing/app'
import { ACTIVATION_CODE, ADDRESS, buildWorld, type World } from '../../src/testing/builders'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const send = async (...[method, path, as, body]: [string, string, string, unknown?]) => {
  const { call } = await testApp()
  return call(method, path, { as, ...(body === undefined ? {} : { body }) })
}

const typesOf = async (order: string, as: string): Promise<string[]> => {
  const { body } = await send('GET', `/api/orders/${order}/timeline`, as)
  return body.events.map(({ type }: { type: string }) => type)
}

describe('the path of an order', () => {
  it('sells a physical SIM to an app user, from quote to activation', async () => {
    const { plan, tokens } = world
    const wanted = { plan: plan.id, simType: 'physical', deliveryAddress: ADDRESS }

    const quoted = await send('POST', '/api/orders/quote', tokens.user, wanted)
    expect(quoted.status).toBe(200)
    expect(quoted.body.stock).toBe('available')
    // 19.99 + 23 %, 4.99 + 23 %, 0.50 + 23 %: 4.60 + 1.15 + 0.12 of tax
    expect(quoted.body.doc).toMatchObject({ taxMinor: 587, totalMinor: 3135, currency: 'USD' })

    const placed = await send('POST', '/api/orders', tokens.user, wanted)
    expect(placed.status).toBe(201)
    const { id } = placed.body.doc
    expect(placed.body.doc).toMatchObject({
      orderType: 'app_user',
      status: 'pending',
      paymentStatus: 'pending',
      totalMinor: 3135,
      planName: 'Travel 10 GB',
    })

    const paid = await send('POST', '/api/payments/process', tokens.user, {
      order: id,
      gateway: 'sandbox',
    })
    expect(paid.status).toBe(201)
    expect(paid.body).toMatchObject({ status: 'completed' })
    const again = await send('POST', '/api/payments/process', tokens.user, {
      order: id,
      gateway: 'sandbox',
    })
    expect(again.status).toBe(409)
    expect(again.body.errors[0].code).toBe('order.already_paid')

    const confirmed = await send('GET', `/api/orders/${id}`, tokens.user)
    expect(confirmed.body).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' })
    expect(confirmed.body.sim).toBeTruthy()

    const withoutCarrier = await send('PATCH', `/api/orders/${id}/status`, tokens.moderator, {
      status: 'dispatched',
    })
    expect(withoutCarrier.status).toBe(422)
    expect(withoutCarrier.body.errors[0].data.fields[0].path).toBe('delivery.carrier')

    for (const body of [
      { status: 'dispatched', delivery: { carrier: 'DHL', trackingNumber: 'JD0001' } },
      { status: 'delivered' },
      { status: 'activated' },
    ]) {
      const moved = await send('PATCH', `/api/orders/${id}/status`, tokens.moderator, body)
      expect([moved.status, moved.body.doc?.status]).toEqual([200, body.status])
    }
    expect(await typesOf(id, tokens.user)).toEqual([
      'order.placed',
      'order.payment_started',
      'order.paid',
      'order.confirmed',
      'order.dispatched',
      'order.delivery_assigned',
      'order.delivered',
      'order.activated',
    ])
    const [sim] = await query<{ stock_state: string; user_id: string }>(
      'select stock_state, user_id from sims where order_id = $1',
      [id],
    )
    expect(sim).toEqual({ stock_state: 'in_use', user_id: world.user.id })
    const me = await send('GET', `/api/users/${world.user.id}`, tokens.user)
    expect(me.body.currentPlan).toBe(plan.id)
  })

  it("sells an eSIM to a reseller's client, who alone sees the code", async () => {
    const { client, plan, tokens } = world
    const placed = await send('POST', '/api/orders', tokens.reseller, {
      plan: plan.id,
      simType: 'esim',
      client: client.id,
    })
    expect(placed.status).toBe(201)
    const { id } = placed.body.doc
    expect(placed.body.doc).toMatchObject({ orderType: 'reseller_client', deliveryFeeMinor: 0 })
    const paid = await send('POST', '/api/payments/process', tokens.reseller, {
      order: id,
      gateway: 'sandbox',
    })
    expect(paid.body.status).toBe('completed')

    const early = await send('GET', `/api/orders/${id}/esim`, tokens.reseller)
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'order.esim_not_ready'])
    const illegal = await send('PATCH', `/api/orders/${id}/status`, tokens.moderator, {
      status: 'dispatched',
      delivery: { carrier: 'DHL' },
    })
    expect([illegal.status, illegal.body.errors[0].code]).toEqual([409, 'order.move_not_allowed'])

    for (const status of ['delivered', 'activated']) {
      const moved = await send('PATCH', `/api/orders/${id}/status`, tokens.moderator, { status })
      expect([moved.status, moved.body.doc?.status]).toEqual([200, status])
    }
    const esim = await send('GET', `/api/orders/${id}/esim`, tokens.reseller)
    expect(esim.status).toBe(200)
    expect(esim.body.activationCode).toBe(ACTIVATION_CODE)
    expect(esim.body.qrSvg).toContain('<svg')
    expect(esim.body.qrPng).toMatch(/^data:image\/png;base64,/)
    for (const as of [tokens.otherReseller, tokens.user]) {
      const stranger = await send('GET', `/api/orders/${id}/esim`, as)
      expect(stranger.status).toBe(404)
    }
    const staff = await send('GET', `/api/orders/${id}/esim`, tokens.admin)
    expect(staff.status).toBe(403)
    expect(await typesOf(id, tokens.reseller)).toContain('order.esim_read')

    const [stored] = await query<{ activation_code: string }>(
      'select activation_code from sims where order_id = $1',
      [id],
    )
    expect(stored?.activation_code).toMatch(/^enc:v1:/)
  })

  it('cancels a paid order with its refund, and gives the SIM back', async () => {
    const { plan, tokens } = world
    const placed = await send('POST', '/api/orders', tokens.user, {
      plan: plan.id,
      simType: 'esim',
    })
    const { id, totalMinor } = placed.body.doc
    await send('POST', '/api/payments/process', tokens.user, { order: id, gateway: 'sandbox' })

    const byModerator = await send('PATCH', `/api/orders/${id}/status`, tokens.moderator, {
      status: 'cancelled',
      reason: 'Changed plans.',
      refund: true,
    })
    expect(byModerator.status).toBe(403)
    const noReason = await send('PATCH', `/api/orders/${id}/status`, tokens.admin, {
      status: 'cancelled',
    })
    expect([noReason.status, noReason.body.errors[0].data.fields[0].path]).toEqual([422, 'reason'])

    const cancelled = await send('PATCH', `/api/orders/${id}/status`, tokens.admin, {
      status: 'cancelled',
      reason: 'Changed plans.',
    })
    expect(cancelled.body.doc).toMatchObject({ status: 'cancelled', refundDueMinor: totalMinor })

    const { body: list } = await send(
      'GET',
      `/api/transactions?where[order][equals]=${id}`,
      tokens.admin,
    )
    const payment = list.docs[0]
    const part = await send('POST', `/api/transactions/${payment.id}/refund`, tokens.admin, {
      amountMinor: 1000,
      reason: 'First half.',
    })
    expect([part.status, part.body.doc.status]).toEqual([201, 'completed'])
    const tooMuch = await send('POST', `/api/transactions/${payment.id}/refund`, tokens.admin, {
      amountMinor: totalMinor,
      reason: 'Too much.',
    })
    expect([tooMuch.status, tooMuch.body.errors[0].code]).toEqual([409, 'refund.exceeds_remaining'])
    const rest = await send('POST', `/api/transactions/${payment.id}/refund`, tokens.admin, {
      reason: 'The rest.',
    })
    expect(rest.body.doc.amountMinor).toBe(totalMinor - 1000)
    const order = await send('GET', `/api/orders/${id}`, tokens.user)
    expect(order.body).toMatchObject({
      status: 'cancelled',
      paymentStatus: 'refunded',
      refundDueMinor: 0,
    })
    const sims = await query('select 1 from sims where order_id = $1', [id])
    expect(sims).toEqual([])
  })

  it('refunds together with the cancelling when asked to', async () => {
    const { plan, tokens } = world
    const placed = await send('POST', '/api/orders', tokens.user, {
      plan: plan.id,
      simType: 'esim',
    })
    const { id } = placed.body.doc
    await send('POST', '/api/payments/process', tokens.user, { order: id, gateway: 'sandbox' })
    const cancelled = await send('PATCH', `/api/orders/${id}/status`, tokens.admin, {
      status: 'cancelled',
      reason: 'Sold out.',
      refund: true,
    })
    expect(cancelled.body.doc).toMatchObject({
      status: 'cancelled',
      paymentStatus: 'refunded',
      refundDueMinor: 0,
    })
  })
})
