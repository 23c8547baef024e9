import { createLocalReq } from 'payload'

import { loadTransaction } from '../../../src/admin/orders/payments/loadTransaction'
import { query, testApp } from '../../../src/testing/app'
import { buildAdmin, buildWorld, type World } from '../../../src/testing/builders'
import { newEvent } from '../../../src/testing/stripe/objects'
import { rowCounts } from '../consistency'
import { place, said, send, stock } from '../stage'
import { errorsDuring, eventsOf, queued, work } from '../work'
import { post, processAll, storedEvents } from './post'
import {
  openTill,
  orderOf,
  pay,
  placeAndPay,
  refund,
  settleUp,
  transactionsOf,
  type Till,
} from './till'

let world: World
let till: Till

beforeAll(async () => {
  world = await buildWorld()
  await stock(30, 'physical')
  till = await openTill()
})
afterAll(() => till.close())

afterEach(() => settleUp(till))

/** Everything Stripe has to tell since the last time, sent and worked on. */
const tellAll = async (): Promise<void> => {
  for (const event of till.stripe.books.events.splice(0)) await post(event)
  await processAll()
}

const mailsOf = (order: string, template: string) =>
  query('select recipient from messages where order_id = $1 and template_key = $2', [
    order,
    template,
  ])

describe('POST /payments/webhooks/:gateway', () => {
  it('200 stores an event once with its job, and nothing that is secret', async () => {
    const event = newEvent('payment_intent.succeeded', {
      id: 'pi_x',
      object: 'payment_intent',
      client_secret: 'pi_x_secret_y',
    })
    for (const _again of [1, 2, 3]) {
      const { body, status } = await post(event)
      expect([status, body]).toEqual([200, { received: true }])
    }
    const rows = await query<{ id: string; payload: object }>(
      'select id, payload from gateway_events where event_id = $1',
      [event.id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.payload).toMatchObject({ id: 'pi_x', object: 'payment_intent' })
    expect(JSON.stringify(rows)).not.toContain('secret')
    expect(await queued(`gateway_event:${rows[0]?.id}`)).toEqual(['process_gateway_event'])
  })

  it('200 stores what is sent fifty times at once one time', async () => {
    const event = newEvent('charge.updated', { id: 'ch_x', object: 'charge' })
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(event)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const [row] = await query('select count(*)::int from gateway_events where event_id = $1', [
      event.id,
    ])
    expect(row).toEqual({ count: 1 })
  })

  it('verifies the bytes as they came, whatever stands in them', async () => {
    const event = newEvent('charge.updated', {
      id: 'ch_y',
      object: 'charge',
      name: 'Żółć \u0000 \ud800 £',
    })
    expect((await post(event)).status).toBe(200)
    const spaced = (body: string) => body.replace('{', '{ ')
    expect(said(await post(event, { change: spaced }))).toEqual([400, 'webhook.bad_signature'])
  })

  it('200 with the old secret during a rotation; 400 forged, changed, unsigned, or older than 300 seconds', async () => {
    const event = newEvent('charge.updated', { id: 'ch_z', object: 'charge' })
    const before = await rowCounts()
    const bad = [400, 'webhook.bad_signature']
    expect(said(await post(event, { secret: 'whsec_other' }))).toEqual(bad)
    expect(said(await post(event, { at: Date.now() - 302_000 }))).toEqual(bad)
    expect(said(await post(event, { change: (body) => body.replace('ch_z', 'ch_q') }))).toEqual(bad)
    expect(said(await send('POST /api/payments/webhooks/stripe', undefined, event))).toEqual(bad)
    expect(said(await send('POST /api/payments/webhooks/stripe'))).toEqual(bad)
    expect(await rowCounts()).toEqual(before)
    expect((await post(event, { at: Date.now() - 290_000 })).status).toBe(200)
    expect((await post(newEvent('charge.updated', {}), { secret: 'whsec_old' })).status).toBe(200)
  })

  it('404 for a gateway that is not there, or sends no webhooks', async () => {
    const event = newEvent('charge.updated', { id: 'ch_w', object: 'charge' })
    for (const to of ['paypal', 'sandbox', 'wallet', 'x'.repeat(50)])
      expect(said(await post(event, { to }))).toEqual([404, 'not_found'])
  })
})

describe('what Stripe reports', () => {
  it('settles a payment that the payer finished, and nobody believes what the event itself says', async () => {
    const { id } = await place(world, 'physical')
    const { body } = await pay(world, id, { paymentMethod: 'card' })
    const intent = body.transaction.gatewayTransactionId
    await post(
      newEvent('payment_intent.succeeded', {
        id: intent,
        object: 'payment_intent',
        status: 'succeeded',
      }),
    )
    await processAll()
    expect(await orderOf(id)).toMatchObject({ payment: 'pending' })
    till.stripe.books.confirmIntent(intent, 'pm_card_visa')
    await tellAll()
    expect(await orderOf(id)).toMatchObject({ status: 'confirmed', payment: 'paid' })
    expect(await mailsOf(id, 'payment_receipt')).toHaveLength(1)
  })

  it('fails a payment whose card was declined on the payer’s own device', async () => {
    const { id } = await place(world, 'physical')
    const { body } = await pay(world, id, { paymentMethod: 'card' })
    const intent = body.transaction.gatewayTransactionId
    expect(() => till.stripe.books.confirmIntent(intent, 'pm_card_chargeDeclined')).toThrow()
    await tellAll()
    expect(await orderOf(id)).toMatchObject({ payment: 'failed' })
    expect(till.stripe.books.intent(intent).status).toBe('canceled')
  })

  it("takes in a refund made in Stripe's dashboard as one of ours, once", async () => {
    const { intent, order, payment } = await placeAndPay(world)
    const made = till.stripe.books.createRefund({ intent, amount: 1000, metadata: {} })
    await tellAll()
    await tellAll()
    expect(await transactionsOf(order)).toEqual([
      expect.objectContaining({ type: 'payment', status: 'completed' }),
      { type: 'refund', status: 'completed', amount: 1000, gatewayId: made.id },
    ])
    expect(await orderOf(order)).toMatchObject({ payment: 'partially_refunded' })
    expect(await mailsOf(order, 'refund_issued')).toHaveLength(1)
    const events = await storedEvents()
    const refundEvent = events.find(({ type }) => type === 'refund.created')
    expect(refundEvent).toMatchObject({ status: 'processed', error: null })
    expect(said(await refund(world, payment, { amountMinor: 2136 }))).toEqual([
      409,
      'refund.exceeds_remaining',
    ])
  })

  it('opens a refund again that was made and failed afterwards', async () => {
    const { order, payment } = await placeAndPay(world)
    await send(`PATCH /api/orders/${order}/status`, world.tokens.moderator, {
      status: 'cancelled',
      reason: 'Sold out.',
    })
    const { body } = await refund(world, payment)
    expect(await orderOf(order)).toEqual({ status: 'cancelled', payment: 'refunded', due: 0 })
    till.stripe.books.failRefund(body.doc.gatewayTransactionId)
    await tellAll()
    await tellAll()
    expect(await orderOf(order)).toEqual({ status: 'cancelled', payment: 'paid', due: 3135 })
    expect((await transactionsOf(order))[1]).toMatchObject({ status: 'failed' })
    expect(await eventsOf(order)).toContain('order.refund_reopened')
    expect(await mailsOf(order, 'admin_alert')).toHaveLength(1)
    const lines = await query(
      `select distinct posting from ledger_entries where transaction_id = $1`,
      [body.doc.id],
    )
    expect(lines.map(({ posting }) => posting).sort()).toEqual([
      `refund:${body.doc.id}`,
      `refund_reversal:${body.doc.id}`,
    ])
    expect((await refund(world, payment)).body.doc.status).toBe('completed')
    expect(await orderOf(order)).toEqual({ status: 'cancelled', payment: 'refunded', due: 0 })
  })

  it('blocks refunds of a disputed payment until the dispute is won, and alerts staff', async () => {
    const { intent, order, payment } = await placeAndPay(world)
    const dispute = till.stripe.books.dispute(intent)
    await tellAll()
    expect(said(await refund(world, payment))).toEqual([409, 'refund.payment_disputed'])
    expect(said(await refund(world, payment, { validateOnly: true }))).toEqual([
      409,
      'refund.payment_disputed',
    ])
    expect(await eventsOf(order)).toContain('order.payment_disputed')
    expect(await mailsOf(order, 'admin_alert')).toHaveLength(1)
    till.stripe.books.closeDispute(dispute.id, 'won')
    await tellAll()
    expect((await refund(world, payment)).body.doc.status).toBe('completed')
  })

  it('keeps refunds of a payment lost in a dispute closed', async () => {
    const { intent, payment } = await placeAndPay(world)
    const dispute = till.stripe.books.dispute(intent)
    till.stripe.books.closeDispute(dispute.id, 'lost')
    await tellAll()
    const [row] = await query('select dispute from transactions where id = $1', [payment])
    expect(row).toEqual({ dispute: 'lost' })
    expect(said(await refund(world, payment))).toEqual([409, 'refund.payment_disputed'])
  })

  it('brings home a payment and its refund though no answer ever told us of them', async () => {
    const { id } = await place(world, 'physical')
    till.stripe.faults.plant('timeout', /confirm$/)
    await errorsDuring(() => pay(world, id))
    const [intent] = [...till.stripe.books.intents.values()].slice(-1)
    till.stripe.books.createRefund({ intent: intent?.id ?? '', amount: 500, metadata: {} })
    const events = till.stripe.books.events.splice(0)
    const told = events.find(({ type }) => type === 'charge.refunded')
    if (told) await post(told)
    await processAll()
    expect(await orderOf(id)).toMatchObject({ payment: 'partially_refunded' })
  })

  it('shows what failed, and tries it again', async () => {
    const { id } = await place(world, 'physical')
    const { body } = await pay(world, id, { paymentMethod: 'card' })
    till.stripe.books.confirmIntent(body.transaction.gatewayTransactionId, 'pm_card_visa')
    const event = till.stripe.books.events
      .splice(0)
      .find(({ type }) => type === 'payment_intent.succeeded')
    if (event) await post(event)
    const [stored] = (await storedEvents()).filter(({ status }) => status === 'received')
    till.stripe.faults.plant('500', /./, 1)
    await expect(work('process_gateway_event', { event: stored?.id ?? '' })).rejects.toThrow()
    const after = async () => (await storedEvents()).find((each) => each.id === stored?.id)
    expect(await after()).toMatchObject({
      status: 'failed',
      tries: 1,
      error: 'An unknown error occurred.',
    })
    await work('process_gateway_event', { event: stored?.id ?? '' })
    expect(await after()).toMatchObject({
      status: 'processed',
      tries: 2,
      error: null,
      transaction: body.transaction.id,
    })
  })

  it("stands on the transaction's page, for whom may read it", async () => {
    const { payment } = await placeAndPay(world)
    await tellAll()
    const { payload } = await testApp()
    const typesFor = async (role: 'admin' | 'moderator'): Promise<string[]> => {
      const user = { ...(await buildAdmin({ role })), collection: 'admins' as const }
      const { trail } = await loadTransaction(await createLocalReq({ user }, payload), payment)
      return trail.map(({ type }) => type)
    }
    expect(await typesFor('admin')).toEqual(['payment_intent.succeeded'])
    expect(await typesFor('moderator')).toEqual([])
  })

  it('ignores what is none of ours', async () => {
    const foreign = till.stripe.books.createIntent({
      amount: 5,
      currency: 'usd',
      metadata: { transaction: '019a0000-0000-7000-8000-000000000000' },
    })
    await tellAll()
    await post(newEvent('payment_intent.canceled', foreign))
    await processAll()
    const events = await storedEvents()
    expect(events.at(-1)).toMatchObject({ status: 'ignored', transaction: null })
  })
})
