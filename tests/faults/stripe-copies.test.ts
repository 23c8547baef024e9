import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { endPrograms, startApi, startProgram, until, type Api } from '../../src/testing/processes'
import type { Plain } from '../../src/testing/stripe/objects'
import { openStripe, SECRET_KEY, type FakeStripe } from '../../src/testing/stripe/server'

/** The plugin does nothing under NODE_ENV=test and knows one host alone: these are real processes, led to the fake. */
let fake: FakeStripe
let world: World
let api: Api

const redirect = pathToFileURL(
  path.resolve(import.meta.dirname, '../../src/testing/stripe/redirect.mjs'),
).href

const withKey = (): Record<string, string> => ({
  STRIPE_SECRET_KEY: SECRET_KEY,
  FAKE_STRIPE_URL: fake.url,
  NODE_OPTIONS: `--import ${redirect}`,
})

beforeAll(async () => {
  fake = await openStripe()
  world = await buildWorld()
  api = await startApi(withKey())
})
afterAll(async () => {
  await endPrograms()
  fake.close()
})

type Sent = { method: string; body?: unknown; as?: string }

const ask = async (url: string, { as = world.tokens.super_admin, body, method }: Sent) => {
  const answer = await fetch(`${api.url}${url}`, {
    method,
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}

const calls = (): number => fake.requests.length

const plan = (code: string) => ({
  name: `Plan ${code}`,
  code,
  networkProvider: 'Orange',
  simTypes: ['esim'],
  validityDays: 30,
  prices: [{ currency: 'USD', priceMinor: 1999 }],
})

const create = async (code: string): Promise<string> => {
  const { body, status } = await ask('/api/plans', { method: 'POST', body: plan(code) })
  expect(status).toBe(201)
  return body.doc.id
}

const of = (kind: 'products' | 'customers', id: string): Plain[] =>
  [...fake.books[kind].values()].filter(({ metadata }) => metadata.document === id)

const idOf = async (table: 'plans' | 'users' | 'resellers', id: string): Promise<string | null> => {
  const [row] = await query<{ stripe: string | null }>(
    `select stripe_i_d as stripe from ${table} where id = $1`,
    [id],
  )
  return row?.stripe ?? null
}

const productOf = async (id: string): Promise<Plain | undefined> => {
  await until(async () => (await idOf('plans', id)) !== null)
  return fake.books.products.get((await idOf('plans', id)) ?? '')
}

/** Jobs that wait after a failure are due at once. */
const hurry = () =>
  query('update graphile_worker._private_jobs set run_at = now() where attempts > 0')

describe('what is kept in Stripe', () => {
  it('is not asked for by the request, which saves with skipSync and queues it', async () => {
    const before = calls()
    const id = await create('first')
    expect(calls()).toBe(before)
    expect(await idOf('plans', id)).toBeNull()
    const jobs = await query(
      `select 1 from graphile_worker.jobs where key = $1 and task_identifier = 'keep_copy'`,
      [`copy:plans:${id}`],
    )
    expect(jobs).toHaveLength(1)
    await startProgram('worker', withKey())
    expect(await productOf(id)).toMatchObject({
      object: 'product',
      name: 'Plan first',
      active: true,
      metadata: { code: 'first', document: id },
    })
  })

  it('follows a change, and the trash', async () => {
    const id = await create('second')
    await productOf(id)
    await ask(`/api/plans/${id}`, { method: 'PATCH', body: { name: 'Renamed' } })
    await until(() => of('products', id).some(({ name }) => name === 'Renamed'))
    const trashed = { deletedAt: new Date().toISOString() }
    await ask(`/api/plans/${id}`, { method: 'PATCH', body: trashed })
    await until(() => of('products', id).some(({ active }) => active === false))
    expect(of('products', id)).toHaveLength(1)
  })

  it('is made once, though the answer that it was made is lost, and though Stripe was away first', async () => {
    fake.faults.plant('500', /^\/v1\/products$/, 3)
    const id = await create('third')
    const failed = () =>
      query(
        'select 1 from graphile_worker.jobs where key = $1 and attempts > 0 and locked_at is null',
        [`copy:plans:${id}`],
      )
    await until(async () => (await failed()).length > 0)
    fake.faults.clear()
    expect(await idOf('plans', id)).toBeNull()
    fake.faults.plantOn('POST', 'reset', /^\/v1\/products$/, 9)
    await hurry()
    await until(() => of('products', id).length > 0)
    await until(async () => (await failed()).length > 0)
    fake.faults.clear()
    await hurry()
    expect(await productOf(id)).toBeDefined()
    expect(of('products', id)).toHaveLength(1)
  })

  it('is made anew where somebody deleted it there', async () => {
    const id = await create('fourth')
    const old = await productOf(id)
    fake.books.products.delete(old?.id ?? '')
    await ask(`/api/plans/${id}`, { method: 'PATCH', body: { description: 'Again.' } })
    await until(() => of('products', id).length > 0)
    await until(async () => (await idOf('plans', id)) !== old?.id)
    expect(of('products', id)).toMatchObject([{ description: 'Again.' }])
  })

  it('is caught up for those who were here before there was a key, by the schedule', async () => {
    const people = await query<{ id: string; email: string }>(
      'select id, email from users where id = $1 union select id, email from resellers where id = $2',
      [world.user.id, world.reseller.id],
    )
    await query(`select graphile_worker.add_job('keep_missing_copies', '{}')`)
    await until(() => people.every(({ id }) => of('customers', id).length === 1))
    for (const { email, id } of people) expect(of('customers', id)).toMatchObject([{ email }])
    await until(async () => {
      const [left] = await query<{ count: number }>(
        `select (select count(*) from users where stripe_i_d is null) + (select count(*) from resellers where
         stripe_i_d is null) + (select count(*) from plans where stripe_i_d is null) as count`,
      )
      return Number(left?.count) === 0
    })
    const before = fake.books.customers.size
    await query(`select graphile_worker.add_job('keep_missing_copies', '{}')`)
    await until(async () => (await query('select 1 from graphile_worker.jobs')).length === 0)
    expect(fake.books.customers.size).toBe(before)
  })

  it('goes with a document that is deleted for good', async () => {
    const id = await create('fifth')
    await productOf(id)
    expect((await ask(`/api/plans/${id}`, { method: 'DELETE' })).status).toBe(200)
    await until(() => of('products', id).every(({ active }) => active === false))
  })

  it('is nothing a caller can write, or a customer read', async () => {
    const id = await create('sixth')
    await productOf(id)
    const forged = { name: 'Forged', stripeID: 'prod_forged', skipSync: true }
    const { body } = await ask(`/api/plans/${id}`, { method: 'PATCH', body: forged })
    expect(body.doc.stripeID).toBe(await idOf('plans', id))
    await until(() => of('products', id).some(({ name }) => name === 'Forged'))
    const seen = await ask(`/api/plans/${id}`, { method: 'GET', as: world.tokens.user })
    expect(seen.body).not.toHaveProperty('stripeID')
    expect(seen.body).not.toHaveProperty('skipSync')
  })

  it("has none of the plugin's own doors", async () => {
    for (const door of ['webhooks', 'rest'])
      expect((await ask(`/api/stripe/${door}`, { method: 'POST', body: {} })).status).toBe(404)
  })
})

it('is nothing at all without a key', async () => {
  await api.end('SIGTERM')
  api = await startApi({ NODE_OPTIONS: `--import ${redirect}`, FAKE_STRIPE_URL: fake.url })
  const before = calls()
  const id = await create('without')
  const jobs = await query('select 1 from graphile_worker.jobs where key = $1', [
    `copy:plans:${id}`,
  ])
  expect(jobs).toHaveLength(0)
  expect(calls()).toBe(before)
})
