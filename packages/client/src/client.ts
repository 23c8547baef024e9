import createEngine, { type Client as Engine } from 'openapi-fetch'

import { eachDocument } from './eachDocument.js'
import { asker } from './engine.js'
import type { paths } from './generated/paths.js'
import { graphqlAsker } from './graphql.js'
import { problemOf } from './problem.js'
import { retrying, RETRY, type RetryOptions, type Send } from './retry.js'
import { inMemory, sessionKeeper, sessionOf, type Session, type SessionStore } from './session.js'
import type { AnswerOf } from './types.js'

export { ApiProblem, isProblem, type ProblemCode, type WrongField } from './problem.js'
export type { RetryOptions } from './retry.js'
export type { Session, SessionStore } from './session.js'
export type { AnswerOf, Doc, InitOf, ListPath, PathOf } from './types.js'

export type ClientOptions = {
  /** Where the console is: `https://console.example.com`. */
  url: string
  /** Whose accounts sign in; `users` if nothing is said. */
  as?: 'admins' | 'resellers' | 'users'
  /** A program's key (`sd_…`), in place of signing in. */
  apiKey?: string
  /** Where the session is kept; in memory if nothing is said. */
  store?: SessionStore
  retry?: Partial<RetryOptions>
  fetch?: Send
}

export type Credentials = {
  email?: string
  username?: string
  password: string
  rememberMe?: boolean
}

/** A client of one console for one caller. Every call answers the body or throws an `ApiProblem`. */
export const createClient = (options: ClientOptions) => {
  const { apiKey, as = 'users', fetch: given, store = inMemory(), url } = options
  const send = retrying(given ?? ((request) => fetch(request)), { ...RETRY, ...options.retry })
  const base = `${url.replace(/\/+$/, '')}/api`
  // Signs in and refreshes: what goes out without the session's token.
  const plain = createEngine<paths>({ baseUrl: base, fetch: send })
  const session = sessionKeeper(store, (token) => refreshed(plain, token))
  const ask = asker({ base, send, session, apiKey })
  const get = ask('get')
  const post = ask('post')

  return {
    ...{ get, post, patch: ask('patch'), delete: ask('delete') },
    /** Every document of a list, page by page, whatever is added or removed meanwhile. */
    each: eachDocument(get),
    /** One GraphQL request; `Data` is what the query asks for. */
    graphql: graphqlAsker({ base, send, token: async () => apiKey ?? session.token() }),

    /** Signs in and keeps the session; answers the account. */
    async signIn(credentials: Credentials): Promise<AnswerOf<'/auth/login', 'post'>['user']> {
      const body = { as, ...credentials }
      const { data, error, response } = await plain.POST('/auth/login', { body })
      if (!data) throw problemOf(error, response)
      await session.write(sessionOf(data))
      return data.user
    },

    /** Ends the session here and there. */
    async signOut(): Promise<void> {
      await post('/auth/logout')
      await session.write(undefined)
    },
  }
}

/** Undefined when the session has ended. */
const refreshed = async (plain: Engine<paths>, token: string): Promise<Session | undefined> => {
  const headers = { authorization: `Bearer ${token}` }
  const { data, error, response } = await plain.POST('/auth/token/refresh', { headers })
  if (response.status === 401) return undefined
  if (!data) throw problemOf(error, response)
  return sessionOf(data)
}

export type Client = ReturnType<typeof createClient>
