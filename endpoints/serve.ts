import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { envelopeOf, problem, Problem } from '../src/core/problem'
import { says } from '../src/core/words/sentence'
import { recognitionFailure } from '../src/adapters/auth/honestStrategy'
import { problemOfFailure } from '../src/domain/database/failures'
import { withCors } from './cors'
import { faultsInJson, isObject } from './jsonFaults'
import { keepingAnswers } from './once'
import { readDisguisedQuery, readRawBody, readRequestBody } from './requestBody'

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])
/** What is signed must reach its verifier byte for byte. */
const SIGNED = /^\/api\/(?:payments|messages)\/webhooks\//
const REQUEST_ID = /^[A-Za-z0-9_.-]{8,64}$/

const nothingHere = problem('not_found', 404, () => 'There is nothing at this address.')
const malformedQuery = problem<{ parameter: string }>(
  'malformed',
  400,
  ({ parameter }) => says`The parameter ${parameter} is not valid.`,
)

const isProblem = (error: unknown): error is Problem => error instanceof Problem

const refusal = (error: unknown): Response => {
  const known = isProblem(error) ? error : problemOfFailure(error)
  const answered = known ?? new Problem('internal', 500, 'Something went wrong.', {})
  return Response.json(envelopeOf(answered), { status: answered.status })
}

const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && faultsInJson(value).length === 0
  } catch {
    return false
  }
}

/** A trailing slash is none; what Payload would fail to decode or parse is refused. */
const addressOf = (request: Request, query?: string): URL => {
  const url = new URL(request.url)
  if (query !== undefined) url.search = query
  url.pathname = url.pathname.replace(/(?<=.)\/+$/, '')
  if (!isDecodable(url.pathname)) throw nothingHere({})
  const parameter = ['where', 'data'].find((name) =>
    url.searchParams.getAll(name).some((text) => text !== '' && !isJsonObject(text)),
  )
  if (parameter) throw malformedQuery({ parameter })
  return url
}

/** PUT is PATCH, a body was read and found fit, and every request has an id. */
const normalised = async (request: Request, id: string): Promise<Request> => {
  const query = await readDisguisedQuery(request)
  const url = addressOf(request, query)
  const headers = new Headers(request.headers)
  headers.set('x-request-id', id)
  const { signal } = request
  if (query !== undefined) return new Request(url, { headers, signal })
  const method = request.method === 'PUT' ? 'PATCH' : request.method
  if (!WITH_BODY.has(method)) return new Request(url, { method, headers, signal })
  const isSigned = SIGNED.test(url.pathname)
  const { content, type } = await (isSigned ? readRawBody : readRequestBody)(request)
  headers.set('content-type', type)
  headers.delete('content-length')
  return new Request(url, { method, headers, signal, body: content })
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
  (config: Promise<SanitizedConfig>, handle: Handle): Handle =>
  (request) =>
    withCors(config, request, async () => {
      const id = requestId(request)
      try {
        return withId(await answered(handle, await normalised(request, id)), id)
      } catch (error) {
        return withId(refusal(error), id)
      }
    })

/** Payload fails for a reason of its own when it could not find out who calls; the first one is what counts. */
const answered = async (handle: Handle, request: Request): Promise<Response> => {
  try {
    return await handle(request)
  } catch (error) {
    throw recognitionFailure(request) ?? error
  }
}

/** Answers one REST request; the same for Next's route, a plain server and tests. */
export const serveRest = (config: Promise<SanitizedConfig>, request: Request): Promise<Response> =>
  serveWith(config, async (plain) => {
    // First of all, so that a database that is away at the first request says so itself.
    const payload = await getPayload({ config, cron: true })
    return keepingAnswers(payload, async () =>
      shaped(await handleEndpoints({ config, request: plain })),
    )
  })(request)

/** Payload's own "no such route" speaks without our envelope. */
const shaped = async (response: Response): Promise<Response> => {
  if (response.status !== 404 && response.status !== 501) return response
  const text = await response.clone().text()
  return text.includes('"errors"') ? response : refusal(nothingHere({}))
}

type Failed = { message: string; extensions?: Record<string, unknown> }

/** GraphQL's own refusals, of a document that does not parse or fit the schema, get a code like all others. */
export const serveGraphql = (config: Promise<SanitizedConfig>, handle: Handle): Handle =>
  serveWith(config, async (request) => {
    const response = await handle(request)
    const answer: unknown = await response
      .clone()
      .json()
      .catch(() => undefined)
    if (!isObject(answer) || !('errors' in answer) || !Array.isArray(answer.errors)) return response
    const errors = answer.errors.map(withCode)
    const status = errors.some(isAway) ? 503 : response.status
    return Response.json({ ...answer, errors }, { status, headers: response.headers })
  })

const isAway = ({ extensions }: Failed): boolean => extensions?.statusCode === 503

const withCode = (failed: Failed): Failed =>
  failed.extensions?.code
    ? failed
    : { ...failed, extensions: { code: 'malformed', data: {}, ...failed.extensions } }
