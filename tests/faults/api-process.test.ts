import { SECURITY_HEADERS } from '../../src/core/securityHeaders.mjs'
import { testApp, query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { openQueries, databaseName, databaseUrl } from '../../src/testing/database'
import { endPrograms, startApi, startProgram, until, type Api } from '../../src/testing/processes'
import { expectConsistent } from '../api/consistency'
import { place, wanted } from '../api/stage'

/** Every status that the API contract knows. */
const DOCUMENTED = [200, 201, 400, 401, 403, 404, 409, 413, 414, 415, 422, 429, 431, 502, 503]

let world: World
let api: Api

beforeAll(async () => {
  world = await buildWorld()
  api = await startApi()
})
afterAll(endPrograms)

type Sent = { method?: string; as?: string; body?: unknown; headers?: Record<string, string> }

const ask = (path: string, { method = 'GET', as, body, headers }: Sent = {}) =>
  fetch(`${api.url}${path}`, {
    method,
    headers: {
      ...(as ? { authorization: `Bearer ${as}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

const lastLine = async (requestId: string | null) => {
  await until(() => api.lines().some((line) => line.requestId === requestId))
  return api.lines().find((line) => line.requestId === requestId)
}

describe('the API process', () => {
  it.each([
    ['/api/orders?limit=5', 200],
    ['/api/orders/00000000-0000-7000-8000-000000000000', 404],
    ['/api/orders?where=nonsense', 400],
    ['/api/nothing', 404],
    ['/api/settings/public', undefined],
  ])('answers %s as the Next route does', async (path, status) => {
    const { call } = await testApp()
    const [ours, theirs] = await Promise.all([
      ask(path, { as: world.tokens.admin }),
      call('GET', path, { as: world.tokens.admin }),
    ])
    expect(ours.status).toBe(status ?? theirs.status)
    expect(await ours.json()).toEqual(theirs.body)
    for (const name of ['content-type', 'access-control-allow-origin', 'cache-control', 'vary'])
      expect(ours.headers.get(name)).toBe(theirs.headers.get(name))
  })

  it('has the same security headers on an answer and on every refusal', async () => {
    const wrong = { email: 'nobody@example.com', password: 'never this one' }
    const signIn = () => ask('/api/auth/login', { method: 'POST', body: wrong })
    for (let tries = 0; tries < 5; tries += 1) await signIn()
    const asked = [
      ask('/api/plans'),
      ask('/api/nothing'),
      ask('/api/orders'),
      ask('/api/users', { method: 'POST', body: {} }),
      signIn(),
    ]
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 401, 422, 429])
    for (const { headers, status } of answers) {
      for (const { key, value } of SECURITY_HEADERS)
        expect([status, key, headers.get(key)]).toEqual([
          ...[status, key],
          key === 'Content-Security-Policy' ? expect.stringContaining(value) : value,
        ])
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    }
  })

  it('describes its GraphQL to nobody and has no playground, once it is built for real', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Order") { name } }']) {
      const answer = await ask('/api/graphql', {
        ...{ method: 'POST', as: world.tokens.super_admin, body: { query } },
      })
      const { data, errors } = await answer.json()
      expect([data ?? null, errors[0].message]).toEqual([
        null,
        expect.stringMatching(/introspection/),
      ])
    }
    for (const path of ['/api/graphql-playground', '/api/graphql'])
      expect((await ask(path, { headers: { accept: 'text/html' } })).status).toBe(
        path.endsWith('playground') ? 404 : 405,
      )
  })

  it('200 for GraphQL', async () => {
    const body = { query: '{ Orders(limit: 1) { totalDocs } }' }
    const answer = await ask('/api/graphql', { method: 'POST', as: world.tokens.admin, body })
    expect(await answer.json()).toEqual({ data: { Orders: { totalDocs: expect.any(Number) } } })
  })

  it('logs the pattern, the caller and the id, and nothing that was sent', async () => {
    const { id } = await place(world, 'physical')
    const answer = await ask(`/api/orders/${id}?depth=0&hidden=in-the-query`, {
      as: world.tokens.moderator,
    })
    const line = await lastLine(answer.headers.get('x-request-id'))
    expect(line).toMatchObject({ method: 'GET', route: '/api/orders/:id', status: 200 })
    expect(line?.caller).toMatch(/^admins:[0-9a-f-]{36}$/)
    const nobody = await ask('/api/orders/statistics')
    const other = await lastLine(nobody.headers.get('x-request-id'))
    expect(other).toMatchObject({ caller: 'anonymous', status: nobody.status })
    const output = JSON.stringify(api.lines())
    for (const secret of [id, 'in-the-query', world.tokens.moderator])
      expect(output).not.toContain(secret)
  })

  it('429 for one address that guesses, whatever addresses it claims to have', async () => {
    const body = { email: 'ada@example.org', password: 'wrong', as: 'admins' }
    const statuses: number[] = []
    for (let n = 0; n < 6; n += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${n}` }
      statuses.push((await ask('/api/auth/login', { method: 'POST', body, headers })).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  })

  it('is ready without a worker, but says so; with one all is well', async () => {
    const degraded = await ask('/api/health/ready')
    expect(degraded.status).toBe(200)
    expect(await degraded.json()).toMatchObject({ status: 'degraded', worker: 'away' })
    const worker = await startProgram('worker')
    const ready = await ask('/api/health/ready')
    expect(await ready.json()).toEqual({
      status: 'ok',
      database: 'ok',
      migrations: 'ok',
      worker: 'ok',
    })
    expect(await worker.end('SIGTERM')).toBe(0)
  })

  it('503 down while a migration is pending', async () => {
    await query("update payload_migrations set name = 'x' || name where name like '%heartbeats'")
    const pending = await ask('/api/health/ready')
    await query("update payload_migrations set name = substr(name, 2) where name like 'x%'")
    expect(pending.status).toBe(503)
    expect(await pending.json()).toMatchObject({ status: 'down', migrations: 'pending' })
  })
})

describe('an end', () => {
  /** A move that waits for a lock which this test holds. */
  const slowMove = async () => {
    const { id } = await place(world, 'physical')
    const pool = openQueries(databaseUrl(databaseName))
    const client = await pool.connect()
    await client.query('begin')
    await client.query('select 1 from orders where id = $1 for update', [id])
    const answer = ask(`/api/orders/${id}/status`, {
      method: 'PATCH',
      as: world.tokens.admin,
      body: { status: 'cancelled', reason: 'A test.' },
    })
    answer.catch(() => undefined)
    await until(async () => {
      const [row] = await query("select 1 from pg_stat_activity where wait_event_type = 'Lock'")
      return row !== undefined
    })
    const letGo = async () => {
      await client.query('commit')
      client.release()
      await pool.end()
    }
    return { id, answer, letGo }
  }

  it('asked for by SIGTERM gives the answer under way, and no new one', async () => {
    const { answer, letGo } = await slowMove()
    api.signal('SIGTERM')
    await until(() => api.lines().some(({ message }) => message === 'api ending'))
    await expect(ask('/api/health/live')).rejects.toThrow()
    await letGo()
    expect((await answer).status).toBe(200)
    expect(await api.ended).toBe(0)
    api = await startApi()
  })

  it('asked for twice is at once', async () => {
    const { letGo } = await slowMove()
    api.signal('SIGTERM')
    await until(() => api.lines().some(({ message }) => message === 'api ending'))
    expect(await api.end('SIGTERM')).toBe(1)
    await letGo()
    api = await startApi()
  })

  it('by SIGKILL under load loses no acknowledged order, and doubles none', async () => {
    const acknowledged: string[] = []
    const statuses = new Set<number>()
    let isOver = false
    const placeOn = async (worker: number) => {
      for (let n = 0; !isOver; n += 1) {
        const reference = `${worker}-${n}-${Date.now()}`
        const answer = await placeNoted(reference).catch(() => undefined)
        if (answer) statuses.add(answer.status)
        if (answer?.status === 201) acknowledged.push(reference)
        if (!answer) await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    const load = Promise.all([0, 1, 2, 3].map(placeOn))
    for (let kill = 0; kill < 2; kill += 1) {
      const before = acknowledged.length
      await until(() => acknowledged.length > before + 5)
      await api.end('SIGKILL')
      api = await startApi({ PORT: String(api.port) })
    }
    const before = acknowledged.length
    await until(() => acknowledged.length > before + 5, 5000)
    isOver = true
    await load
    const rows = await query<{ notes: string }>('select notes from orders where notes is not null')
    const saved = rows.map(({ notes }) => notes)
    expect(new Set(saved).size).toBe(saved.length)
    expect(saved).toEqual(expect.arrayContaining(acknowledged))
    for (const status of statuses) expect(DOCUMENTED).toContain(status)
    await expectConsistent()
  })

  const placeNoted = (reference: string) =>
    ask('/api/orders', {
      method: 'POST',
      as: world.tokens.user,
      body: { ...wanted(world, 'physical'), notes: reference },
    })
})

it('recovers within 5 s from terminated connections, and answers only what is documented', async () => {
  const statuses: number[] = []
  let isOver = false
  const load = Promise.all(
    [0, 1, 2, 3].map(async () => {
      while (!isOver) statuses.push((await ask('/api/orders', { as: world.tokens.admin })).status)
    }),
  )
  await until(() => statuses.length > 10)
  await query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = ''",
  )
  const since = Date.now()
  await until(
    async () => (await ask('/api/orders', { as: world.tokens.admin })).status === 200,
    5000,
  )
  const took = Date.now() - since
  isOver = true
  await load
  expect(took).toBeLessThan(5000)
  for (const status of statuses) expect([200, 503]).toContain(status)
})
