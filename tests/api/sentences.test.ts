import crypto from 'node:crypto'

import type { Order } from '../../payload-types'
import { query } from '../../src/testing/app'
import { buildClient, buildWorld, type World } from '../../src/testing/builders'
import type { Answer } from '../../src/testing/http'
import { rowCounts } from './consistency'
import { placePaid, said, send, stock, wanted } from './stage'

/** Sentences of the API contract that are about more than one path, or about how much of one is let through. */

let world: World
let physical: Order
let esim: Order

beforeAll(async () => {
  world = await buildWorld()
  await stock(20, 'esim')
  physical = await placePaid(world, 'physical')
  esim = await placePaid(world, 'esim')
})

const idsOf = ({ body }: Answer): string[] => body.docs.map(({ id }: { id: string }) => id).sort()

const paymentOf = async (order: Order): Promise<string> => {
  const [row] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and transaction_type = 'payment'`,
    [order.id],
  )
  return row?.id ?? ''
}

/** How many documents are nested in one another at the most. */
const levelsOf = (part: unknown): number => {
  if (typeof part !== 'object' || part === null) return 0
  const below = Math.max(0, ...Object.values(part).map((one) => levelsOf(one)))
  return below + Number('createdAt' in part)
}

it('depth is at most 2, whatever is asked for, by every door that takes it', async () => {
  const { admin } = world.tokens
  for (const path of [
    `orders/${physical.id}`,
    'orders?limit=5',
    `tickets?limit=1`,
    'transactions',
  ]) {
    const at = (depth: string) =>
      send(`GET /api/${path}${path.includes('?') ? '&' : '?'}depth=${depth}`, admin)
    const two = await at('2')
    for (const depth of ['3', '10', '99999']) expect((await at(depth)).body).toEqual(two.body)
    expect(levelsOf(two.body)).toBeLessThanOrEqual(3)
  }
  const body = { notes: 'Ring twice.' }
  const changed = await send(`PATCH /api/orders/${physical.id}?depth=50`, world.tokens.admin, body)
  expect([changed.status, levelsOf(changed.body.doc)]).toEqual([200, 3])
})

it('422 invalid names each field, and says the same in the words that the panel marks fields from', async () => {
  const { admin, user } = world.tokens
  const refused = [
    await send('POST /api/users', undefined, { fullName: '' }),
    await send('POST /api/orders', user, { simType: 'paper' }),
    await send('POST /api/payments/process', user, { gateway: 7 }),
    await send(`PATCH /api/orders/${physical.id}/status`, admin, { status: 'lost' }),
    await send('POST /api/clients', admin, { clientName: 'x'.repeat(101) }),
    await send('POST /api/globals/general', admin, { timezone: 'Mars/North' }),
  ]
  for (const { body, status } of refused) {
    const [error] = body.errors
    expect([status, error.code, error.name]).toEqual([422, 'invalid', 'ValidationError'])
    expect(error.data.fields.length).toBeGreaterThan(0)
    const entries = (list: { path: string; message: string }[]) =>
      list.map(({ message, path }) => ({ message, path }))
    expect(entries(error.data.errors)).toEqual(entries(error.data.fields))
  }
})

describe('what a caller may not set is ignored and never stored', () => {
  const FORGED = {
    ...{
      totalMinor: 1,
      taxMinor: 0,
      planPriceMinor: 1,
      serviceChargeMinor: 0,
      deliveryFeeMinor: 0,
    },
    ...{ status: 'delivered', paymentStatus: 'paid', orderNumber: 'MINE-1', refundDueMinor: 5 },
    ...{
      amountMinor: 1,
      transactionType: 'credit',
      gatewayTransactionId: 'mine',
      transactionId: 'T',
    },
    ...{ completedAt: '2001-01-01T00:00:00.000Z', createdBy: 'me', sim: crypto.randomUUID() },
  }

  it('by a quote', async () => {
    const body = wanted(world, 'esim')
    const honest = await send('POST /api/orders/quote', world.tokens.user, body)
    const forged = await send('POST /api/orders/quote', world.tokens.user, { ...body, ...FORGED })
    expect([forged.status, forged.body]).toEqual([200, honest.body])
  })

  it('by a payment', async () => {
    const { user } = world.tokens
    const order = await send('POST /api/orders', user, { ...wanted(world, 'esim'), ...FORGED })
    const { id, totalMinor } = order.body.doc
    const body = {
      ...FORGED,
      order: id,
      gateway: 'sandbox',
      currency: 'EUR',
      user: world.otherUser.id,
    }
    const { body: paid, status } = await send('POST /api/payments/process', user, body)
    expect([status, paid.status]).toEqual([201, 'completed'])
    expect(paid.transaction).toMatchObject({
      ...{ amountMinor: totalMinor, currency: 'USD', transactionType: 'payment', order: id },
      user: world.user.id,
    })
    expect(paid.transaction.transactionId).not.toBe('T')
    expect(paid.transaction.gatewayTransactionId).not.toBe('mine')
    expect(paid.transaction.completedAt > '2020').toBe(true)
  })

  it('by a refund', async () => {
    const payment = await paymentOf(physical)
    const body = { ...FORGED, amountMinor: 100, reason: 'Half', parent: crypto.randomUUID() }
    const path = `POST /api/transactions/${payment}/refund`
    const forged = { ...body, currency: 'EUR', gateway: 'wallet', status: 'failed' }
    const { body: made, status } = await send(path, world.tokens.admin, forged)
    expect([status, made.doc.status]).toEqual([201, 'completed'])
    expect(made.doc).toMatchObject({
      ...{ amountMinor: 100, currency: 'USD', transactionType: 'refund', gateway: 'sandbox' },
      ...{ parent: payment, order: physical.id, user: world.user.id, reason: 'Half' },
    })
  })

  it('by PUT, which is PATCH: of users and resellers it changes what it names alone', async () => {
    const { reseller, tokens, user } = world
    for (const [path, as, change] of [
      [`users/${user.id}`, tokens.user, { city: 'Sopot' }],
      [`resellers/${reseller.id}`, tokens.reseller, { contactPerson: 'Eve' }],
    ] as const) {
      const before = (await send(`GET /api/${path}`, as)).body
      const forged = {
        ...change,
        status: 'blocked',
        creditLimitMinor: 9_999_999,
        commissionRateBps: 1,
      }
      const put = await send(`PUT /api/${path}`, as, forged)
      const { revision, updatedAt } = put.body.doc
      expect([put.status, revision]).toEqual([200, before.revision + 1])
      const after = (await send(`GET /api/${path}`, as)).body
      expect(after).toEqual({ ...before, ...change, revision, updatedAt })
    }
  })
})

describe('the lists of what belongs to somebody', () => {
  it('have all of it and nothing else, for its owner and staff alike; of others they do not exist', async () => {
    const { client, otherReseller, reseller, tokens, user } = world
    const theirs = await buildClient(otherReseller.id)
    const cases = [
      [`users/${user.id}/orders`, tokens.user, 'orders', `user_id = '${user.id}'`],
      [`users/${user.id}/transactions`, tokens.user, 'transactions', `user_id = '${user.id}'`],
      [
        `resellers/${reseller.id}/orders`,
        tokens.reseller,
        'orders',
        `reseller_id = '${reseller.id}'`,
      ],
      [
        ...[`resellers/${reseller.id}/transactions`, tokens.reseller, 'transactions'],
        `reseller_id = '${reseller.id}'`,
      ],
      [`resellers/${reseller.id}/clients`, tokens.reseller, 'clients', `id = '${client.id}'`],
      [
        `resellers/${otherReseller.id}/clients`,
        tokens.otherReseller,
        'clients',
        `id = '${theirs.id}'`,
      ],
    ] as [path: string, owner: string, table: string, which: string][]
    for (const [path, owner, table, which] of cases) {
      const rows = await query<{ id: string }>(`select id from ${table} where ${which}`)
      expect(rows.length).toBeGreaterThan(0)
      const expected = rows.map(({ id }) => id).sort()
      for (const as of [owner, tokens.moderator])
        expect([path, idsOf(await send(`GET /api/${path}`, as))]).toEqual([path, expected])
      const isOfUser = path.startsWith('users')
      const other = isOfUser
        ? tokens.otherUser
        : [tokens.reseller, tokens.otherReseller].find((one) => one !== owner)
      expect([path, (await send(`GET /api/${path}`, other)).status]).toEqual([path, 404])
    }
  })

  it("of transactions never tell a customer the gateway's answer, of tickets never a note of staff", async () => {
    const { tokens, user } = world
    const opened = { subject: 'No signal', description: 'Since noon.' }
    const { body } = await send('POST /api/support/tickets', tokens.user, opened)
    const reply = { body: 'SECRET-NOTE', internal: true }
    await send(`POST /api/support/tickets/${body.doc.id}/reply`, tokens.moderator, reply)
    await send('POST /api/support/tickets', tokens.otherUser, opened)
    const tickets = await send(`GET /api/users/${user.id}/support-tickets?depth=2`, tokens.user)
    expect(idsOf(tickets)).toEqual([body.doc.id])
    expect(JSON.stringify(tickets.body)).not.toContain('SECRET-NOTE')
    const money = await send(`GET /api/users/${user.id}/transactions?depth=2`, tokens.user)
    expect(money.body.docs.length).toBeGreaterThan(1)
    expect(JSON.stringify(money.body)).not.toMatch(/paymentGatewayResponse|internalNotes/)
  })
})

it('what goes with a move to dispatched is stored whole, and nothing beside it', async () => {
  const delivery = {
    ...{ carrier: 'DHL', trackingNumber: 'JD42', courier: 'Bob' },
    expectedAt: '2027-01-05T12:00:00.000Z',
  }
  const forged = { ...delivery, deliveredAt: '2001-01-01T00:00:00.000Z', status: 'delivered' }
  const move = { status: 'dispatched', delivery: forged }
  const { body, status } = await send(
    `PATCH /api/orders/${physical.id}/status`,
    world.tokens.moderator,
    move,
  )
  expect(status).toBe(200)
  expect(body.doc).toMatchObject({
    ...{ status: 'dispatched', carrier: 'DHL', deliveryTrackingNumber: 'JD42', courier: 'Bob' },
    ...{ expectedAt: delivery.expectedAt, deliveredAt: null },
  })
})

it('404 to what a gateway reports that is none of ours or has no keys here', async () => {
  for (const gateway of ['stripe', 'paypal', 'sandbox', 'wallet', 'nowhere']) {
    const told = await send(`POST /api/payments/webhooks/${gateway}`, undefined, { id: 'evt_1' })
    expect([gateway, ...said(told)]).toEqual([gateway, 404, 'not_found'])
  }
})

describe('as many as the contract lets through', () => {
  const some = (count: number) => Array.from({ length: count }, () => crypto.randomUUID())

  it('1,000 orders in a batch, each answered by itself', async () => {
    const before = await rowCounts()
    const orders = Array.from({ length: 1000 }, () => ({ simType: 'esim' }))
    const { body, status } = await send('POST /api/orders/batch', world.tokens.reseller, { orders })
    expect([status, body.results.length, body.failed, body.done]).toEqual([200, 1000, 1000, 0])
    expect((await rowCounts()).orders).toBe(before.orders)
  })

  it('500 moves at once, 10,000 as a job', async () => {
    const { moderator } = world.tokens
    const move = (count: number) =>
      send('POST /api/orders/bulk-status', moderator, { ids: some(count), status: 'confirmed' })
    const now = await move(500)
    expect([now.status, now.body.results.length, now.body.failed]).toEqual([200, 500, 500])
    const later = await move(10_000)
    expect(later.status).toBe(202)
    const { body } = await send(`GET /api/orders/bulk-status/${later.body.job}`, moderator)
    expect(body).toMatchObject({ status: 'queued', total: 10_000, done: 0 })
  })
})

describe('a suspended reseller', () => {
  it('is out at once, and everything it has stays readable to staff', async () => {
    const { reseller, tokens } = world
    const paths = ['', '/orders', '/clients', '/transactions', '/statement'].map(
      (rest) => `GET /api/resellers/${reseller.id}${rest}`,
    )
    const seen = async () =>
      Promise.all(paths.map(async (path) => (await send(path, tokens.moderator)).body))
    const [, ...before] = await seen()
    const suspension = { status: 'suspended', reason: 'Unpaid' }
    const path = `PATCH /api/resellers/${reseller.id}/status`
    expect((await send(path, tokens.admin, suspension)).status).toBe(200)
    const [account, ...after] = await seen()
    expect(account).toMatchObject({ id: reseller.id, status: 'suspended' })
    expect(after).toEqual(before)
    expect(
      idsOf(await send(`GET /api/orders?where[reseller][equals]=${reseller.id}`, tokens.moderator)),
    ).toContain(esim.id)
    for (const one of paths)
      expect(said(await send(one, tokens.reseller))).toEqual([401, 'auth.required'])
  })
})
