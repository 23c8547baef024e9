import type { AuthStrategy, AuthStrategyResult, Payload } from 'payload'

import { recogniseKey } from '../../domain/apiKeys/recognise'
import { isAway } from '../../domain/database/failures'

const failures = new WeakMap<object, unknown>()

/** What kept the caller of this request from being recognised; undefined when nothing did. */
export const recognitionFailure = (request: object): unknown => failures.get(request)

/**
 * Payload takes whatever a strategy throws for "nobody is signed in", so this result throws where it reads
 * who the caller is, outside of its own catch.
 */
const unknowable = (failure: unknown): AuthStrategyResult => ({
  get user(): never {
    throw failure
  },
})

/** The same Payload, but what its `findByID` fails with is heard before the strategy swallows it. */
const overhearing = (payload: Payload, hear: (failure: unknown) => void): Payload => {
  const { findByID: find } = payload
  const findByID = async (options: Parameters<Payload['findByID']>[0]): Promise<unknown> => {
    try {
      return await find(options)
    } catch (error) {
      hear(error)
      throw error
    }
  }
  // Everything else is read through the prototype.
  return Object.create(payload, { findByID: { value: findByID } }) as Payload
}

const honest = (strategy: AuthStrategy): AuthStrategy => ({
  ...strategy,
  authenticate: async (args) => {
    let failure: unknown
    const payload = overhearing(args.payload, (error) => {
      failure = error
    })
    let result: AuthStrategyResult = { user: null }
    try {
      result = await strategy.authenticate({ ...args, payload })
    } catch (error) {
      failure = error
    }
    if (!isAway(failure)) return result
    // Payload's types leave out the request that it passes along.
    const { req } = args as { req?: object }
    if (req) failures.set(req, failure)
    return unknowable(failure)
  },
})

const byApiKey: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload }) => ({
    user: (await recogniseKey(payload, headers)) ?? null,
  }),
}

/** A database that is away makes nobody a stranger: whoever cannot be recognised gets 503, not 401 or 403. */
export const recogniseHonestly = (payload: Payload): void => {
  payload.authStrategies = [byApiKey, ...payload.authStrategies].map(honest)
}
