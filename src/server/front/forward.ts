import http, {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream'

import { refusePage } from './refuse'

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
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE'])

type Target = { port: number; answerMs: number }
type Exchange = { request: IncomingMessage; response: ServerResponse }

/** Passes requests to the panel behind us, streaming both ways. When it is away: 503; when it fails midway: 502. */
export const createForwarder = ({ port, answerMs }: Target) => {
  const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 64 })
  const to = (request: IncomingMessage, headers: IncomingHttpHeaders) => ({
    host: '127.0.0.1',
    port,
    method: request.method,
    path: request.url,
    headers,
  })
  return {
    request: ({ request, response }: Exchange, headers: IncomingHttpHeaders): Promise<void> =>
      new Promise((resolve) => {
        const passed = http.request({ ...to(request, withoutHop(headers)), agent })
        passed.setTimeout(answerMs, () => passed.destroy(new Error('The panel took too long.')))
        passed.on('response', (answer) => passBack(answer, response))
        passed.on('error', (error) => refusePage(response, statusOf(error)))
        response.once('close', () => {
          passed.destroy()
          resolve()
        })
        pipeline(request, passed, () => undefined)
      }),
    upgrade: (request: IncomingMessage, socket: Duplex, headers: IncomingHttpHeaders): void => {
      const passed = http.request(to(request, headers))
      passed.on('upgrade', (answer, behind, head) => join({ answer, behind, head }, socket))
      passed.on('response', () => socket.destroy())
      passed.on('error', () => socket.destroy())
      socket.on('error', () => passed.destroy())
      passed.end()
    },
    close: () => agent.destroy(),
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
    if (value !== undefined && !OF_ONE_HOP.includes(name)) response.setHeader(name, value)
  response.writeHead(statusCode)
  pipeline(answer, response, () => undefined)
}

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
