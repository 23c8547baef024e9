import crypto from 'node:crypto'

import { createPorts } from '../../src/adapters/ports'
import { query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { expectConsistent, rowCounts } from '../../tests/api/consistency'
import { gatewayLike, inProduction, withGateways } from '../../tests/api/gateways'
import { place, placePaid, said, send, stock } from '../../tests/api/stage'
import { errorsDuring, eventsOf, queued, work } from '../../tests/api/work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(10, 'physical')
})

afterEach(expectConsistent)

const pay = (id: string, more: object = {}, as: string | undefined = world.tokens.user) =>
  send('POST /api/payments/process', as, { order: id, gateway: 'sandbox', ...more })

const orderOf = async (id: string) => {
  const [row] = await query(
    'select status, payment_status as payment, refund_due_minor::int as due from orders where id = $1',
    [id],
  )
  return row
}

const transactionsOf = async (id: string): Promise<string[]> => {
  const rows = await query<{ status: string }>(
    'select status from transactions where order_id = $1 order by created_at',
    [id],
  )
  return rows.map(({ status }) => status)
}

const makeOlder = (transaction: string, seconds: number) =>
  query(
    `with older as (
       update transactions set created_at = created_at - $2 * interval '1 second' where id = $1 returning order_id
     )
     update orders set created_at = created_at - $2 * interval '1 second' where id = (select order_id from older)`,
    [transaction, seconds],
  )

const WALLET = {
  ...{ id: 'wallet', label: 'Reseller balance', currencies: 'any', methods: ['balance'] },
  ...{ enabled: true, mode: 'live' },
}

describe('GET /payments/gateways', () => {
  const ask = (as?: string) => send('GET /api/payments/gateways', as)

  it('200 says to all who are signed in what they can pay with', async () => {
    const { admin, editor, moderator, reseller, user } = world.tokens
    for (const as of [admin, moderator, editor, reseller, user]) {
      const { body, status } = await ask(as)
      expect(status).toBe(200)
      expect(body).toEqual([
        ...(as === user ? [] : [WALLET]),
        {
          id: 'sandbox',
          label: 'Sandbox',
          currencies: 'any',
          methods: ['sandbox_approve', 'sandbox_decline', 'sandbox_pending'],
          enabled: true,
          mode: 'test',
        },
      ])
    }
    expect(said(await ask())).toEqual([401, 'auth.required'])
  })

  it('never offers the sandbox in production mode, and takes no payment through it', async () => {
    const isOffered = (isProduction: boolean) =>
      createPorts({
        secret: 'x'.repeat(40),
        fieldKeys: undefined,
        mail: { smtpUrl: undefined, from: 'shop@example.com' },
        mode: { isProduction, isDemo: false, publicUrl: 'https://shop.example' },
      }).gateways.find(({ id }) => id === 'sandbox')?.isEnabled
    expect([isOffered(true), isOffered(false)]).toEqual([false, true])
    const { id } = await place(world, 'physical')
    await inProduction(async () => {
      expect((await ask(world.tokens.user)).body).toEqual([])
      const refused = await pay(id)
      expect(said(refused)).toEqual([422, 'invalid'])
      expect(refused.body.errors[0].data.fields[0].path).toBe('gateway')
    })
    expect(await transactionsOf(id)).toEqual([])
  })
})

describe('POST /payments/process', () => {
  it('201 settles at once what is approved, for what the order costs and nothing else', async () => {
    const { id } = await place(world, 'physical')
    const { body, status } = await pay(id, { amountMinor: 1, currency: 'EUR', status: 'failed' })
    expect([status, body.status, body.next]).toEqual([201, 'completed', undefined])
    expect(body.transaction).toMatchObject({
      transactionType: 'payment',
      amountMinor: 3135,
      currency: 'USD',
      gateway: 'sandbox',
      paymentMethod: 'sandbox_approve',
      status: 'completed',
    })
    expect(body.transaction.completedAt).toBeTruthy()
    expect(await orderOf(id)).toEqual({ status: 'confirmed', payment: 'paid', due: 0 })
    const mails = await query(
      `select recipient from messages where order_id = $1 and template_key = 'payment_receipt'`,
      [id],
    )
    expect(mails).toEqual([{ recipient: world.user.email }])
  })

  it('201 failed when it is declined, and it may be tried again', async () => {
    const { id } = await place(world, 'physical')
    for (const _again of [1, 2]) {
      const { body, status } = await pay(id, { paymentMethod: 'sandbox_decline' })
      expect([status, body.status, body.transaction.completedAt ?? null]).toEqual([
        201,
        'failed',
        null,
      ])
      expect(await orderOf(id)).toEqual({ status: 'pending', payment: 'failed', due: 0 })
    }
    expect((await pay(id)).body.status).toBe('completed')
    expect(await transactionsOf(id)).toEqual(['failed', 'failed', 'completed'])
    expect(await orderOf(id)).toMatchObject({ status: 'confirmed', payment: 'paid' })
    expect(await eventsOf(id)).toEqual(
      expect.arrayContaining(['order.payment_failed', 'order.paid']),
    )
  })

  it('201 pending tells the client to wait, and the worker settles it two seconds later, once', async () => {
    const { id } = await place(world, 'physical')
    const { body, status } = await pay(id, { paymentMethod: 'sandbox_pending' })
    expect([status, body.status, body.next]).toEqual([201, 'pending', { type: 'wait' }])
    const { id: transaction } = body.transaction
    expect(await queued(`settle:${transaction}`)).toEqual(['settle_transaction'])

    await work('settle_transaction', { transaction })
    expect(await orderOf(id)).toEqual({ status: 'pending', payment: 'pending', due: 0 })
    await makeOlder(transaction, 3)
    await work('settle_transaction', { transaction })
    expect(await orderOf(id)).toEqual({ status: 'confirmed', payment: 'paid', due: 0 })

    const before = await rowCounts()
    await work('settle_transaction', { transaction })
    expect(await rowCounts()).toEqual(before)
  })

  it('leaves what is paid after the cancelling to be given back', async () => {
    const { id } = await place(world, 'physical')
    const { body } = await pay(id, { paymentMethod: 'sandbox_pending' })
    const cancelling = { status: 'cancelled', reason: 'Sold out.' }
    await send(`PATCH /api/orders/${id}/status`, world.tokens.moderator, cancelling)
    await makeOlder(body.transaction.id, 3)
    await work('settle_transaction', { transaction: body.transaction.id })
    expect(await orderOf(id)).toEqual({ status: 'cancelled', payment: 'paid', due: 3135 })
  })

  it('409 for an order that is paid, is being paid, or is cancelled', async () => {
    const paid = await placePaid(world, 'physical')
    expect(said(await pay(paid.id))).toEqual([409, 'order.already_paid'])
    expect(await transactionsOf(paid.id)).toEqual(['completed'])

    const waiting = await place(world, 'physical')
    const first = await pay(waiting.id, { paymentMethod: 'sandbox_pending' })
    const second = await pay(waiting.id)
    expect(said(second)).toEqual([409, 'payment.in_progress'])
    expect(second.body.errors[0].data).toEqual({ transaction: first.body.transaction.id })

    const cancelled = await place(world, 'physical')
    await send(`POST /api/orders/${cancelled.id}/cancel`, world.tokens.user, {})
    expect(said(await pay(cancelled.id))).toEqual([409, 'order.cancelled'])
  })

  it('401 for nobody, 403 for a moderator, 404 for whom the order does not exist; an admin may', async () => {
    const { id } = await place(world, 'physical')
    const { admin, editor, moderator, otherUser, reseller } = world.tokens
    const body = { order: id, gateway: 'sandbox' }
    expect(said(await send('POST /api/payments/process', undefined, body))).toEqual([
      401,
      'auth.required',
    ])
    expect(said(await pay(id, {}, moderator))).toEqual([403, 'forbidden'])
    for (const as of [editor, otherUser, reseller])
      expect(said(await pay(id, {}, as))).toEqual([404, 'not_found'])
    expect(said(await pay(crypto.randomUUID()))).toEqual([404, 'not_found'])
    expect(await transactionsOf(id)).toEqual([])
    expect((await pay(id, {}, admin)).body.status).toBe('completed')
  })

  it('422 names the field', async () => {
    const { id } = await place(world, 'physical')
    const wrongs: [string, object][] = [
      ['order', { order: 'x' }],
      ['gateway', { gateway: undefined }],
      ['gateway', { gateway: 'stripe' }],
      ['paymentMethod', { paymentMethod: 'gold' }],
      ['returnUrl', { returnUrl: 'javascript:alert(1)' }],
    ]
    for (const [path, more] of wrongs) {
      const answer = await pay(id, more)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
    await withGateways([gatewayLike({ currencies: ['EUR'], label: 'Euros only' })], async () => {
      const { body, status } = await pay(id)
      expect([status, body.errors[0].message]).toEqual([
        422,
        'gateway: Euros only does not take USD.',
      ])
    })
    expect(await transactionsOf(id)).toEqual([])
  })
})

describe('a payment whose answer never came', () => {
  const silent = gatewayLike({ pay: () => Promise.reject(new Error('socket hang up')) })

  const startSilently = async (): Promise<{ order: string; transaction: string }> => {
    const { id } = await place(world, 'physical')
    const logged = await errorsDuring(() =>
      withGateways([silent], async () => {
        const { body, status } = await pay(id)
        expect([status, body.status, body.transaction.status]).toEqual([201, 'pending', 'pending'])
      }),
    )
    expect(logged).toEqual([expect.objectContaining({ msg: 'a gateway did not answer' })])
    const [row] = await query<{ id: string }>('select id from transactions where order_id = $1', [
      id,
    ])
    return { order: id, transaction: row?.id ?? '' }
  }

  it('stays pending, is not paid twice, and is settled by what the gateway says later', async () => {
    const { order, transaction } = await startSilently()
    expect(await transactionsOf(order)).toEqual(['pending'])
    expect(said(await pay(order))).toEqual([409, 'payment.in_progress'])
    await work('settle_transaction', { transaction })
    expect(await orderOf(order)).toMatchObject({ status: 'confirmed', payment: 'paid' })
  })

  it('is asked for again every minute once it is ten seconds old', async () => {
    const { transaction } = await startSilently()
    await query('select graphile_worker.remove_job($1)', [`settle:${transaction}`])
    await work('settle_waiting_transactions', {})
    expect(await queued(`settle:${transaction}`)).toEqual([])
    await makeOlder(transaction, 11)
    for (const _again of [1, 2]) await work('settle_waiting_transactions', {})
    expect(await queued(`settle:${transaction}`)).toEqual(['settle_transaction'])
    await work('settle_transaction', { transaction })
    await query('select graphile_worker.remove_job($1)', [`settle:${transaction}`])
    await work('settle_waiting_transactions', {})
    expect(await queued(`settle:${transaction}`)).toEqual([])
  })

  it('is asked for again behind any number of older ones that nobody answers, each keeping its place', async () => {
    const { transaction } = await startSilently()
    await query(`delete from graphile_worker._private_jobs where key like 'settle:%'`)
    await query(
      `insert into transactions select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
         'transaction_id', 'OLD-' || n, 'order_id', null, 'created_at', t.created_at - interval '1 day'))).*
       from transactions t, generate_series(1, 2100) n where t.id = $1`,
      [transaction],
    )
    await makeOlder(transaction, 11)
    await work('settle_waiting_transactions', {})
    const inQueue = () =>
      query(
        `select key, run_at from graphile_worker.jobs where key like 'settle:%' order by run_at, id`,
      )
    const first = await inQueue()
    expect(first).toHaveLength(2101)
    expect(await queued(`settle:${transaction}`)).toEqual(['settle_transaction'])
    await work('settle_waiting_transactions', {})
    expect(await inQueue()).toEqual(first)
    await query(`delete from graphile_worker._private_jobs where key like 'settle:%'`)
    await query(`delete from transactions where transaction_id like 'OLD-%'`)
  })

  it('waits while its gateway is not there, and no settling is made of what never was', async () => {
    const { order, transaction } = await startSilently()
    await withGateways([], () => work('settle_transaction', { transaction }).then(() => undefined))
    await work('settle_transaction', { transaction: crypto.randomUUID() })
    expect(await transactionsOf(order)).toEqual(['pending'])
  })
})
