import crypto from 'node:crypto'

import { query, testApp } from '../../src/testing/app'
import { buildSim, buildWorld, type World } from '../../src/testing/builders'
import type { Answer } from '../../src/testing/http'
import { place, placePaid, said, wanted } from './stage'
import { breakSaving, work } from './work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  for (let count = 0; count < 4; count += 1) await buildSim()
})

type Asking = { as?: string | undefined; body?: unknown; key?: string }

const ask = async (
  path: string,
  { as = world.tokens.user, body, key }: Asking,
): Promise<Answer> => {
  const { call } = await testApp()
  return call('POST', path, {
    as,
    body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  })
}

const newKey = () => crypto.randomUUID()
const isReplay = ({ headers }: Answer) => headers.get('idempotent-replayed') === 'true'

const count = async (table: string): Promise<number> => {
  const [row] = await query<{ count: number }>(`select count(*)::int as count from ${table}`)
  return row?.count ?? 0
}

type Case = { path: string; as: string; body: unknown; counted: string }

/** Each verb that takes a key, with what it makes. */
const cases = async (): Promise<Record<string, Case>> => {
  const { reseller, tokens } = world
  const order = await place(world, 'physical')
  const paid = await placePaid(world, 'physical')
  const [payment] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and status = 'completed'`,
    [paid.id],
  )
  return {
    placing: {
      path: '/api/orders',
      as: tokens.user,
      body: wanted(world, 'physical'),
      counted: 'orders',
    },
    batch: {
      path: '/api/orders/batch',
      as: tokens.reseller,
      body: {
        orders: [wanted(world, 'esim'), wanted(world, 'esim')].map((one) => ({
          ...one,
          client: world.client.id,
        })),
      },
      counted: 'orders',
    },
    payment: {
      path: '/api/payments/process',
      as: tokens.user,
      body: { order: order.id, gateway: 'sandbox' },
      counted: 'transactions',
    },
    refund: {
      path: `/api/transactions/${payment?.id}/refund`,
      as: tokens.admin,
      body: { amountMinor: 100, reason: 'Goodwill.' },
      counted: 'transactions',
    },
    credit: {
      path: `/api/resellers/${reseller.id}/credit`,
      as: tokens.admin,
      body: { amountMinor: 5000, currency: 'USD', reason: 'Bank transfer.' },
      counted: 'transactions',
    },
    topUp: {
      path: `/api/resellers/${reseller.id}/top-up`,
      as: tokens.reseller,
      body: { amountMinor: 5000, gateway: 'sandbox' },
      counted: 'transactions',
    },
  }
}

describe.each(['placing', 'batch', 'payment', 'refund', 'credit', 'topUp'])('%s', (name) => {
  it('50 at once with one key have one effect, and the answer is given again as it was', async () => {
    const { as, body, counted, path } = (await cases())[name]!
    const key = newKey()
    const before = await count(counted)
    const first = ask(path, { as, body, key })
    const all = await Promise.all([
      first,
      ...Array.from({ length: 49 }, () => ask(path, { as, body, key })),
    ])
    const made = all.filter((answer) => answer.status < 300 && !isReplay(answer))
    expect(made).toHaveLength(1)
    for (const answer of all)
      if (answer.status >= 300) expect(said(answer)).toEqual([409, 'idempotency.in_progress'])
    const again = await ask(path, { as, body, key })
    expect([again.status, isReplay(again)]).toEqual([made[0]?.status, true])
    expect(again.body).toEqual(made[0]?.body)
    expect(await count(counted)).toBe(before + (name === 'batch' ? 2 : 1))
  }, 60_000)
})

describe('a key', () => {
  const body = () => wanted(world, 'physical')

  it('422 for another body, and the first stays', async () => {
    const key = newKey()
    const first = await ask('/api/orders', { body: body(), key })
    const other = await ask('/api/orders', { body: { ...body(), notes: 'Another.' }, key })
    expect(said(other)).toEqual([422, 'idempotency.key_reused'])
    expect((await ask('/api/orders', { body: body(), key })).body).toEqual(first.body)
  })

  it('is of its caller and its path', async () => {
    const key = newKey()
    const { id } = await place(world, 'physical')
    const first = await ask('/api/orders', { body: body(), key })
    const theirs = await ask('/api/orders', { as: world.tokens.otherUser, body: body(), key })
    const elsewhere = await ask('/api/payments/process', {
      body: { order: id, gateway: 'sandbox' },
      key,
    })
    expect([first, theirs, elsewhere].map(isReplay)).toEqual([false, false, false])
    expect([theirs.status, elsewhere.status]).toEqual([201, 201])
  })

  it.each(['', 'a'.repeat(256), 'é', 'tab\tbed'])('400 where it is malformed: %j', async (key) => {
    const before = await count('orders')
    expect((await ask('/api/orders', { body: body(), key })).status).toBe(400)
    expect(await count('orders')).toBe(before)
  })

  it.each(['a', '~'.repeat(255), ' !"#$%&/()=?'])('may be any printable text: %j', async (mark) => {
    const key = `${mark}${mark.length === 255 ? '' : newKey()}`
    const again = { body: body(), key }
    const [first, second] = [await ask('/api/orders', again), await ask('/api/orders', again)]
    expect([first.status, isReplay(first), isReplay(second)]).toEqual([201, false, true])
  })

  it('means nothing to a verb that takes none', async () => {
    const key = newKey()
    const quotes = [body(), wanted(world, 'esim')]
    for (const one of quotes) {
      const answer = await ask('/api/orders/quote', { body: one, key })
      expect([answer.status, isReplay(answer)]).toEqual([200, false])
    }
  })

  it("keeps the verb's own 422 and 409", async () => {
    const invalid = newKey()
    const wrong = { ...body(), simType: 'paper' }
    const refused = await ask('/api/orders', { body: wrong, key: invalid })
    const again = await ask('/api/orders', { body: wrong, key: invalid })
    expect([refused.status, isReplay(refused), isReplay(again)]).toEqual([422, false, true])
    expect(again.body).toEqual(refused.body)
    const { id } = await placePaid(world, 'physical')
    const paying = { body: { order: id, gateway: 'sandbox' }, key: newKey() }
    expect(said(await ask('/api/payments/process', paying))).toEqual([409, 'order.already_paid'])
    expect(isReplay(await ask('/api/payments/process', paying))).toBe(true)
  })

  it('keeps neither 401 nor 403 nor 404', async () => {
    const key = newKey()
    expect((await ask('/api/orders', { as: 'nobody', body: body(), key })).status).toBe(401)
    const [payment] = await query<{ id: string }>(`select id from transactions limit 1`)
    const refund = { body: { reason: 'Goodwill.' }, key: newKey() }
    const path = `/api/transactions/${payment?.id}/refund`
    for (const as of [world.tokens.moderator, world.tokens.otherUser]) {
      const before = await count('idempotency_keys')
      const refused = [await ask(path, { ...refund, as }), await ask(path, { ...refund, as })]
      expect(refused.map(isReplay)).toEqual([false, false])
      expect(refused.every(({ status }) => status === 403 || status === 404)).toBe(true)
      expect(await count('idempotency_keys')).toBe(before)
    }
  })

  it('keeps no 500: the next try has the effect', async () => {
    const key = newKey()
    const repair = await breakSaving('orders', 'insert', `new.notes = 'Broken.'`)
    const broken = await ask('/api/orders', { body: { ...body(), notes: 'Broken.' }, key })
    await repair()
    const whole = await ask('/api/orders', { body: { ...body(), notes: 'Broken.' }, key })
    expect([broken.status, whole.status, isReplay(whole)]).toEqual([500, 201, false])
  })

  it('keeps no 409 of a row that another held for too long: the next try has the effect', async () => {
    const key = newKey()
    await query(`create function in_the_way() returns trigger language plpgsql as
      $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$`)
    await query(
      `create trigger in_the_way before insert on orders for each row execute function in_the_way()`,
    )
    const refused = await ask('/api/orders', { body: body(), key })
    await query('drop trigger in_the_way on orders')
    const whole = await ask('/api/orders', { body: body(), key })
    expect([said(refused), whole.status, isReplay(whole)]).toEqual([[409, 'busy'], 201, false])
  })

  it('is forgotten after 24 hours, also by the worker', async () => {
    const key = newKey()
    const age = (by: string) =>
      query('update idempotency_keys set created_at = now() - $2::interval where key = $1', [
        key,
        by,
      ])
    await ask('/api/orders', { body: body(), key })
    await age('23 hours 59 minutes')
    await work('forget_idempotency_keys', {})
    expect(isReplay(await ask('/api/orders', { body: body(), key }))).toBe(true)
    await age('25 hours')
    expect(isReplay(await ask('/api/orders', { body: { ...body(), notes: 'New.' }, key }))).toBe(
      false,
    )
    await age('25 hours')
    await work('forget_idempotency_keys', {})
    expect(await query('select 1 from idempotency_keys where key = $1', [key])).toEqual([])
    expect(await count('idempotency_keys')).toBeGreaterThan(0)
  })

  it('409 for whom it was taken from: what they made is undone', async () => {
    const key = newKey()
    await query(`create function take_over() returns trigger language plpgsql as $$ begin
      update idempotency_keys set attempt = gen_random_uuid() where key = '${key}'; return new; end $$`)
    await query(
      `create trigger take_over before insert on orders for each row execute function take_over()`,
    )
    const before = await count('orders')
    const late = await ask('/api/orders', { body: body(), key })
    await query('drop trigger take_over on orders')
    expect(said(late)).toEqual([409, 'idempotency.in_progress'])
    expect(await count('orders')).toBe(before)
  })
})

it('without a key two are two', async () => {
  const body = wanted(world, 'physical')
  const [one, two] = [await ask('/api/orders', { body }), await ask('/api/orders', { body })]
  expect(one.body.doc.id).not.toBe(two.body.doc.id)
})
