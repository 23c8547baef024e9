import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { serveGraphql, serveRest } from '../../endpoints/serve'
import { createClient, isProblem, type ClientOptions } from '../../packages/client/src/client'
import config from '../../payload.config'
import { query } from '../../src/testing/app'
import { buildPlan, buildWorld, PASSWORD, type World } from '../../src/testing/builders'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const serve = (request: Request): Promise<Response> =>
  new URL(request.url).pathname === '/api/graphql'
    ? serveGraphql(config, GRAPHQL_POST(config))(request)
    : serveRest(config, request)

const clientOf = (options: Partial<ClientOptions> = {}) =>
  createClient({
    url: 'http://localhost:3000/',
    fetch: serve,
    retry: { wait: async () => undefined },
    ...options,
  })

const signedIn = async (options: Partial<ClientOptions> = {}) => {
  const client = clientOf(options)
  await client.signIn({ email: world.user.email, password: PASSWORD })
  return client
}

const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (refusal: unknown) => refusal,
  )
  if (!isProblem(error)) throw new Error('It was not refused.', { cause: error })
  return error
}

const ordersOf = async (user: string) =>
  (await query('select id from orders where user_id = $1', [user])).length

describe('a session', () => {
  it('is kept, sent, and gone after signing out', async () => {
    const client = clientOf()
    const user = await client.signIn({ email: world.user.email, password: PASSWORD })
    expect(user.id).toBe(world.user.id)
    expect((await client.get('/auth/user')).user.id).toBe(world.user.id)
    await client.signOut()
    expect((await problemOf(client.get('/auth/user'))).code).toBe('auth.required')
  })

  it('is refreshed once when its time comes, however many ask, and lives on in the store', async () => {
    let kept: Parameters<NonNullable<ClientOptions['store']>['write']>[0]
    let refreshes = 0
    const store = { read: () => kept, write: (session: typeof kept) => void (kept = session) }
    const counting = (request: Request) => {
      if (request.url.endsWith('/auth/token/refresh')) refreshes += 1
      return serve(request)
    }
    await signedIn({ store })
    if (!kept) throw new Error('Nothing was kept.')
    kept = { ...kept, refreshAt: Date.now() - 1 }
    const restarted = clientOf({ store, fetch: counting })
    const callers = [1, 2, 3].map(async () => (await restarted.get('/auth/user')).user.id)
    expect(await Promise.all(callers)).toEqual([1, 2, 3].map(() => world.user.id))
    expect(refreshes).toBe(1)
    expect(kept?.refreshAt).toBeGreaterThan(Date.now())
  })

  it('that was ended elsewhere is forgotten', async () => {
    let kept: Parameters<NonNullable<ClientOptions['store']>['write']>[0]
    const store = { read: () => kept, write: (session: typeof kept) => void (kept = session) }
    const client = await signedIn({ store })
    await query('delete from users_sessions where _parent_id = $1', [world.user.id])
    expect((await problemOf(client.get('/orders'))).code).toBe('auth.required')
    expect(kept).toBeUndefined()
  })
})

describe('a refusal', () => {
  it('has its code, status, request and fields', async () => {
    const client = await signedIn()
    const problem = await problemOf(
      client.post('/orders', { body: { plan: world.plan.id, simType: 'physical' } }),
    )
    expect(problem).toMatchObject({ code: 'invalid', status: 422, requestId: expect.any(String) })
    expect(problem.fields.map(({ path }) => path)).toEqual(['deliveryAddress'])
    const wrong = clientOf().signIn({ email: world.user.email, password: 'wrong' })
    expect((await problemOf(wrong)).code).toBe('auth.invalid')
  })

  it('of GraphQL is the same', async () => {
    const client = await signedIn()
    const placing = client.graphql('mutation { createOrder(data: { simType: esim }) { id } }')
    expect(await problemOf(placing)).toMatchObject({ code: 'invalid', fields: [{ path: 'plan' }] })
    const { meUser } = await client.graphql<{ meUser: { user: { id: string } } }>(
      '{ meUser { user { id } } }',
    )
    expect(meUser.user.id).toBe(world.user.id)
  })
})

describe('an order', () => {
  it('whose answer is lost is sent again and placed once', async () => {
    let isLost = false
    const losing = async (request: Request) => {
      const isOrder = request.method === 'POST' && request.url.endsWith('/api/orders')
      const answer = await serve(request)
      if (!isOrder || isLost) return answer
      isLost = true
      throw new TypeError('fetch failed')
    }
    const client = await signedIn({ fetch: losing })
    const before = await ordersOf(world.user.id)
    const { doc } = await client.post('/orders', {
      body: { plan: world.plan.id, simType: 'esim', currency: 'USD' },
    })
    expect([isLost, doc.currency]).toEqual([true, 'USD'])
    expect(await ordersOf(world.user.id)).toBe(before + 1)
  })

  it('under a key of the caller is the same order, from another client too', async () => {
    const place = async () =>
      (await signedIn()).post('/orders', {
        headers: { 'Idempotency-Key': 'basket-1' },
        body: { plan: world.plan.id, simType: 'esim', currency: 'USD' },
      })
    const [one, other] = [await place(), await place()]
    expect(other.doc.id).toBe(one.doc.id)
  })
})

it('reads a list to its end by pages, each document once', async () => {
  for (let n = 0; n < 5; n += 1) await buildPlan()
  let pages = 0
  const client = clientOf({
    fetch: (request) => {
      pages += 1
      return serve(request)
    },
  })
  const ids: string[] = []
  const where = { code: { like: 'plan-' } }
  for await (const plan of client.each('/plans', {
    params: { query: { where, sort: '-createdAt', limit: 2 } },
  }))
    ids.push(plan.id)
  expect([ids.length, new Set(ids).size, pages]).toEqual([6, 6, 3])
})
