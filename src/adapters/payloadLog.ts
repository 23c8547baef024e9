import type { Config } from 'payload'

import { isError, problemOfFailure } from '../domain/database/failures'

/** A failed query carries its SQL and every value in it, hashes of passwords and names among them. */
const isFailedQuery = (error: Error): boolean => 'query' in error && 'params' in error

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined

const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim())

/** What may be written of an error: what it is and where it happened, not what it was about. */
export const writable = (error: Error): object => ({
  name: error.name,
  message: isFailedQuery(error) ? 'A query failed.' : error.message,
  code: codeOf(error),
  frames: framesOf(error),
  cause: isError(error.cause) ? writable(error.cause) : undefined,
})

type Logged = { err?: unknown }

const errorIn = (logged: unknown): Error | undefined => {
  if (isError(logged)) return logged
  // Any object may be logged; this only looks for one property.
  const { err } = typeof logged === 'object' && logged !== null ? (logged as Logged) : {}
  return isError(err) ? err : undefined
}

/** A value that PostgreSQL refused is the caller's, and is answered to them. */
const isCallersFault = (error: Error): boolean => (problemOfFailure(error)?.status ?? 500) < 500

/** What Payload logs, in the same JSON lines as everything else, without SQL and what was in it. */
export const payloadLog: NonNullable<Config['logger']> = {
  options: {
    level: 'info',
    base: undefined,
    messageKey: 'message',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    hooks: {
      logMethod(args, method) {
        const [first, ...rest] = args
        const error = errorIn(first)
        if (!error) return method.apply(this, args)
        if (isCallersFault(error)) return undefined
        return method.apply(this, [{ err: writable(error) }, ...rest])
      },
    },
  },
}
