import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import type net from 'node:net'

import {
  ask,
  closeFronts,
  fine,
  openFront as open,
  pause,
  raw,
  type Asked,
} from '../../testing/front'

const SECRET = 'hunter2-and-more'

let lines: string[] = []
const write = process.stdout.write.bind(process.stdout)

beforeEach(() => {
  lines = []
  process.stdout.write = (chunk: string | Uint8Array) => lines.push(String(chunk)) > 0
})
afterEach(() => {
  process.stdout.write = write
  closeFronts()
})

describe('a request for a page', () => {
  it('is passed to the panel whole, with the true origin and without the claims of the caller', async () => {
    const { port } = await open(fine)
    const headers = {
      'x-forwarded-for': '1.1.1.1',
      host: 'console.test',
      'x-request-id': 'mine-mine-mine',
    }
    const answer = await ask(port, { path: '/admin/x?y=1', method: 'POST', body: 'form', headers })
    const asked = JSON.parse(answer.text)
    expect(asked).toMatchObject({ url: '/admin/x?y=1', method: 'POST' })
    expect(asked.headers).toMatchObject({ host: 'console.test', 'x-forwarded-for': '127.0.0.1' })
    expect(asked.headers['x-request-id']).toBe(answer.headers['x-request-id'])
    expect(answer.headers).toMatchObject({ 'x-panel': 'yes' })
  })

  it('has the address that a trusted proxy saw', async () => {
    const { port } = await open(fine, { TRUSTED_PROXIES: '127.0.0.0/8' })
    const headers = { 'x-forwarded-for': '6.6.6.6, 198.51.100.1', 'x-request-id': 'proxy-id-1' }
    const answer = await ask(port, { path: '/admin', headers })
    expect(JSON.parse(answer.text).headers['x-forwarded-for']).toBe('198.51.100.1')
    expect(answer.headers['x-request-id']).toBe('proxy-id-1')
  })

  it('503 as a page when there is no panel, while the API answers', async () => {
    const { port, panel } = await open(fine)
    panel.close()
    panel.closeAllConnections()
    const answer = await ask(port, { path: '/admin' })
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2'])
    expect(answer.text).toContain('<h1>')
    expect((await ask(port, {})).status).toBe(200)
  })

  it('503 beyond the number in flight and after the time limit, without a place of the API', async () => {
    const env = { MAX_PAGES_IN_FLIGHT: '2', MAX_IN_FLIGHT: '1', ANSWER_SECONDS: '1' }
    const { port } = await open(fine, env)
    const began = performance.now()
    const stuck = [ask(port, { path: '/stuck' }), ask(port, { path: '/stuck' })]
    await pause(100)
    expect((await ask(port, { path: '/admin' })).status).toBe(503)
    expect((await ask(port, {})).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(900)
    const answers = await Promise.all(stuck)
    expect(answers.map(({ status }) => status)).toEqual([503, 503])
    expect(answers[0]?.headers['retry-after']).toBe('2')
    expect((await ask(port, { path: '/admin' })).status).toBe(200)
  })

  it('ends by the time limit for a websocket too', async () => {
    const { port, panel } = await open(fine, { ANSWER_SECONDS: '1' })
    panel.removeAllListeners('upgrade')
    panel.on('upgrade', () => undefined)
    const began = performance.now()
    const upgrade = 'Connection: Upgrade\r\nUpgrade: echo\r\n\r\n'
    expect(await raw(port, `GET /_next/hmr HTTP/1.1\r\nHost: a\r\n${upgrade}`)).toBe('')
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('is joined for a websocket', async () => {
    const { port } = await open(fine)
    const headers = { connection: 'Upgrade', upgrade: 'echo' }
    const request = http.request({ port, host: '127.0.0.1', path: '/_next/hmr', headers })
    request.end()
    const [, socket] = (await once(request, 'upgrade')) as [IncomingMessage, net.Socket]
    socket.write('hello')
    expect(String((await once(socket, 'data'))[0])).toBe('hello')
    socket.destroy()
  })
})

it('writes one line a request, and nothing in it that anybody sent', async () => {
  const { port } = await open(fine)
  const headers = { authorization: `Bearer ${SECRET}`, cookie: SECRET }
  const path = `/api/reset/${SECRET}?token=${SECRET}`
  const { headers: sent } = await ask(port, { method: 'POST', path, body: `"${SECRET}"`, headers })
  await pause(20)
  expect(lines).toHaveLength(1)
  expect(JSON.parse(String(lines[0]))).toEqual({
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    method: 'POST',
    route: '/api/:pattern',
    status: 200,
    caller: 'admins:1',
    requestId: sent['x-request-id'],
    ms: expect.any(Number),
  })
  expect(lines[0]).not.toContain(SECRET)
})

it('logs who hung up as 499', async () => {
  const { port } = await open(() => new Promise(() => undefined))
  const request = http.get({ port, host: '127.0.0.1', path: '/api/x' })
  request.on('error', () => undefined)
  await pause(100)
  request.destroy()
  await pause(100)
  expect(JSON.parse(String(lines[0])).status).toBe(499)
})

describe('draining', () => {
  it('gives the answers under way, takes nothing new, and ends', async () => {
    let finish = (): void => undefined
    const gate = new Promise<void>((resolve) => (finish = resolve))
    const { port, drain } = await open(async () => gate.then(() => Response.json({ done: true })))
    const underWay = ask(port, {})
    await pause(100)
    const drained = drain(5000)
    await expect(ask(port, {})).rejects.toThrow('ECONNREFUSED')
    finish()
    const answer = await underWay
    expect(answer).toMatchObject({ status: 200, text: '{"done":true}' })
    expect(await drained).toBe(true)
  })

  it('cuts off what does not end in time', async () => {
    const { port, drain } = await open(() => new Promise(() => undefined))
    const never = ask(port, {})
    never.catch(() => undefined)
    await pause(100)
    expect(await drain(200)).toBe(false)
    await expect(never).rejects.toThrow()
  })
})

describe('what every answer says to browsers', () => {
  const page = (port: number, headers = {}) => ask(port, { path: '/admin', headers })
  const HTTPS = { PUBLIC_URL: 'https://console.test', TRUSTED_PROXIES: '127.0.0.0/8' }
  const asHttps = { 'x-forwarded-proto': 'https', host: 'console.test' }

  it('an answer of the API may load nothing, and a page only scripts with a nonce of its own', async () => {
    const { port } = await open(fine)
    const api = (await ask(port, {})).headers['content-security-policy']
    expect(api).toContain("default-src 'none'")
    expect(api).not.toContain('script-src')
    const nonces = new Set<string>()
    for (const _each of [1, 2]) {
      const { headers, text } = await page(port)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/script-src[^;]*unsafe/)
      nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
      // The panel writes the nonce that the browser is told.
      expect(JSON.parse(text).headers['content-security-policy']).toBe(policy)
    }
    expect(nonces.size).toBe(2)
  })

  const USUAL = {
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'permissions-policy': expect.stringContaining('camera=()'),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-request-id': expect.stringMatching(/^[\w-]{36}$/),
  }
  const SECURE = {
    ...USUAL,
    'strict-transport-security': 'max-age=31536000; includeSubDomains; preload',
  }

  it('has the same few headers with an answer, a page, a redirect and every refusal', async () => {
    const { panel, port } = await open(fine, {
      ...HTTPS,
      IS_PRODUCTION: 'yes',
      RECEIVE_SECONDS: '1',
    })
    const asked: [number, Asked][] = [
      [200, { headers: asHttps }],
      [200, { path: '/admin', headers: asHttps }],
      [200, { path: '/_next/static/chunk.js', headers: asHttps }],
      [308, { headers: { host: 'console.test' } }],
      [405, { method: 'PROPFIND', headers: asHttps }],
      [413, { method: 'POST', body: 'x'.repeat(5000), headers: asHttps }],
      [414, { path: `/api/${'x'.repeat(9000)}`, headers: asHttps }],
      [421, { headers: { ...asHttps, host: 'evil.test' } }],
      [431, { headers: { ...asHttps, cookie: 'c'.repeat(20_000) } }],
    ]
    for (const [status, each] of asked)
      expect(await ask(port, each)).toMatchObject({ status, headers: SECURE })
    for (const text of ['this is no HTTP\r\n\r\n', 'GET /api/x HTTP/1.1\r\nHost: a\r\nX-Slow: ']) {
      const told = (await raw(port, text)).toLowerCase()
      for (const name of Object.keys(SECURE)) expect(told).toContain(`\r\n${name}: `)
    }
    panel.close()
    panel.closeAllConnections()
    const away = await ask(port, { path: '/admin', headers: asHttps })
    expect(away).toMatchObject({ status: 503, headers: SECURE })
  })

  it('308 from http to https behind a trusted proxy, but for probes; a year of HSTS', async () => {
    const { port } = await open(fine, HTTPS)
    const answer = await ask(port, { path: '/api/orders?limit=1', method: 'POST', body: '{}' })
    expect([answer.status, answer.headers.location]).toEqual([
      308,
      'https://console.test/api/orders?limit=1',
    ])
    expect((await ask(port, { path: '/api/health/live' })).status).toBe(200)
    const { headers, status } = await page(port, asHttps)
    expect([status, headers['strict-transport-security']]).toEqual([
      200,
      'max-age=31536000; includeSubDomains; preload',
    ])
    const { port: plain } = await open(fine)
    expect((await page(plain)).headers['strict-transport-security']).toBeUndefined()
  })

  it('421 to another name in production mode, but for probes', async () => {
    const { port } = await open(fine, { ...HTTPS, IS_PRODUCTION: 'yes' })
    expect((await page(port, { ...asHttps, host: 'evil.test' })).status).toBe(421)
    expect((await page(port, asHttps)).status).toBe(200)
    const live = { path: '/api/health/live', headers: { host: '10.0.0.7' } }
    expect((await ask(port, live)).status).toBe(200)
  })
})
