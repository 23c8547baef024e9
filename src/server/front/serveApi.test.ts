import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'

import { ask, closeFronts, codeOf, fine, openFront as open, pause, raw } from '../../testing/front'

const SECRET = 'hunter2-and-more'

const write = process.stdout.write.bind(process.stdout)

beforeEach(() => {
  process.stdout.write = () => true
})
afterEach(() => {
  process.stdout.write = write
  closeFronts()
})

describe('a request to the API', () => {
  it('200 reaches the door under our own name, whatever Host says, with an id on the answer', async () => {
    const { port } = await open(fine)
    const answer = await ask(port, {
      path: '/api/orders?limit=1',
      headers: { host: 'evil.example' },
    })
    expect(JSON.parse(answer.text).url).toBe('http://console.test/api/orders?limit=1')
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(answer.headers['x-frame-options']).toBe('DENY')
  })

  it('200 carries a body, a trailing part of it later', async () => {
    const { port } = await open(fine)
    const body = JSON.stringify({ text: 'ü'.repeat(500) })
    const answer = await ask(port, {
      method: 'POST',
      body,
      headers: { 'transfer-encoding': 'chunked' },
    })
    expect(JSON.parse(answer.text)).toMatchObject({ method: 'POST', body })
  })

  it('200 answers HEAD as GET, without the body', async () => {
    const { port } = await open(fine)
    const answer = await ask(port, { method: 'HEAD' })
    expect(answer).toMatchObject({ status: 200, text: '' })
  })

  it('200 compresses for who asks, and what is large enough', async () => {
    const { port } = await open(async () => Response.json({ text: 'a'.repeat(5000) }))
    const plain = await ask(port, {})
    const small = await ask(port, { headers: { 'accept-encoding': 'br, gzip' } })
    const refused = await ask(port, { headers: { 'accept-encoding': 'gzip;q=0' } })
    expect(small.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(small.bytes)).toEqual(plain.bytes)
    expect(refused.bytes).toEqual(plain.bytes)
  })

  it('200 streams what goes on, and tells the source when the client has gone', async () => {
    let isCancelled = false
    const encoder = new TextEncoder()
    const { port } = await open(async () => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(encoder.encode('data: 1\n\n')),
        cancel: () => void (isCancelled = true),
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    })
    const request = http.get({ port, host: '127.0.0.1', path: '/api/realtime' })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    expect(String((await once(response, 'data'))[0])).toBe('data: 1\n\n')
    request.destroy()
    for (let tries = 0; tries < 100 && !isCancelled; tries += 1) await pause(20)
    expect(isCancelled).toBe(true)
  })

  it.each([
    ['said beforehand', { 'content-length': '5000' }],
    ['found out', { 'transfer-encoding': 'chunked' }],
  ])('413 for a body over the limit, %s', async (_how, headers) => {
    const { port } = await open(fine)
    const answer = await ask(port, { method: 'POST', body: 'x'.repeat(5000), headers })
    expect(answer.status).toBe(413)
    expect(codeOf(answer)).toBe('too_large')
  })

  it('413 only above the larger limit for a form', async () => {
    const { port } = await open(fine)
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const within = await ask(port, { method: 'POST', body: 'x'.repeat(3000), headers })
    const above = await ask(port, { method: 'POST', body: 'x'.repeat(5000), headers })
    expect([within.status, above.status]).toEqual([200, 413])
  })

  it('414 for an address that is too long, 431 for headers that are', async () => {
    const { port } = await open(fine)
    const long = await ask(port, { path: `/api/x?${'q'.repeat(9000)}` })
    const heavy = await ask(port, { headers: { cookie: 'c'.repeat(20_000) } })
    expect([long.status, heavy.status]).toEqual([414, 431])
    expect([codeOf(long), codeOf(heavy)]).toEqual(['uri_too_long', 'too_large'])
    for (const { headers } of [long, heavy]) expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
  })

  it('400 for a bad Host and for what is not HTTP, 405 for an unknown method', async () => {
    const { port } = await open(fine)
    expect((await ask(port, { headers: { host: 'a b' } })).status).toBe(400)
    expect(await raw(port, 'this is no HTTP\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*"malformed"/)
    expect((await ask(port, { method: 'PROPFIND' })).status).toBe(405)
    expect((await ask(port, { path: '/api/graphql' })).status).toBe(405)
  })

  it('408 for a caller who never finishes asking', async () => {
    const { port } = await open(fine, { RECEIVE_SECONDS: '1' })
    const slow = await raw(port, 'GET /api/x HTTP/1.1\r\nHost: a\r\nX-Slow: ')
    expect(slow).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('503 with Retry-After beyond the number in flight, and again 200 when they are done', async () => {
    let finish = (): void => undefined
    const gate = new Promise<void>((resolve) => (finish = resolve))
    const { port } = await open(async () => gate.then(() => Response.json({})))
    const first = [ask(port, {}), ask(port, {})]
    await pause(100)
    const refused = await ask(port, {})
    expect([refused.status, codeOf(refused), refused.headers['retry-after']]).toEqual([
      503,
      'busy',
      '2',
    ])
    finish()
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200])
    expect((await ask(port, {})).status).toBe(200)
  })

  it('503 for an answer that takes too long; its place is free when it is really over', async () => {
    let finish = (): void => undefined
    const gate = new Promise<void>((resolve) => (finish = resolve))
    const env = { ANSWER_SECONDS: '1', MAX_IN_FLIGHT: '1' }
    const { port } = await open(async () => gate.then(() => Response.json({})), env)
    expect(codeOf(await ask(port, {}))).toBe('timed_out')
    expect(codeOf(await ask(port, {}))).toBe('busy')
    finish()
    await pause(20)
    expect((await ask(port, {})).status).toBe(200)
  })

  it('500 says nothing of a failure', async () => {
    const { port } = await open(async () => Promise.reject(new Error(SECRET)))
    const answer = await ask(port, {})
    expect([answer.status, codeOf(answer)]).toEqual([500, 'internal'])
    expect(answer.text).not.toContain(SECRET)
  })
})
