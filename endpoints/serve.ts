import { handleEndpoints, type SanitizedConfig } from 'payload'
import { v7 as uuidv7 } from 'uuid'

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
const LARGEST_JSON_BYTES = 2_097_152
const REQUEST_ID = /^[A-Za-z0-9_.-]{8,64}$/

const refusal = (status: number, code: string, message: string): Response =>
  Response.json({ errors: [{ code, message, data: {} }] }, { status })

const isJson = (request: Request): boolean =>
  (request.headers.get('content-type') ?? '').toLowerCase().startsWith('application/json')

type Body = { text: string } | { refused: Response }

/** Reads a JSON body once, so that a broken or huge one is refused before any work. */
const bodyOf = async (request: Request): Promise<Body> => {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_JSON_BYTES) return huge()
  const text = await request.text()
  if (text.length > LARGEST_JSON_BYTES) return huge()
  if (text === '') return { text }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { refused: refusal(422, 'invalid', 'Send a JSON object.') }
  } catch {
    return { refused: refusal(400, 'malformed', 'The body is not valid JSON.') }
  }
  return { text }
}

const huge = (): Body => ({
  refused: refusal(413, 'too_large', `The body is larger than ${LARGEST_JSON_BYTES} bytes.`),
})

/** PUT is PATCH, a trailing slash is none, and every request has an id. */
const normalised = (request: Request, id: string, text: string | undefined): Request => {
  const url = new URL(request.url)
  url.pathname = url.pathname.replace(/(?<=.)\/+$/, '')
  const headers = new Headers(request.headers)
  headers.set('x-request-id', id)
  const method = request.method === 'PUT' ? 'PATCH' : request.method
  const streamed = WRITES.has(method) && text === undefined ? request.body : null
  return new Request(url, {
    method,
    headers,
    signal: request.signal,
    ...(text === undefined ? {} : { body: text }),
    // `duplex` is required by Node for a streamed body and missing from the DOM's types.
    ...(streamed ? ({ body: streamed, duplex: 'half' } as RequestInit) : {}),
  })
}

const withId = (response: Response, id: string): Response => {
  const headers = new Headers(response.headers)
  headers.set('X-Request-Id', id)
  if (response.status === 503) headers.set('Retry-After', '2')
  return new Response(response.body, { status: response.status, headers })
}

const requestId = (request: Request): string => {
  const given = request.headers.get('x-request-id') ?? ''
  return REQUEST_ID.test(given) ? given : uuidv7()
}

type Handle = (request: Request) => Promise<Response>

/** What REST and GraphQL share: a request id, a body read once, PUT and trailing slashes made plain. */
export const serveWith =
  (handle: Handle): Handle =>
  async (request) => {
    const id = requestId(request)
    const body = WRITES.has(request.method) && isJson(request) ? await bodyOf(request) : undefined
    if (body && 'refused' in body) return withId(body.refused, id)
    return withId(await handle(normalised(request, id, body?.text)), id)
  }

/** Answers one REST request; the same for Next's route, a plain server and tests. */
export const serveRest = (config: Promise<SanitizedConfig>, request: Request): Promise<Response> =>
  serveWith(async (plain) => shaped(await handleEndpoints({ config, request: plain })))(request)

/** Payload's own "no such route" speaks without our envelope. */
const shaped = async (response: Response): Promise<Response> => {
  if (response.status !== 404 && response.status !== 501) return response
  const text = await response.clone().text()
  return text.includes('"errors"')
    ? response
    : refusal(404, 'not_found', 'There is nothing at this address.')
}
