import http, {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream'

import { refusePage } from './refuse'
import type { Limits } from './settings'

/** Headers of one connection, which the next one must not inherit. */
const OF_ONE_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]
const POLICIES = ['content-security-policy', 'strict-transport-security']
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE'])

type Exchange = { request: IncomingMessage; response: ServerResponse }

/**
 * Passes requests to the panel behind us, streaming both ways, at most `pagesInFlight` at once: they are counted apart from
 * the API's. When it is away, silent for too long or has too many: 503; when it fails midway: 502.
 */
export const createForwarder = (port: number, { answerMs, pagesInFlight }: Limits) => {
  let inFlight = 0
  const ask = ({ method, url }: IncomingMessage, headers: IncomingHttpHeaders): ClientRequest => {
    const to = { host: '127.0.0.1', port, method, path: url, headers }
    // A connection of its own costs 0.3 ms; while one is kept alive, a panel that was told to end would not.
    const passed = http.request({ ...to, agent: false })
    return passed.setTimeout(answerMs, () => passed.destroy(new Error('The panel took too long.')))
  }
  return {
    request: ({ request, response }: Exchange, headers: IncomingHttpHeaders): Promise<void> =>
      new Promise((resolve) => {
        if (inFlight >= pagesInFlight) return resolve(refusePage(response, 503))
        inFlight += 1
        const passed = ask(request, withoutHop(headers))
        passed.on('response', (answer) => passBack(answer, response))
        passed.on('error', (error) => refusePage(response, statusOf(error)))
        response.once('close', () => {
          inFlight -= 1
          passed.destroy()
          resolve()
        })
        pipeline(request, passed, () => undefined)
      }),
    upgrade: (request: IncomingMessage, socket: Duplex, headers: IncomingHttpHeaders): void => {
      const passed = ask(request, headers)
      passed.on('upgrade', (answer, behind, head) => {
        behind.setTimeout(0)
        join({ answer, behind, head }, socket)
      })
      passed.on('response', () => socket.destroy())
      passed.on('error', () => socket.destroy())
      socket.on('error', () => passed.destroy())
      socket.once('close', () => passed.destroy())
      passed.end()
    },
  }
}

const statusOf = (error: Error): 502 | 503 =>
  'code' in error && !AWAY.has(String(error.code)) ? 502 : 503

const withoutHop = (headers: IncomingHttpHeaders): IncomingHttpHeaders => {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase())
  const left = new Set([...OF_ONE_HOP, ...named])
  const kept = Object.entries(headers).filter(([name]) => !left.has(name))
  // A body of unknown length keeps its framing.
  const framing = headers['transfer-encoding'] ? { 'transfer-encoding': 'chunked' } : {}
  return { ...Object.fromEntries(kept), ...framing }
}

const passBack = (answer: IncomingMessage, response: ServerResponse): void => {
  const { headers, statusCode = 502 } = answer
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !OF_ONE_HOP.includes(name) && !isOurs(name, response))
      response.setHeader(name, value)
  response.writeHead(statusCode)
  pipeline(answer, response, () => undefined)
}

/** What the front door has said already, the panel does not say again. */
const isOurs = (name: string, response: ServerResponse): boolean =>
  POLICIES.includes(name) && response.hasHeader(name)

type Joined = { answer: IncomingMessage; behind: Duplex; head: Buffer }

const join = ({ answer, behind, head }: Joined, socket: Duplex): void => {
  const { rawHeaders } = answer
  const lines = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1] ?? ''}`] : [],
  )
  socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`)
  if (head.length > 0) socket.write(head)
  pipeline(behind, socket, behind, () => {
    socket.destroy()
    behind.destroy()
  })
}
