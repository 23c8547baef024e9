import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import type { Problem } from '../../core/problem'
import { refuse } from './refuse'

/** The headers by which a page of this origin may read an answer; none where it may not. */
export type AllowOrigin = (asked: {
  origin: string
  isPreflight: boolean
}) => Promise<Record<string, string>>

/** A refusal waits no longer for the settings, which a busy database may hold up. */
const LONGEST_MS = 500

/**
 * Refuses so that an app in a browser can read why. A preflight is not refused: browsers tell nothing of that,
 * and the request that follows is refused all the same.
 */
export const refuseReadably = async (
  refusal: Problem,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  allowOrigin: AllowOrigin,
): Promise<void> => {
  const { origin } = request.headers
  const isPreflight =
    request.method === 'OPTIONS' && 'access-control-request-method' in request.headers
  const allowed = origin ? await soon(allowOrigin({ origin, isPreflight })) : {}
  if (response.headersSent) return refuse(response, refusal)
  for (const [name, value] of Object.entries(allowed)) response.setHeader(name, value)
  response.appendHeader('Vary', 'Origin')
  if (!isPreflight || Object.keys(allowed).length === 0) return refuse(response, refusal)
  response.writeHead(204).end()
  return undefined
}

const soon = (allowed: ReturnType<AllowOrigin>): ReturnType<AllowOrigin> =>
  Promise.race([allowed.catch(() => ({})), pause(LONGEST_MS, {}, { ref: false })])
