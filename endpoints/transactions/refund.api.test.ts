import crypto from 'node:crypto'

import { query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { expectConsistent, rowCounts } from '../../tests/api/consistency'
import { gatewayLike, inProduction, withGateways } from '../../tests/api/gateways'
import { place, placePaid, said, send, stock } from '../../tests/api/stage'
import { errorsDuring, eventsOf, queued, work } from '../../tests/api/work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(20, 'physical')
})

afterEach(expectConsistent)

/** What `setPricing` makes of a physical order to Poland. */
const TOTAL = 3135
const TAX = 587

const paymentOf = async (order: string): Promise<string> => {
  const [row] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and transaction_type = 'payment'`,
    [order],
  )
  return row?.id ?? ''
}

const paid = async (): Promise<{ order: string; payment: string }> => {
  const { id } = await placePaid(world, 'physical')
  return { order: id, payment: await paymentOf(id) }
}

const refund = (id: string, more: object = {}, as: string | undefined = world.tokens.admin) =>
  send(`POST /api/transactions/${id}/refund`, as, { reason: 'Came too late.', ...more })

const preview = (id: string, amountMinor?: number) =>
  refund(id, { amountMinor, validateOnly: true })

const orderOf = async (id: string) => {
  const [row] = await query(
    'select status, payment_status as payment, refund_due_minor::int as due from orders where id = $1',
    [id],
  )
  return row
}

describe('POST /transactions/:id/refund', () => {
  it('200 with validateOnly says what it would do, and saves nothing', async () => {
    const { payment } = await paid()
    const before = await rowCounts()
    const whole = await preview(payment)
    expect([whole.status, whole.body.message]).toEqual([200, 'Nothing was refunded yet.'])
    expect(whole.body.doc).toEqual({
      amountMinor: TOTAL,
      taxMinor: TAX,
      netMinor: TOTAL - TAX,
      remainingMinor: TOTAL,
      currency: 'USD',
      gateway: 'sandbox',
      commissionMinor: 0,
    })
    // 1000 of 3135 is 187.2 of 587.
    expect((await preview(payment, 1000)).body.doc).toMatchObject({ taxMinor: 187, netMinor: 813 })
    expect(said(await preview(payment, TOTAL + 1))).toEqual([409, 'refund.exceeds_remaining'])
    expect(await rowCounts()).toEqual(before)
  })

  it('201 in parts up to the whole, and never more; the order stays where it is', async () => {
    const { order, payment } = await paid()
    const parts = [1000, 2000, undefined]
    const left = [TOTAL, TOTAL - 1000, TOTAL - 3000]
    let tax = 0
    for (const [index, amountMinor] of parts.entries()) {
      const { body: planned } = await preview(payment, amountMinor)
      expect(planned.doc.remainingMinor).toBe(left[index])
      tax += planned.doc.taxMinor
      const { body, status } = await refund(payment, { amountMinor })
      expect([status, body.message]).toEqual([201, 'The refund is made.'])
      expect(body.doc).toMatchObject({
        transactionType: 'refund',
        status: 'completed',
        amountMinor: amountMinor ?? TOTAL - 3000,
        currency: 'USD',
        parent: payment,
        reason: 'Came too late.',
      })
      const words = index < 2 ? 'partially_refunded' : 'refunded'
      expect(await orderOf(order)).toEqual({ status: 'confirmed', payment: words, due: 0 })
      const tooMuch = await refund(payment, { amountMinor: TOTAL })
      expect(said(tooMuch)).toEqual([409, 'refund.exceeds_remaining'])
      expect(tooMuch.body.errors[0].data).toEqual({ remainingMinor: left[index + 1] ?? 0 })
    }
    expect(tax).toBe(TAX)
    expect(said(await refund(payment))).toEqual([409, 'refund.exceeds_remaining'])
    const mails = await query(
      `select recipient from messages where order_id = $1 and template_key = 'refund_issued'`,
      [order],
    )
    expect(mails).toEqual(Array(3).fill({ recipient: world.user.email }))
  })

  it('takes from what is due of a cancelled order', async () => {
    const { order, payment } = await paid()
    await send(`PATCH /api/orders/${order}/status`, world.tokens.moderator, {
      status: 'cancelled',
      reason: 'Sold out.',
    })
    expect(await orderOf(order)).toEqual({ status: 'cancelled', payment: 'paid', due: TOTAL })
    await refund(payment, { amountMinor: 135 })
    expect(await orderOf(order)).toMatchObject({ payment: 'partially_refunded', due: 3000 })
    await refund(payment)
    expect(await orderOf(order)).toMatchObject({ payment: 'refunded', due: 0 })
  })

  it('cancelling with its refund gives back what is left', async () => {
    const { order, payment } = await paid()
    await refund(payment, { amountMinor: 1000 })
    const cancel = { status: 'cancelled', reason: 'Sold out.', refund: true }
    for (const _again of [1, 2]) {
      const { body, status } = await send(
        `PATCH /api/orders/${order}/status`,
        world.tokens.admin,
        cancel,
      )
      expect([status, body.doc.paymentStatus, body.doc.refundDueMinor]).toEqual([
        200,
        'refunded',
        0,
      ])
    }
    const rows = await query(
      'select amount_minor::int as amount from transactions where parent_id = $1 order by 1',
      [payment],
    )
    expect(rows).toEqual([{ amount: 1000 }, { amount: TOTAL - 1000 }])
  })

  it('cancelling with its refund gives back the payment that was made, not those that were declined', async () => {
    const { id } = await place(world, 'physical')
    const pay = (paymentMethod: string) =>
      send('POST /api/payments/process', world.tokens.user, {
        ...{ order: id, gateway: 'sandbox', paymentMethod },
      })
    for (const _again of [1, 2]) await pay('sandbox_decline')
    const { id: payment } = (await pay('sandbox_approve')).body.transaction
    const cancel = { status: 'cancelled', reason: 'Sold out.', refund: true }
    await send(`PATCH /api/orders/${id}/status`, world.tokens.admin, cancel)
    expect(await orderOf(id)).toEqual({ status: 'cancelled', payment: 'refunded', due: 0 })
    const rows = await query(
      `select transaction_type as type, status, parent_id as parent from transactions where order_id = $1 order by id`,
      [id],
    )
    const of = (type: string, status: string, parent: string | null = null) => ({
      ...{ type, status, parent },
    })
    expect(rows).toEqual([
      ...[of('payment', 'failed'), of('payment', 'failed'), of('payment', 'completed')],
      of('refund', 'completed', payment),
    ])
  })

  it('409 for what is no completed payment', async () => {
    const { payment } = await paid()
    const { body } = await refund(payment, { amountMinor: 1 })
    const placed = await place(world, 'physical')
    await send('POST /api/payments/process', world.tokens.user, {
      order: placed.id,
      gateway: 'sandbox',
      paymentMethod: 'sandbox_decline',
    })
    for (const id of [body.doc.id, await paymentOf(placed.id)])
      expect(said(await refund(id))).toEqual([409, 'refund.not_refundable'])
  })

  it('401 for nobody, 403 for a moderator and the owner, 404 for whom it does not exist', async () => {
    const { payment } = await paid()
    const { editor, moderator, otherUser, reseller, user } = world.tokens
    const before = await rowCounts()
    expect(said(await send(`POST /api/transactions/${payment}/refund`, undefined, {}))).toEqual([
      401,
      'auth.required',
    ])
    for (const as of [moderator, user])
      for (const validateOnly of [true, false])
        expect(said(await refund(payment, { validateOnly }, as))).toEqual([403, 'forbidden'])
    for (const as of [editor, otherUser, reseller])
      expect(said(await refund(payment, {}, as))).toEqual([404, 'not_found'])
    expect(said(await refund(crypto.randomUUID()))).toEqual([404, 'not_found'])
    expect(await rowCounts()).toEqual(before)
  })

  it('422 names the field, and for a gateway that is not offered any more', async () => {
    const { order, payment } = await paid()
    const before = await rowCounts()
    const wrongs: [string, object][] = [
      ['amountMinor', { amountMinor: 0 }],
      ['amountMinor', { amountMinor: -1 }],
      ['amountMinor', { amountMinor: 1.5 }],
      ['amountMinor', { amountMinor: '10' }],
      ['reason', { reason: undefined }],
      ['reason', { reason: ' ' }],
      ['reason', { reason: 'x'.repeat(501) }],
    ]
    for (const [path, more] of wrongs) {
      const answer = await refund(payment, more)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
    await inProduction(async () => {
      expect(said(await refund(payment))).toEqual([422, 'invalid'])
      const cancel = { status: 'cancelled', reason: 'Sold out.', refund: true }
      const cancelling = await send(`PATCH /api/orders/${order}/status`, world.tokens.admin, cancel)
      expect(said(cancelling)).toEqual([422, 'invalid'])
    })
    expect(await orderOf(order)).toMatchObject({ status: 'confirmed' })
    expect(await rowCounts()).toEqual(before)
  })
})

describe('a refund the gateway does not make at once', () => {
  it('is told when it is refused, and may be tried again', async () => {
    const { order, payment } = await paid()
    const refuse = () => Promise.resolve({ status: 'failed' as const, response: {} })
    await withGateways([gatewayLike({ refund: refuse })], async () => {
      const { body, status } = await refund(payment)
      expect([status, body.doc.status, body.message]).toEqual([
        201,
        'failed',
        'The gateway refused the refund; nothing was given back.',
      ])
    })
    expect(await orderOf(order)).toMatchObject({ payment: 'paid' })
    expect(await eventsOf(order)).toContain('order.refund_failed')
    expect((await refund(payment)).body.doc.status).toBe('completed')
    expect(await orderOf(order)).toMatchObject({ payment: 'refunded' })
  })

  it('stays pending when no answer comes, and is settled by what the gateway says later', async () => {
    const { order, payment } = await paid()
    const silent = () => Promise.reject(new Error('socket hang up'))
    await errorsDuring(() =>
      withGateways([gatewayLike({ refund: silent })], async () => {
        const { body, status } = await refund(payment)
        expect([status, body.doc.status, body.message]).toEqual([
          201,
          'pending',
          'The refund waits for the gateway.',
        ])
        await work('settle_transaction', { transaction: body.doc.id })
      }),
    )
    expect(await orderOf(order)).toMatchObject({ payment: 'refunded' })
  })

  it('counts as taken while it is under way, and is settled by the worker', async () => {
    const { order, payment } = await paid()
    const wait = () => Promise.resolve({ status: 'pending' as const, response: {} })
    let id = ''
    await withGateways([gatewayLike({ refund: wait })], async () => {
      const { body } = await refund(payment, { amountMinor: 3000 })
      expect(body.doc.status).toBe('pending')
      id = body.doc.id
    })
    expect(await orderOf(order)).toMatchObject({ payment: 'paid' })
    expect(said(await refund(payment, { amountMinor: 136 }))).toEqual([
      409,
      'refund.exceeds_remaining',
    ])
    expect(await queued(`settle:${id}`)).toEqual(['settle_transaction'])
    for (const _again of [1, 2]) await work('settle_transaction', { transaction: id })
    expect(await orderOf(order)).toMatchObject({ payment: 'partially_refunded' })
  })
})
