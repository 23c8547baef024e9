import type { IncomingMessage } from 'node:http'

import { originOf, truthfulHeaders } from './origin'
import { trustedProxies } from './settings'

const asked = (remoteAddress: string, headers: Record<string, string> = {}) =>
  // Only these two are read.
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage

const ipOf = ([peer, forwardedFor, trusted]: [string, string, string]) =>
  originOf(asked(peer, { 'x-forwarded-for': forwardedFor }), trustedProxies(trusted)).ip

describe('the address of the caller', () => {
  it.each([
    // peer, X-Forwarded-For, TRUSTED_PROXIES, the caller
    ['203.0.113.9', '198.51.100.1', '', '203.0.113.9'],
    ['203.0.113.9', '198.51.100.1', '10.0.0.0/8', '203.0.113.9'],
    ['10.0.0.2', '198.51.100.1', '10.0.0.0/8', '198.51.100.1'],
    ['::ffff:10.0.0.2', '198.51.100.1', '10.0.0.0/8', '198.51.100.1'],
    ['10.0.0.2', '1.1.1.1, 198.51.100.1', '10.0.0.0/8', '198.51.100.1'],
    ['10.0.0.2', '1.1.1.1, 198.51.100.1, 10.0.0.3', '10.0.0.0/8', '198.51.100.1'],
    ['10.0.0.2', '10.9.9.9, 10.0.0.3', '10.0.0.0/8', '10.9.9.9'],
    ['10.0.0.2', '198.51.100.1, nonsense', '10.0.0.0/8', '10.0.0.2'],
    ['10.0.0.2', '', '10.0.0.0/8', '10.0.0.2'],
    ['10.0.0.2', '198.51.100.1:4711', '10.0.0.2', '198.51.100.1'],
    ['fd00::1', '[2001:db8::7]:443', 'fd00::/8', '2001:db8::7'],
  ])('%s saying %p behind %p is %s', (...row) => {
    const [peer, forwardedFor, trusted, caller] = row
    expect(ipOf([peer, forwardedFor, trusted])).toBe(caller)
  })
})

it.each(['10.0.0.0/33', '10.0.0.0/', 'localhost', '10.0.0.0/x', 'fd00::/129'])(
  'refuses %p as a trusted proxy',
  (entry) => expect(() => trustedProxies(entry)).toThrow(entry),
)

it('takes a request id, a host and a protocol from a trusted proxy alone', () => {
  const headers = {
    host: 'inside:3000',
    'x-request-id': 'from-the-proxy-1',
    'x-forwarded-host': 'evil.example, console.example.com',
    'x-forwarded-proto': 'https',
  }
  expect(originOf(asked('10.0.0.2', headers), trustedProxies('10.0.0.2'))).toEqual({
    ip: '10.0.0.2',
    host: 'console.example.com',
    proto: 'https',
    requestId: 'from-the-proxy-1',
  })
  const stranger = originOf(asked('203.0.113.9', headers), trustedProxies('10.0.0.2'))
  expect(stranger).toMatchObject({ ip: '203.0.113.9', host: 'inside:3000', proto: 'http' })
  expect(stranger.requestId).not.toBe('from-the-proxy-1')
})

it('makes an id of its own for one that could break a log or a header', () => {
  const origin = originOf(
    asked('10.0.0.2', { 'x-request-id': '"} {"a' }),
    trustedProxies('10.0.0.2'),
  )
  expect(origin.requestId).toMatch(/^[0-9a-f-]{36}$/)
})

it('passes on no claim of the caller about where it comes from', () => {
  const origin = { ip: '203.0.113.9', host: 'console', proto: 'http', requestId: 'r' } as const
  const lies = {
    forwarded: 'for=1.1.1.1',
    'x-real-ip': '1.1.1.1',
    'x-forwarded-port': '1',
    accept: '*/*',
  }
  expect(truthfulHeaders(lies, origin)).toEqual({
    accept: '*/*',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'console',
    'x-forwarded-proto': 'http',
    'x-request-id': 'r',
  })
})
