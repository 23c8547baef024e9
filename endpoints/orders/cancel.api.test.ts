import crypto from 'node:crypto'

import { query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { expectConsistent, rowCounts } from '../../tests/api/consistency'
import { place, placePaid, said, send } from '../../tests/api/stage'
import { eventsOf, queued, work } from '../../tests/api/work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const cancel = (id: string, as: string | undefined, body: object = {}) =>
  send(`POST /api/orders/${id}/cancel`, as, body)

const pay = (id: string, paymentMethod: string) =>
  send('POST /api/payments/process', world.tokens.user, {
    order: id,
    gateway: 'sandbox',
    paymentMethod,
  })

describe('POST /orders/:id/cancel', () => {
  it('200 to its owner, user or reseller, once', async () => {
    const { reseller, user } = world.tokens
    for (const [simType, as] of [
      ['physical', user],
      ['esim', reseller],
    ] as const) {
      const { id } = await place(world, simType)
      const first = await cancel(id, as, { reason: 'Found another.' })
      expect([first.status, first.body.message]).toEqual([200, 'The order is cancelled.'])
      expect(first.body.doc).toMatchObject({ status: 'cancelled', refundDueMinor: 0 })
      expect(first.body.doc.cancelledAt).toBeTruthy()
      const before = await rowCounts()
      expect((await cancel(id, as)).body).toEqual(first.body)
      expect(await rowCounts()).toEqual(before)
      expect(await eventsOf(id)).toEqual(['order.placed', 'order.cancelled'])
      const [event] = await query(
        `select reason, "from", "to" from events where subject_id = $1 and type = 'order.cancelled'`,
        [id],
      )
      expect(event).toEqual({ reason: 'Found another.', from: 'pending', to: 'cancelled' })
    }
    await expectConsistent()
  })

  it('200 after a declined payment, without a reason, and then it cannot be paid', async () => {
    const { id } = await place(world, 'physical')
    expect((await pay(id, 'sandbox_decline')).body.status).toBe('failed')
    expect((await cancel(id, world.tokens.user)).status).toBe(200)
    const [event] = await query(
      `select reason from events where subject_id = $1 and type = 'order.cancelled'`,
      [id],
    )
    expect(event).toEqual({ reason: 'Cancelled by the customer.' })
    expect(said(await pay(id, 'sandbox_approve'))).toEqual([409, 'order.cancelled'])
  })

  it('200 while its payment waits, which is due back where it was made all the same', async () => {
    const { id } = await place(world, 'physical')
    const { transaction } = (await pay(id, 'sandbox_pending')).body
    expect(transaction.status).toBe('pending')
    expect((await cancel(id, world.tokens.user)).body.doc.status).toBe('cancelled')
    expect(await queued(`cancel:${transaction.id}`)).toEqual(['cancel_payment'])
    await work('cancel_payment', { transaction: transaction.id })
    for (const [table, row] of [
      ['orders', id],
      ['transactions', transaction.id],
    ])
      await query(`update ${table} set created_at = created_at - interval '5 s' where id = $1`, [
        row,
      ])
    await work('settle_transaction', { transaction: transaction.id })
    const { body } = await send(`GET /api/orders/${id}`, world.tokens.admin)
    expect(body).toMatchObject({
      ...{ status: 'cancelled', paymentStatus: 'paid', sim: null },
      refundDueMinor: transaction.amountMinor,
    })
    await expectConsistent()
  })

  it('409 once it is paid, and from confirmation on', async () => {
    const paid = await placePaid(world, 'physical')
    expect(paid.status).toBe('confirmed')
    const confirmed = await place(world, 'physical')
    const override = { status: 'confirmed', reason: 'Trusted.' }
    await send(`PATCH /api/orders/${confirmed.id}/status`, world.tokens.admin, override)
    for (const { id } of [paid, confirmed])
      expect(said(await cancel(id, world.tokens.user))).toEqual([409, 'order.not_cancellable'])
    await expectConsistent()
  })

  it('401 for nobody, 403 for staff, 404 for whom the order does not exist', async () => {
    const { id } = await place(world, 'physical')
    const { admin, editor, moderator, otherUser, reseller, user } = world.tokens
    expect(said(await cancel(id, undefined))).toEqual([401, 'auth.required'])
    for (const as of [admin, moderator])
      expect(said(await cancel(id, as))).toEqual([403, 'forbidden'])
    for (const as of [editor, otherUser, reseller])
      expect(said(await cancel(id, as))).toEqual([404, 'not_found'])
    expect(said(await cancel(crypto.randomUUID(), user))).toEqual([404, 'not_found'])
    expect(await eventsOf(id)).toEqual(['order.placed'])
  })

  it('422 for a reason that is too long or no text', async () => {
    const { id } = await place(world, 'physical')
    for (const reason of ['x'.repeat(501), 1])
      expect(said(await cancel(id, world.tokens.user, { reason }))).toEqual([422, 'invalid'])
  })

  it('two at once cancel it once', async () => {
    const { id } = await place(world, 'physical')
    const both = await Promise.all([
      cancel(id, world.tokens.user),
      send(`PATCH /api/orders/${id}/status`, world.tokens.moderator, {
        status: 'cancelled',
        reason: 'A rival.',
      }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await eventsOf(id)).toEqual(['order.placed', 'order.cancelled'])
  })
})
