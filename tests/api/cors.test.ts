import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { corsHeaders } from '../../endpoints/cors'
import { serveGraphql, serveRest } from '../../endpoints/serve'
import config from '../../payload.config'
import { createFront } from '../../src/server/front/createFront'
import { readFrontSettings } from '../../src/server/front/settings'
import { testApp } from '../../src/testing/app'
import {
  adminToken,
  buildAdmin,
  buildWorld,
  PASSWORD,
  type World,
} from '../../src/testing/builders'
import { send } from './stage'

const SHOP = 'https://shop.example.com'
const STRANGER = 'https://evil.example.com'

let server: http.Server
let world: World

beforeAll(async () => {
  world = await buildWorld()
  const settings = readFrontSettings(
    {},
    { isProduction: false, publicUrl: 'http://localhost:3000' },
  )
  server = createFront(settings, {
    doors: {
      rest: (request) => serveRest(config, request),
      graphql: serveGraphql(config, GRAPHQL_POST(config)),
    },
    allowOrigin: (asked) => corsHeaders(config, asked),
    takeCaller: () => '',
    routeName: () => '',
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const allow = async (origins: string[]) => {
  const as = world.tokens.admin
  expect((await send('POST /api/globals/api', as, { allowedOrigins: origins })).status).toBe(200)
  // Other processes heed it within a second.
  await new Promise((resolve) => setTimeout(resolve, 1100))
}

type Asked = { method?: string; headers?: Record<string, string>; body?: string }

/** Over a real connection, for `fetch` lets nobody write Origin. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Asked) =>
  new Promise<http.IncomingMessage>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const request = http.request({ port, path, method, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer))
    })
    request.on('error', reject)
    request.end(body)
  })

const preflight = (origin: string, path = '/api/orders') =>
  ask(path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,idempotency-key',
    },
  })
const ALLOWED = 'access-control-allow-origin'

describe('CORS', () => {
  it('answers the preflight of an origin in the settings, and of no other, without a restart', async () => {
    await allow([])
    expect((await preflight(SHOP)).headers[ALLOWED]).toBeUndefined()
    await allow([SHOP])
    for (const path of [
      '/api/orders',
      '/api/graphql',
      '/api/auth/login',
      '/api/payments/process/',
    ]) {
      const { headers, statusCode } = await preflight(SHOP, path)
      expect([path, statusCode, headers[ALLOWED], headers.vary]).toEqual([
        path,
        204,
        SHOP,
        'Origin',
      ])
      expect(headers['access-control-allow-headers']).toMatch(
        /Authorization.*Idempotency-Key.*If-Match/,
      )
      expect(headers['access-control-allow-methods']).toContain('PATCH')
    }
    for (const other of [
      STRANGER,
      `${SHOP}.evil.com`,
      'http://shop.example.com',
      'null',
      `${SHOP}/`,
    ])
      expect((await preflight(other)).headers[ALLOWED]).toBeUndefined()
    await allow([])
    expect((await preflight(SHOP)).headers[ALLOWED]).toBeUndefined()
  })

  it('lets an allowed page read answers and refusals, and their headers', async () => {
    await allow([SHOP])
    const headers = { origin: SHOP, authorization: `Bearer ${world.tokens.user}` }
    const answers = await Promise.all([
      ask('/api/orders', { headers }),
      ask(`/api/plans/${world.plan.id}`, { headers: { origin: SHOP } }),
      ask('/api/orders', { headers: { origin: SHOP } }),
      ask('/api/nothing', { headers }),
      ask('/api/graphql', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ Orders { totalDocs } }' }),
      }),
    ])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 401, 404, 200])
    for (const answer of answers) {
      expect(answer.headers[ALLOWED]).toBe(SHOP)
      expect(answer.headers['access-control-expose-headers']).toContain('ETag')
      expect(answer.headers.vary).toContain('Origin')
    }
    const stranger = await ask('/api/plans', { headers: { origin: STRANGER } })
    expect([stranger.statusCode, stranger.headers[ALLOWED], stranger.headers.vary]).toEqual([
      200,
      undefined,
      'Origin',
    ])
  })

  it('lets it read why it was refused: too large, too long, of no known type, too often', async () => {
    await allow([SHOP])
    const json = { origin: SHOP, 'content-type': 'application/json' }
    const wrong = JSON.stringify({ email: 'nobody@example.com', password: 'x', as: 'users' })
    const signIn = () => ask('/api/auth/login', { method: 'POST', headers: json, body: wrong })
    for (let tries = 0; tries < 5; tries += 1) await signIn()
    const post = { method: 'POST', headers: json }
    const refusals = await Promise.all([
      ask('/api/orders', { ...post, body: `"${'x'.repeat(1_100_000)}"` }),
      ask(`/api/orders?${'x'.repeat(9000)}`, { headers: json }),
      ask('/api/orders', {
        ...post,
        headers: { ...json, 'content-type': 'application/xml' },
        body: 'x',
      }),
      signIn(),
    ])
    expect(refusals.map(({ statusCode }) => statusCode)).toEqual([413, 414, 415, 429])
    for (const { headers } of refusals) expect(headers[ALLOWED]).toBe(SHOP)
    expect(refusals.at(-1)?.headers['access-control-expose-headers']).toContain('Retry-After')
  })

  it('never with the cookie: an allowed page is nobody by it, and gets no credentials back', async () => {
    await allow([SHOP])
    const { email } = await buildAdmin({ role: 'admin' })
    const signedIn = await ask('/api/auth/login', {
      method: 'POST',
      headers: { origin: SHOP, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    })
    expect(signedIn.headers['access-control-allow-credentials']).toBeUndefined()
    const cookie = `payload-token=${await adminToken({ role: 'admin' })}`
    const asked = (origin: string | undefined) =>
      ask('/api/orders', { headers: { cookie, ...(origin ? { origin } : {}) } })
    const own = 'http://localhost:3000'
    expect((await asked(own)).statusCode).toBe(200)
    for (const origin of [SHOP, STRANGER]) {
      const { headers, statusCode } = await asked(origin)
      expect([statusCode, headers['access-control-allow-credentials']]).toEqual([401, undefined])
    }
  })
})

it('422 for what is no origin', async () => {
  const { call } = await testApp()
  for (const origin of [
    'shop.example.com',
    'https://shop.example.com/',
    '*',
    'javascript:alert(1)',
  ]) {
    const body = { allowedOrigins: [origin] }
    const answer = await call('POST', '/api/globals/api', { as: world.tokens.admin, body })
    expect([origin, answer.status]).toEqual([origin, 422])
  }
})
