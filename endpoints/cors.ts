import { getPayload, type SanitizedConfig } from 'payload'

import { isAllowedOrigin } from '../src/domain/settings/allowedOrigins'

type Handle = (request: Request) => Promise<Response>

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE'
const SENT = [
  ...['Authorization', 'Content-Type', 'Accept', 'Accept-Language'],
  ...['Idempotency-Key', 'If-Match', 'X-Request-Id', 'X-Payload-HTTP-Method-Override'],
].join(', ')
const READ = [
  ...['ETag', 'X-Request-Id', 'Idempotent-Replayed', 'Content-Disposition', 'Retry-After'],
  ...['RateLimit', 'RateLimit-Policy', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'],
  ...['Deprecation', 'Sunset', 'Link'],
].join(', ')
const PREFLIGHT = {
  'Access-Control-Allow-Methods': METHODS,
  'Access-Control-Allow-Headers': SENT,
  'Access-Control-Max-Age': '600',
}

/**
 * Pages of the origins that the API settings name may call us with a token, and read our answers. Never with our cookie:
 * no answer allows credentials. To a page of any other origin browsers show nothing.
 */
export const withCors = async (
  config: Promise<SanitizedConfig>,
  request: Request,
  handle: Handle,
): Promise<Response> => {
  const origin = request.headers.get('origin')
  const isPreflight =
    request.method === 'OPTIONS' && request.headers.has('access-control-request-method')
  const isOther = origin !== null && origin !== new URL(request.url).origin
  const allowed = isOther ? await corsHeaders(config, { origin, isPreflight }) : {}
  if (isPreflight) return new Response(null, { status: 204, headers: { ...allowed, ...VARY } })
  return withHeaders(await handle(request), allowed)
}

const VARY = { Vary: 'Origin' }

/** What an answer says to a page of this origin, nothing where the settings do not name it. */
export const corsHeaders = async (
  config: Promise<SanitizedConfig>,
  { isPreflight, origin }: { isPreflight: boolean; origin: string },
): Promise<Record<string, string>> => {
  if (!(await isAllowedOrigin(await getPayload({ config }), origin))) return {}
  const allowed = { 'Access-Control-Allow-Origin': origin }
  return isPreflight
    ? { ...allowed, ...PREFLIGHT }
    : { ...allowed, 'Access-Control-Expose-Headers': READ }
}

/** Whoever keeps an answer is told that it is one for this origin. */
const withHeaders = (response: Response, added: Record<string, string>): Response => {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(added)) headers.set(name, value)
  headers.append('Vary', 'Origin')
  return new Response(response.body, { status: response.status, headers })
}
