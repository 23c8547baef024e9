import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
/** Below this a packet is a packet. */
const WORTH_COMPRESSING = 1024
const COMPRESSIBLE = /^(application\/json|text\/|image\/svg\+xml)/
const OVER = { done: true, value: undefined } as const

type Body = ReadableStreamDefaultReader<Uint8Array>

/** Writes a web `Response` out: in one piece where it is one, flowing where it goes on. */
export const sendAnswer = async (
  answer: Response,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> => {
  copyHeaders(answer.headers, response)
  response.statusCode = answer.status
  const body = request.method === 'HEAD' ? undefined : answer.body?.getReader()
  const start = (await body?.read()) ?? OVER
  const isLive = answer.headers.get('content-type')?.startsWith('text/event-stream')
  // A live stream may say nothing more for minutes.
  const next = isLive || start.done ? undefined : await body?.read()
  if (body && !start.done && (isLive || next?.value))
    return flow([start.value, next?.value], { body, response })
  return sendWhole(start.value, { request, response })
}

const copyHeaders = (headers: Headers, response: ServerResponse): void => {
  for (const [name, value] of headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
}

const flow = async (
  start: (Uint8Array | undefined)[],
  { body, response }: { body: Body; response: ServerResponse },
): Promise<void> => {
  async function* parts() {
    for (const part of start) if (part) yield part
    for (let part = await body.read(); !part.done; part = await body.read()) yield part.value
  }
  try {
    await pipeline(Readable.from(parts(), { objectMode: false }), response)
  } finally {
    await body.cancel().catch(() => undefined)
  }
}

const sendWhole = async (
  bytes: Uint8Array | undefined,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> => {
  if (!bytes) {
    response.end()
    return
  }
  const whole = isWorthwhile(bytes, { request, response })
    ? await compressed(bytes, response)
    : bytes
  response.setHeader('Content-Length', whole.byteLength)
  response.end(whole)
}

const isWorthwhile = (
  { byteLength }: Uint8Array,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): boolean =>
  byteLength >= WORTH_COMPRESSING &&
  !response.hasHeader('content-encoding') &&
  COMPRESSIBLE.test(String(response.getHeader('content-type') ?? '')) &&
  takesGzip(String(request.headers['accept-encoding'] ?? ''))

const takesGzip = (accepted: string): boolean =>
  accepted.split(',').some((entry) => {
    const [coding, quality = 'q=1'] = entry.split(';').map((part) => part.trim().toLowerCase())
    return coding === 'gzip' && Number(quality.slice(2)) > 0
  })

const compressed = async (bytes: Uint8Array, response: ServerResponse): Promise<Uint8Array> => {
  response.setHeader('Content-Encoding', 'gzip')
  response.appendHeader('Vary', 'Accept-Encoding')
  return compress(bytes)
}
