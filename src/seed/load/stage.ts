import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

import type { Admin, Client, Plan, Reseller, User } from '../../../payload-types'
import type { StoryClock } from './clock'
import { itemAt } from '../paper/dice'

/** Who is there, in the order of the business on paper. */
export type Cast = {
  staff: Admin[]
  resellers: Reseller[]
  clients: Client[]
  users: User[]
  plans: Map<string, Plan>
}

export type Stage = {
  payload: Payload
  clock: StoryClock
  cast: Cast
  say: (line: string) => void
}

type Scene = { at: number; as?: TypedUser | null }

/** Does something as somebody at some time, in a request of its own. */
export const act = <T>(
  { clock, payload }: Pick<Stage, 'clock' | 'payload'>,
  { as, at }: Scene,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> =>
  clock.during(at, async () => work(await createLocalReq(as ? { user: as } : {}, payload)))

export const staffAt = ({ cast }: Stage, place: number): TypedUser => ({
  ...itemAt(cast.staff, place),
  collection: 'admins',
})

export const planOf = ({ cast }: Stage, code: string): Plan => {
  const plan = cast.plans.get(code)
  if (!plan) throw new Error(`There is no plan ${code}`)
  return plan
}

/** Does the work for every item, a few at a time, and answers the results in the items' order. */
export const inParallel = async <T, R>(
  items: readonly T[],
  work: (item: T, place: number) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = []
  const waiting = items.entries()
  const worker = async () => {
    for (const [place, item] of waiting) results[place] = await work(item, place)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

/** More do not help: two processors share this program and the database. */
const AT_ONCE = 4
