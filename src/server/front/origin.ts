import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { type BlockList, isIP } from 'node:net'

import { v7 as uuidv7 } from 'uuid'

/** Where a request really came from, and the name it goes by. */
export type Origin = { ip: string; host: string; proto: 'http' | 'https'; requestId: string }

const REQUEST_ID = /^[A-Za-z0-9_.-]{8,64}$/
const CLAIMS = /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|x-request-id)$/

/**
 * Believes `X-Forwarded-*` and `X-Request-Id` only from a trusted proxy. The caller is the nearest address in the chain
 * that is no trusted proxy: everything left of it was written by that stranger.
 */
export const originOf = (request: IncomingMessage, trusted: BlockList): Origin => {
  const peer = plainAddress(request.socket.remoteAddress ?? '') ?? 'unknown'
  const { headers } = request
  const host = headers.host ?? ''
  if (!isTrusted(peer, trusted)) return { ip: peer, host, proto: 'http', requestId: uuidv7() }
  const given = first(headers['x-request-id'])
  return {
    ip: nearestStranger(peer, first(headers['x-forwarded-for']), trusted),
    host: lastOf(first(headers['x-forwarded-host'])) || host,
    proto: lastOf(first(headers['x-forwarded-proto'])) === 'https' ? 'https' : 'http',
    requestId: REQUEST_ID.test(given) ? given : uuidv7(),
  }
}

const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value.join(',') : value) ?? ''

// A proxy appends what it saw; what stands before it came from outside.
const lastOf = (list: string): string => list.split(',').at(-1)?.trim() ?? ''

const nearestStranger = (peer: string, forwardedFor: string, trusted: BlockList): string => {
  let nearest = peer
  for (const entry of forwardedFor.split(',').reverse()) {
    const address = plainAddress(entry.trim())
    if (!address) return nearest
    nearest = address
    if (!isTrusted(address, trusted)) return address
  }
  return nearest
}

const isTrusted = (address: string, trusted: BlockList): boolean =>
  isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Without a port, and an IPv4 address in the one way it is written. */
const plainAddress = (text: string): string | undefined => {
  const [, bracketed] = /^\[([^\]]*)\]/.exec(text) ?? []
  const [, beforePort] = /^([\d.]+):\d+$/.exec(text) ?? []
  const bare = bracketed ?? beforePort ?? text
  const mapped = bare.replace(/^::ffff:/i, '')
  const address = isIP(mapped) === 4 ? mapped : bare
  return isIP(address) ? address : undefined
}

/** The request's headers with every claim about its origin replaced by what is known. */
export const truthfulHeaders = (
  headers: IncomingHttpHeaders,
  { ip, host, proto, requestId }: Origin,
): IncomingHttpHeaders => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => !CLAIMS.test(name))),
  'x-forwarded-for': ip,
  'x-forwarded-host': host,
  'x-forwarded-proto': proto,
  'x-request-id': requestId,
})
