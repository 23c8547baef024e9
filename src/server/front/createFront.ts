import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { Problem } from '../../core/problem'
import { log } from '../log'
import type { TakeCaller } from './callers'
import { createForwarder } from './forward'
import { originOf, truthfulHeaders, type Origin } from './origin'
import { CSP, policiesOf } from './policies'
import { refuseClients } from './refuseClients'
import { refuseReadably, type AllowOrigin } from './readableRefusal'
import { badRequest, misdirected, uriTooLong } from './refuse'
import { logRequest, statusToLog } from './requestLog'
import { isApi, type RouteName } from './routeName'
import { createApi, type ApiDoors } from './serveApi'
import type { FrontSettings } from './settings'

export type FrontParts = {
  doors: ApiDoors
  allowOrigin: AllowOrigin
  takeCaller: TakeCaller
  routeName: RouteName
}

const HOST = /^[A-Za-z0-9._:[\]-]{1,255}$/

type Forwarder = ReturnType<typeof createForwarder>

/** Probes ask by address, and inside the walls. */
const HEALTH = /^\/api\/health\//

/** Headers and refusals that every answer has, then `/api` here and everything else from the panel. */
const createServe = (settings: FrontSettings, { doors }: FrontParts, forwarder: Forwarder) => {
  const isHttps = settings.publicUrl.startsWith('https:')
  const policies = policiesOf(settings)
  const serveApi = createApi(doors, settings.limits)
  return async (request: IncomingMessage, response: ServerResponse, origin: Origin) => {
    for (const [name, value] of policies.common) response.setHeader(name, value)
    response.setHeader(CSP, policies.api)
    const url = addressOf(request, { origin, settings })
    if (!HEALTH.test(url.pathname)) {
      assertNamed(origin, settings)
      if (isHttps && origin.proto === 'http') return redirect(response, url)
    }
    const headers = truthfulHeaders(request.headers, origin)
    if (isApi(url.pathname)) return serveApi({ request, response, headers, url })
    const policy = policies.page()
    response.setHeader(CSP, policy)
    return forwarder.request({ request, response }, { ...headers, [CSP.toLowerCase()]: policy })
  }
}

/** The one public port: `/api` is served here, everything else is passed to the panel. */
export const createFront = (settings: FrontSettings, parts: FrontParts): http.Server => {
  const { limits, trusted, webPort } = settings
  const forwarder = createForwarder(webPort, limits)
  const serve = createServe(settings, parts, forwarder)
  const server = http.createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.receiveMs,
      requestTimeout: limits.receiveMs,
      connectionsCheckingInterval: Math.min(5000, limits.receiveMs / 4),
      // Longer than the proxies before us keep theirs, so that it is never us who close under a request.
      keepAliveTimeout: 75_000,
    },
    (request, response) => {
      const origin = originOf(request, trusted)
      response.setHeader('X-Request-Id', origin.requestId)
      logWhenDone({ request, response, origin }, parts)
      serve(request, response, origin)
        .catch(async (error: unknown) => {
          const refusal = refusalOf(error, response)
          if (refusal) await refuseReadably(refusal, { request, response }, parts.allowOrigin)
        })
        .catch(() => response.destroy())
    },
  )
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) =>
    forwarder.upgrade(
      request,
      socket,
      truthfulHeaders(request.headers, originOf(request, trusted)),
    ),
  )
  server.on('clientError', refuseClients(settings))
  return server
}

type Asked = { origin: Origin; settings: FrontSettings }

/** Under our own name: what a request says in `Host` decides nothing here. */
const addressOf = ({ url = '' }: IncomingMessage, { origin, settings }: Asked): URL => {
  if (url.length > settings.limits.urlBytes) throw uriTooLong({})
  if (!url.startsWith('/') || !HOST.test(origin.host)) throw badRequest({})
  const address = `${settings.publicUrl}${url}`
  if (!URL.canParse(address)) throw badRequest({})
  return new URL(address)
}

const assertNamed = ({ host }: Origin, { isOneName, publicUrl }: FrontSettings): void => {
  if (isOneName && host.toLowerCase() !== new URL(publicUrl).host) throw misdirected({})
}

/** To the same address by https, with the method as it was. */
const redirect = async (response: ServerResponse, { href }: URL): Promise<void> => {
  response.writeHead(308, { Location: href }).end()
}

const isProblem = (error: unknown): error is Problem => error instanceof Problem

const refusalOf = (error: unknown, response: ServerResponse): Problem | undefined => {
  if (isProblem(error)) return error
  if (response.destroyed) return undefined
  log('error', 'a request failed', { error: String(error) })
  return new Problem('internal', 500, 'Something went wrong.', {})
}

type Exchange = { request: IncomingMessage; response: ServerResponse; origin: Origin }

const logWhenDone = ({ request, response, origin }: Exchange, parts: FrontParts): void => {
  const began = performance.now()
  response.once('close', () => {
    const { method = '', url = '' } = request
    const [pathname = ''] = url.split('?', 1)
    const { requestId } = origin
    const caller = parts.takeCaller(requestId)
    logRequest({
      method,
      route: parts.routeName(method, pathname),
      status: statusToLog(response.writableFinished, response.statusCode),
      ms: performance.now() - began,
      ...(isApi(pathname) ? { caller } : {}),
      requestId,
    })
  })
}
