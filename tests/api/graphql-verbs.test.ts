import crypto from 'node:crypto'

import { query, testApp } from '../../src/testing/app'
import { buildSim, buildWorld, type World } from '../../src/testing/builders'
import { requestGraphql } from '../../src/testing/http'
import { place, placePaid, send, wanted } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  for (let count = 0; count < 4; count += 1) await buildSim()
})

type Asked = { id?: string; input?: object; key?: string; as?: string | undefined; header?: string }

/** One verb by GraphQL; `told` is what a client selects of its result. */
const ask = async (verb: string, told: string, asked: Asked) => {
  const name = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  const args = [
    ...(asked.id ? [{ name: 'id', type: 'String!', value: asked.id }] : []),
    ...(asked.input ? [{ name: 'input', type: `${name}Input!`, value: asked.input }] : []),
    ...(asked.key ? [{ name: 'idempotencyKey', type: 'String', value: asked.key }] : []),
  ]
  await testApp()
  const { body, headers } = await requestGraphql({
    query: `mutation (${args.map((one) => `$${one.name}: ${one.type}`).join(' ')}) {
      done: ${verb}(${args.map((one) => `${one.name}: $${one.name}`).join(' ')}) ${told} }`,
    variables: Object.fromEntries(args.map((one) => [one.name, one.value])),
    as: asked.as,
    headers: asked.header ? { 'idempotency-key': asked.header } : {},
  })
  return {
    done: body.data?.done,
    refused: body.errors?.[0]?.extensions,
    isReplay: headers.get('idempotent-replayed') === 'true',
  }
}

const countOf = async (table: string): Promise<number> => {
  const [row] = await query<{ count: number }>(`select count(*)::int as count from ${table}`)
  return row?.count ?? 0
}

const eventsOf = async (id: string): Promise<string[]> =>
  (
    await query<{ type: string }>('select type from events where subject_id = $1 order by id', [id])
  ).map(({ type }) => type)

const paymentOf = async (order: string): Promise<string> => {
  const [row] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and transaction_type = 'payment'`,
    [order],
  )
  return row?.id ?? ''
}

const UNKNOWN = '0199d1f0-0000-7000-8000-000000000001'

describe('the verbs by GraphQL', () => {
  it('quote and place an order as REST does: same price, same events, relations to ask on', async () => {
    const input = { ...wanted(world, 'physical'), notes: 'Ring twice.', externalRef: 'G-1' }
    const as = world.tokens.user
    const price = '{ currency planPriceMinor deliveryFeeMinor taxMinor totalMinor taxRateBps }'
    const quoted = await ask('quoteOrder', `{ stock doc ${price} }`, { as, input })
    const byRest = await send('POST /api/orders/quote', as, input)
    expect(quoted.done.stock).toBe(byRest.body.stock)
    expect(byRest.body.doc).toMatchObject(quoted.done.doc)
    const { done } = await ask(
      'placeOrder',
      `{ message doc { id status totalMinor notes externalRef user { fullName } plan { code } } }`,
      { as, input },
    )
    expect(done.doc).toMatchObject({
      status: 'pending',
      totalMinor: quoted.done.doc.totalMinor,
      notes: 'Ring twice.',
      externalRef: 'G-1',
      user: { fullName: world.user.fullName },
      plan: { code: world.plan.code },
    })
    const other = await place(world, 'physical')
    expect(await eventsOf(done.doc.id)).toEqual(await eventsOf(other.id))
  })

  it('pay, move, bind, refund and reply, and tell what REST tells', async () => {
    const { moderator, admin, user } = world.tokens
    const { id: order } = await place(world, 'physical')
    const paid = await ask('payOrder', '{ status next transaction { id amountMinor status } }', {
      as: user,
      input: { order, gateway: 'sandbox' },
    })
    expect(paid.done).toMatchObject({ status: 'completed', transaction: { status: 'completed' } })
    const { iccid } = await buildSim()
    const bound = await ask('bindSim', '{ message doc { sim { iccid } } }', {
      ...{ as: moderator, id: order, input: { iccid } },
    })
    expect(bound.done).toEqual({ message: 'The SIM is bound.', doc: { sim: { iccid } } })
    const moved = await ask('moveOrder', '{ message doc { status carrier } }', {
      ...{ as: moderator, id: order },
      input: { status: 'dispatched', delivery: { carrier: 'DHL' } },
    })
    expect(moved.done.doc).toEqual({ status: 'dispatched', carrier: 'DHL' })
    const payment = await paymentOf(order)
    const body = { amountMinor: 100, reason: 'Goodwill.', validateOnly: true }
    const looked = await ask(
      'refundTransaction',
      '{ message doc { id } preview { amountMinor taxMinor netMinor remainingMinor currency } }',
      { as: admin, id: payment, input: body },
    )
    const byRest = await send(`POST /api/transactions/${payment}/refund`, admin, body)
    expect(byRest.body).toMatchObject({ message: looked.done.message, doc: looked.done.preview })
    expect(looked.done.doc).toBeNull()
    const refunded = await ask(
      'refundTransaction',
      '{ doc { amountMinor status parent { id } } }',
      {
        ...{ as: admin, id: payment, input: { amountMinor: 100, reason: 'Goodwill.' } },
      },
    )
    expect(refunded.done.doc).toEqual({
      ...{ amountMinor: 100, status: 'completed', parent: { id: payment } },
    })
    const { body: ticket } = await send('POST /api/tickets', user, {
      ...{ subject: 'No signal', description: 'Since this morning.' },
    })
    const reply = await ask('replyToTicket', '{ message doc { body authorId } }', {
      ...{ as: user, id: ticket.doc.id, input: { body: 'Hello?' } },
    })
    expect(reply.done).toEqual({
      ...{ message: 'The reply is sent.', doc: { body: 'Hello?', authorId: world.user.id } },
    })
  })

  it('place many, each alone', async () => {
    const good = { ...wanted(world, 'esim'), client: world.client.id }
    const { done } = await ask(
      'placeBatch',
      '{ done failed results { index ok code doc { id } } }',
      {
        as: world.tokens.reseller,
        input: { orders: [good, { ...good, client: UNKNOWN }] },
      },
    )
    expect(done).toMatchObject({
      ...{ done: 1, failed: 1 },
      results: [
        { index: 0, ok: true },
        { index: 1, ok: false, code: 'invalid', doc: null },
      ],
    })
  })

  it('cancel, once, however often it is asked', async () => {
    const { id } = await place(world, 'physical')
    const asked = { as: world.tokens.user, id, input: { reason: 'Ordered twice.' } }
    for (const _again of [1, 2])
      expect((await ask('cancelOrder', '{ doc { status } }', asked)).done).toEqual({
        doc: { status: 'cancelled' },
      })
    expect((await eventsOf(id)).filter((type) => type === 'order.cancelled')).toHaveLength(1)
  })
})

describe('a refusal of a verb by GraphQL', () => {
  type Case = { name: string; verb: string; asked: () => Asked; path: () => string }
  const order = { id: '' }
  beforeAll(async () => {
    order.id = (await placePaid(world, 'physical')).id
  })
  const move = (name: string, status: string, as: () => string | undefined): Case => ({
    name: `${name} of a move`,
    verb: 'moveOrder',
    asked: () => ({ id: order.id, input: { status }, as: as() }),
    path: () => `PATCH /api/orders/${order.id}/status`,
  })
  const CASES: Case[] = [
    move('401', 'delivered', () => undefined),
    move('403', 'delivered', () => world.tokens.user),
    move('404', 'delivered', () => world.tokens.otherUser),
    move('409', 'activated', () => world.tokens.admin),
    move('422', 'cancelled', () => world.tokens.admin),
    {
      name: '409 of a payment',
      verb: 'payOrder',
      asked: () => ({ input: { order: order.id, gateway: 'sandbox' }, as: world.tokens.user }),
      path: () => 'POST /api/payments/process',
    },
    {
      name: '404 of a payment',
      verb: 'payOrder',
      asked: () => ({ input: { order: UNKNOWN, gateway: 'sandbox' }, as: world.tokens.user }),
      path: () => 'POST /api/payments/process',
    },
    {
      name: '422 of a reply',
      verb: 'replyToTicket',
      asked: () => ({ id: UNKNOWN, input: { body: ' ' }, as: world.tokens.user }),
      path: () => `POST /api/support/tickets/${UNKNOWN}/reply`,
    },
  ]

  it.each(CASES)('$name is what REST answers', async ({ asked, name, path, verb }) => {
    const { as, input } = asked()
    const { done, refused } = await ask(verb, '{ __typename }', asked())
    const byRest = await send(path(), as, input)
    const [error] = byRest.body.errors
    expect(done).toBeUndefined()
    expect([refused.statusCode, refused.code]).toEqual([byRest.status, error.code])
    expect(refused.data.fields).toEqual(error.data.fields)
    expect(String(refused.statusCode)).toBe(name.slice(0, 3))
  })
})

it('422 for what no field may hold, written into the document itself', async () => {
  const { graphql } = await testApp()
  const { body } = await graphql(
    `mutation { replyToTicket(id: "${UNKNOWN}", input: { body: "a\\u0000b" }) { message } }`,
    {},
    world.tokens.user,
  )
  expect(body.errors[0].extensions).toMatchObject({ code: 'invalid', statusCode: 422 })
})

describe('an idempotency key by GraphQL', () => {
  const input = () => ({ ...wanted(world, 'esim'), client: world.client.id })
  const TOLD = '{ message doc { id orderNumber } }'

  it.each(['key', 'header'] as const)('as a %s makes one order of two requests', async (place) => {
    const asked = { as: world.tokens.reseller, input: input(), [place]: crypto.randomUUID() }
    const before = await countOf('orders')
    const first = await ask('placeOrder', TOLD, asked)
    const second = await ask('placeOrder', TOLD, asked)
    expect(second.done).toEqual(first.done)
    expect([first.isReplay, second.isReplay]).toEqual([false, true])
    expect(await countOf('orders')).toBe(before + 1)
  })

  it('of two at once lets one through', async () => {
    const asked = { as: world.tokens.reseller, input: input(), key: crypto.randomUUID() }
    const before = await countOf('orders')
    const both = await Promise.all([ask('placeOrder', TOLD, asked), ask('placeOrder', TOLD, asked)])
    for (const { done, refused } of both)
      expect(done?.doc.id ?? refused.code).toMatch(/^[0-9a-f-]{36}$|^idempotency.in_progress$/)
    expect(await countOf('orders')).toBe(before + 1)
  })

  it('422 with other arguments, 400 when it is none', async () => {
    const as = world.tokens.reseller
    const key = crypto.randomUUID()
    await ask('placeOrder', TOLD, { as, input: input(), key })
    const other = await ask('placeOrder', TOLD, { as, key, input: { ...input(), notes: 'Other.' } })
    expect(other.refused).toMatchObject({ statusCode: 422, code: 'idempotency.key_reused' })
    const none = await ask('placeOrder', TOLD, { as, key: 'käse', input: input() })
    expect(none.refused).toMatchObject({ statusCode: 400 })
  })

  it('gives a refusal again, though the reason for it is gone', async () => {
    const { id } = await place(world, 'physical')
    const as = world.tokens.user
    await send(`POST /api/orders/${id}/cancel`, as, {})
    const asked = { as, input: { order: id, gateway: 'sandbox' }, key: crypto.randomUUID() }
    const first = await ask('payOrder', '{ status }', asked)
    expect(first.refused).toMatchObject({ statusCode: 409, code: 'order.cancelled' })
    const again = await ask('payOrder', '{ status }', asked)
    expect([again.isReplay, again.refused.code]).toEqual([true, 'order.cancelled'])
  })
})

describe('what a caller may not read', () => {
  it('is not told by the answer of a verb, by either door', async () => {
    const { admin, user } = world.tokens
    const { id } = await place(world, 'physical')
    const internalNotes = 'Known for chargebacks.'
    await send(`PATCH /api/orders/${id}`, admin, { internalNotes })
    const paid = await send('POST /api/payments/process', user, {
      ...{ order: id, gateway: 'sandbox', paymentMethod: 'sandbox_decline' },
    })
    expect(paid.body.transaction).not.toHaveProperty('paymentGatewayResponse')
    const cancelled = await send(`POST /api/orders/${id}/cancel`, user, {})
    expect(cancelled.body.doc).not.toHaveProperty('internalNotes')
    const next = await place(world, 'physical')
    await send(`PATCH /api/orders/${next.id}`, admin, { internalNotes })
    const { done } = await ask('cancelOrder', '{ doc { internalNotes status } }', {
      ...{ as: user, id: next.id, input: {} },
    })
    expect(done.doc).toEqual({ internalNotes: null, status: 'cancelled' })
  })
})
