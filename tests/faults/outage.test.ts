import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'

import config from '../../payload.config'
import { query, testApp } from '../../src/testing/app'
import { buildWorld, PASSWORD, type World } from '../../src/testing/builders'
import { databaseName } from '../../src/testing/database'
import type { Answer } from '../../src/testing/http'
import { wirePool } from '../../src/testing/outage'
import { until } from '../../src/testing/processes'
import { send } from '../api/stage'

let world: World
let wire: Awaited<ReturnType<typeof wirePool>>

beforeAll(async () => {
  world = await buildWorld()
  wire = await wirePool()
})

afterAll(() => wire.close())

// The one adapter of this project; Payload types the neutral base.
const poolOf = (payload: Payload) => (payload.db as unknown as PostgresAdapter).pool

const gql = async (text: string, as?: string): Promise<Answer> => {
  const { graphql } = await testApp()
  return graphql(text, {}, as)
}

const DOORS: Record<string, () => Promise<Answer>> = {
  'a list': () => send('GET /api/orders', world.tokens.moderator),
  'a list by a customer': () => send('GET /api/orders', world.tokens.user),
  'a public list': () => send('GET /api/plans'),
  'a document': () => send(`GET /api/plans/${world.plan.id}`, world.tokens.admin),
  'a change': () => send(`PATCH /api/plans/${world.plan.id}`, world.tokens.admin, { dataMb: 1 }),
  'a sign-up': () => send('POST /api/users', undefined, { email: 'x@example.com' }),
  settings: () => send('GET /api/globals/general', world.tokens.admin),
  'a verb': () => send('GET /api/orders/statistics', world.tokens.moderator),
  'who am I': () => send('GET /api/auth/user', world.tokens.user),
  "the panel's who am I": () => send('GET /api/admins/me', world.tokens.admin),
  'signing in': () =>
    send('POST /api/auth/login', undefined, {
      email: world.user.email,
      password: PASSWORD,
      as: 'users',
    }),
  'signing out': () => send('POST /api/auth/logout', world.tokens.reseller),
  refreshing: () => send('POST /api/auth/token/refresh', world.tokens.reseller),
  'GraphQL query': () => gql('{ Orders { docs { id } } }', world.tokens.moderator),
  'GraphQL me': () => gql('{ meAdmin { user { id } } }', world.tokens.admin),
  'GraphQL by nobody': () => gql('{ Plans { docs { id } } }'),
  readiness: () => send('GET /api/health/ready'),
}

const codeOf = ({ body }: Answer): unknown =>
  body.errors?.[0]?.code ?? body.errors?.[0]?.extensions?.code

describe('a database that is away', () => {
  it.each(Object.keys(DOORS))('503 with Retry-After, and 200 when it is back: %s', async (name) => {
    const knock = DOORS[name]
    if (!knock) throw new Error('no such door')
    await wire.begin()
    const answer = await knock()
    await wire.end()
    expect([answer.status, codeOf(answer)]).toEqual([503, 'database.unavailable'])
    expect(answer.headers.get('Retry-After')).toBe('2')
    expect((await send('GET /api/auth/user', world.tokens.admin)).status).toBe(200)
  })

  it('200 for whether the process lives', async () => {
    await wire.begin()
    const answer = await send('GET /api/health/live')
    await wire.end()
    expect(answer.status).toBe(200)
  })

  it('503 within six seconds when it takes connections and never answers', async () => {
    wire.hang()
    // Until the pool has noticed that its old connections are gone.
    await new Promise((resolve) => setTimeout(resolve, 300))
    const began = Date.now()
    const answer = await send('GET /api/auth/user', world.tokens.admin)
    const took = Date.now() - began
    await wire.end()
    expect(answer.status).toBe(503)
    expect(took).toBeGreaterThan(4000)
    expect(took).toBeLessThan(6500)
  })

  it('401 as ever for a token of nobody, and 503 is not said of it', async () => {
    const answer = await send('GET /api/auth/user', 'not.a.token')
    expect(answer.status).toBe(401)
  })

  it('leaves no connection behind, however often it goes away under load', async () => {
    const { payload } = await testApp()
    for (let turn = 0; turn < 5; turn += 1) {
      const knocks = Array.from({ length: 20 }, (_, index) =>
        send(`PATCH /api/plans/${world.plan.id}`, world.tokens.admin, { dataMb: index + 1 }),
      )
      await new Promise((resolve) => setTimeout(resolve, 40))
      await wire.begin()
      const statuses = (await Promise.all(knocks)).map(({ status }) => status)
      await wire.end()
      expect(statuses.filter((status) => ![200, 503].includes(status))).toEqual([])
    }
    const pool = poolOf(payload)
    expect(pool.totalCount - pool.idleCount).toBe(0)
    expect((await send(`GET /api/plans/${world.plan.id}`, world.tokens.admin)).status).toBe(200)
  })
})

describe('the pool', () => {
  it('gives all its connections, for none is kept by the connect', async () => {
    const { payload } = await testApp()
    const { max } = poolOf(payload).options
    const ids = await Promise.all(Array.from({ length: max }, () => payload.db.beginTransaction()))
    for (const id of ids) await payload.db.rollbackTransaction(id ?? '')
    expect(ids).toHaveLength(max)
  })

  it('ends a statement that takes too long, the wait for a locked row, and a transaction that idles', async () => {
    const { payload } = await testApp()
    const limits = await poolOf(payload).query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in
       ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`,
    )
    expect(limits.rows.map(({ setting }) => setting)).toEqual(['60000', '10000', '30000'])
  })

  it('closes with Payload', async () => {
    const second = await getPayload({ config, key: 'second' })
    const pool = poolOf(second)
    await pool.query(`set application_name = 'second'`)
    await second.destroy()
    expect(pool.ended).toBe(true)
    // PostgreSQL needs a moment to see that a connection has gone.
    await until(async () => {
      const left = await query(
        `select 1 from pg_stat_activity where datname = $1 and application_name = 'second'`,
        [databaseName],
      )
      return left.length === 0
    })
  })
})
