import type { AuthStrategyResult, Payload, TypedUser } from 'payload'

/** Answers who made the request with this id, and forgets it. */
export type TakeCaller = (requestId: string) => string

/**
 * Notes who each request turned out to be. Payload authenticates deep inside and keeps it to itself; the request's id
 * travels in its headers, so it can be told apart there.
 */
export const noteCallers = (payload: Payload): TakeCaller => {
  const noted = new Map<string, string>()
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args)
      const id = args.headers.get('x-request-id')
      const user = userIn(result)
      if (user && id) noted.set(id, nameOf(user))
      return result
    },
  }))
  return (requestId) => {
    const caller = noted.get(requestId) ?? 'anonymous'
    noted.delete(requestId)
    return caller
  }
}

/** Not by reading it: with the database away that throws, and must not do so within a strategy (`honestStrategy.ts`). */
const userIn = (result: AuthStrategyResult): TypedUser | undefined =>
  // A property's value is untyped; Payload types this one.
  Object.getOwnPropertyDescriptor(result, 'user')?.value as TypedUser | undefined

const nameOf = ({ collection, id }: TypedUser): string => `${collection}:${id}`
