import type { Order, Plan } from '../../payload-types'
import { query, testApp } from '../../src/testing/app'
import { buildPlan, buildSim, buildWorld, setPricing, type World } from '../../src/testing/builders'
import { expectConsistent } from '../../tests/api/consistency'
import { said, send } from '../../tests/api/stage'
import { eventsOf, queued, work } from '../../tests/api/work'

let world: World
let plan: Plan

beforeAll(async () => {
  world = await buildWorld()
  plan = await buildPlan({
    networkProvider: 'Gratis',
    prices: [{ currency: 'USD', priceMinor: 0 }],
  })
  await setPricing({ serviceCharges: [{ currency: 'USD', amountMinor: 0 }] })
})

const setAutoConfirm = async (autoConfirm: 'paid' | 'always' | 'never') => {
  const { payload } = await testApp()
  await payload.updateGlobal({ slug: 'general', data: { autoConfirm }, overrideAccess: true })
}

afterEach(() => setAutoConfirm('paid'))

const wanted = () => ({ plan: plan.id, simType: 'esim' })

const placeFree = async (): Promise<Order> => {
  const { body, status } = await send('POST /api/orders', world.tokens.user, wanted())
  expect([status, body.doc?.totalMinor]).toEqual([201, 0])
  return body.doc
}

const read = async (id: string): Promise<Order> =>
  (await send(`GET /api/orders/${id}`, world.tokens.user)).body

describe('an order that costs nothing', () => {
  it('is paid when it is placed, without a transaction, and is confirmed by itself', async () => {
    const { body: quoted } = await send('POST /api/orders/quote', world.tokens.user, wanted())
    expect(quoted.doc).toMatchObject({ totalMinor: 0, paymentStatus: 'paid' })
    await buildSim({ simType: 'esim', networkProvider: 'Gratis' })
    const { id, paymentStatus, status } = await placeFree()
    expect([status, paymentStatus]).toEqual(['pending', 'paid'])
    expect(await queued(`confirm:${id}`)).toEqual(['confirm_order'])
    await work('confirm_order', { order: id })
    expect(await read(id)).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' })
    expect((await eventsOf(id)).slice(0, 3)).toEqual([
      'order.placed',
      'order.paid',
      'order.confirmed',
    ])
    expect(await query('select 1 from transactions where order_id = $1', [id])).toEqual([])
    await expectConsistent()
  })

  it('409 to who pays for it: there is nothing to pay', async () => {
    const { id } = await placeFree()
    const answer = await send('POST /api/payments/process', world.tokens.user, {
      order: id,
      gateway: 'sandbox',
    })
    expect(said(answer)).toEqual([409, 'order.already_paid'])
  })

  it('waits for staff where the settings never confirm, and needs no override then', async () => {
    await setAutoConfirm('never')
    await buildSim({ simType: 'esim', networkProvider: 'Gratis' })
    const { id } = await placeFree()
    expect(await queued(`confirm:${id}`)).toEqual([])
    const confirmed = await send(`PATCH /api/orders/${id}/status`, world.tokens.moderator, {
      status: 'confirmed',
    })
    expect([confirmed.status, confirmed.body.doc.status]).toEqual([200, 'confirmed'])
  })

  it('can be taken back by its owner while it is pending, and nothing is due', async () => {
    const { id } = await placeFree()
    const { body, status } = await send(`POST /api/orders/${id}/cancel`, world.tokens.user, {})
    expect([status, body.doc.status, body.doc.refundDueMinor]).toEqual([200, 'cancelled', 0])
  })

  it('is refunded nothing when staff cancel it with its refund', async () => {
    const { id } = await placeFree()
    const { body, status } = await send(`PATCH /api/orders/${id}/status`, world.tokens.admin, {
      status: 'cancelled',
      reason: 'A trial.',
      refund: true,
    })
    expect([status, body.doc.paymentStatus, body.doc.refundDueMinor]).toEqual([200, 'paid', 0])
    expect(await query('select 1 from transactions where order_id = $1', [id])).toEqual([])
  })
})
