import createEngine, { type Middleware } from 'openapi-fetch'

import { KEYED_PATHS } from './generated/contract.js'
import type { paths } from './generated/paths.js'
import { problemOf } from './problem.js'
import type { Send } from './retry.js'
import type { SessionKeeper } from './session.js'
import type { Ask, Method } from './types.js'

/** Orders and money go out under a key of their own, so that a retry is the same deed and not another. */
export const keyed: Middleware = {
  onRequest({ request, schemaPath }) {
    const takesKey = request.method === 'POST' && KEYED_PATHS.includes(schemaPath)
    if (takesKey && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID())
    return request
  },
}

/** Sends the session's token, and forgets it when the console says that it has ended. */
export const withToken = (session: SessionKeeper, apiKey: string | undefined): Middleware => {
  const sent = new Map<string, string>()
  return {
    async onRequest({ id, request }) {
      const token = apiKey ?? (await session.token())
      if (!token || request.headers.has('authorization')) return request
      sent.set(id, token)
      request.headers.set('authorization', `Bearer ${token}`)
      return request
    },
    async onResponse({ id, response }) {
      const token = sent.get(id)
      sent.delete(id)
      if (response.status !== 401 || !token) return undefined
      const { code } = problemOf(
        await response
          .clone()
          .json()
          .catch(() => undefined),
        response,
      )
      if (code === 'auth.required') await session.forget(token)
      return undefined
    },
    onError({ id }) {
      sent.delete(id)
    },
  }
}

/** The API reads a filter of any depth as JSON; lists of values go by commas. */
export const openapiQuery = (query: Record<string, unknown>): string =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(written(value))}`)
    .join('&')

const written = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

type Answered = { data?: unknown; error?: unknown; response: Response }
type Door = { base: string; send: Send; session: SessionKeeper; apiKey: string | undefined }

/** Asks the API by method and path, and throws what it refuses. */
export const asker = ({ apiKey, base, send, session }: Door) => {
  const engine = createEngine<paths>({ baseUrl: base, fetch: send, querySerializer: openapiQuery })
  engine.use(withToken(session, apiKey), keyed)
  return <M extends Method>(method: M): Ask<M> => {
    const request = async (path: string, init?: object) => {
      // The engine types each path by itself; here the path is any of them.
      const call = engine.request as (method: M, path: string, init?: object) => Promise<Answered>
      const { data, error, response } = await call(method, path, init)
      if (!response.ok) throw problemOf(error, response)
      return data
    }
    // `Ask` types by the path what the engine types by the path.
    return request as Ask<M>
  }
}
