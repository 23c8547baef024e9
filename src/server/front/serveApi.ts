import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

import { readBody } from './readBody'
import { busy, methodNotAllowed, tooSlow } from './refuse'
import { sendAnswer } from './sendAnswer'
import type { Limits } from './settings'

export type Handle = (request: Request) => Promise<Response>

export type ApiDoors = { rest: Handle; graphql: Handle }

export type ApiExchange = {
  request: IncomingMessage
  response: ServerResponse
  headers: IncomingHttpHeaders
  url: URL
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])
const GRAPHQL = /^\/api\/graphql\/?$/

/** Serves the API in this process, at most `limits.inFlight` requests at once; throws a Problem to refuse one. */
export const createApi = (doors: ApiDoors, limits: Limits) => {
  let inFlight = 0
  return async (exchange: ApiExchange): Promise<void> => {
    const { request, url } = exchange
    if (!METHODS.has(request.method ?? '')) throw methodNotAllowed({})
    // A slow upload waits outside: it holds no place of those who are ready.
    const body = await readBody(request, limits)
    if (inFlight >= limits.inFlight) throw busy({})
    const handle = GRAPHQL.test(url.pathname) ? graphqlDoor(request, doors) : doors.rest
    inFlight += 1
    const leave = (): void => void (inFlight -= 1)
    await answer(handle, { ...exchange, body, limits, leave })
  }
}

const graphqlDoor = ({ method }: IncomingMessage, { graphql, rest }: ApiDoors): Handle => {
  if (method === 'OPTIONS') return rest
  if (method === 'POST') return graphql
  throw methodNotAllowed({})
}

type Ready = ApiExchange & { body: Buffer | undefined; limits: Limits; leave: () => void }

const answer = async (handle: Handle, ready: Ready): Promise<void> => {
  const { request, response, limits, leave } = ready
  const hangUp = new AbortController()
  response.once('close', () => hangUp.abort())
  const work = handle(webRequest(ready, hangUp.signal))
  try {
    const answered = await within(limits.answerMs, work)
    if (!response.destroyed) await sendAnswer(answered, { request, response })
  } finally {
    // What was given up on still runs, and still takes its place.
    void work.catch(() => undefined).finally(leave)
  }
}

const within = async (milliseconds: number, work: Promise<Response>): Promise<Response> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooSlow({})), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Node reads a HEAD as what it asks for: the headers of a GET. */
const webRequest = ({ request, headers, url, body }: Ready, signal: AbortSignal): Request => {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  return new Request(url, {
    method,
    headers: webHeaders(headers),
    signal,
    ...(body && WITH_BODY.has(method) ? { body: new Uint8Array(body) } : {}),
  })
}

const webHeaders = (headers: IncomingHttpHeaders): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).flatMap((one): [string, string][] =>
        one === undefined ? [] : [[name, one]],
      ),
    ),
  )
