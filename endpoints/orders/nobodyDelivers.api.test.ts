import type { OrderStatus } from '../../src/domain/orders/status'
import { buildWorld, type World } from '../../src/testing/builders'
import { deliveryOf, NO_DELIVERY } from '../../tests/api/deliveries'
import { said, send, stage, templatesOf } from '../../tests/api/stage'
import { eventsOf } from '../../tests/api/work'

let world: World
let template: string

beforeAll(async () => {
  world = await buildWorld()
  template = (await templatesOf(world)).physical
})

const staged = (status: OrderStatus) => stage(world, { template, status })

const assign = (id: string, body: object) =>
  send(`POST /api/orders/${id}/assign-delivery`, world.tokens.moderator, body)

describe('POST /orders/:id/assign-delivery', () => {
  it('200 to nobody empties it, once; a dispatched order refuses that', async () => {
    const id = await staged('confirmed')
    await assign(id, { carrier: 'DHL', trackingNumber: '7', courier: 'Ewa' })
    for (const _again of [1, 2]) {
      const { body, status } = await assign(id, { carrier: null })
      expect([status, body.message]).toEqual([200, 'Nobody carries the order now.'])
    }
    expect(await deliveryOf(id)).toEqual(NO_DELIVERY)
    expect(await eventsOf(id)).toEqual(['order.delivery_assigned', 'order.delivery_unassigned'])
    const dispatched = await staged('dispatched')
    await assign(dispatched, { carrier: 'DHL' })
    const refused = await assign(dispatched, { carrier: null })
    expect(said(refused)).toEqual([409, 'order.carrier_needed'])
    expect(await deliveryOf(dispatched)).toMatchObject({ carrier: 'DHL' })
  })

  it('replaces the whole of it where that is asked for', async () => {
    const id = await staged('dispatched')
    await assign(id, { carrier: 'DHL', trackingNumber: '7', courier: 'Ewa' })
    await assign(id, { carrier: 'UPS', courier: 'Jan', replace: true })
    expect(await deliveryOf(id)).toEqual({ carrier: 'UPS', number: null, courier: 'Jan' })
  })

  it('422 where nobody has a courier, or replacing is neither yes nor no', async () => {
    const id = await staged('confirmed')
    const wrongs: [string, object][] = [
      ['courier', { carrier: null, courier: 'Ewa' }],
      ['replace', { carrier: 'DHL', replace: 'all' }],
    ]
    for (const [path, body] of wrongs) {
      const answer = await assign(id, body)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
  })
})
