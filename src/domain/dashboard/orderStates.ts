import type { PayloadRequest } from 'payload'

import { startOfDay } from '../../core/calendar'
import { assertCan } from '../access/can'
import { readFigures } from '../figures/read'
import { OPEN_STATES, stuckBefore, type OpenState } from '../orders/stuck'
import { now } from '../ports'
import { readGeneral } from '../settings/read'

/** Before anything was sold. */
const FIRST_DAY = '1970-01-01'

export type StateOf = { state: OpenState; orders: number; stuck: number; stuckBefore: string }

/** Orders somebody still has to do something about, and how many of them wait for too long; whenever they were placed. */
export const orderStates = async (req: PayloadRequest): Promise<StateOf[]> => {
  assertCan(req.user, 'dashboard.read')
  const { timezone: timeZone } = await readGeneral(req)
  const at = now(req)
  const limits = OPEN_STATES.map((state) => ({ state, to: stuckBefore(state, timeZone, at) }))
  // A whole day of the business: what is begun of a day is counted from the orders themselves, all of them.
  const from = startOfDay(FIRST_DAY, timeZone)
  const found = await readFigures(req, {
    questions: ['orders.waiting'],
    periods: {
      always: undefined,
      // States that wait as long are asked for together.
      ...Object.fromEntries(limits.map(({ to }) => [to.toISOString(), { from, to }])),
    },
    ...{ timeZone, by: ['key'] },
  })
  const countOf = (period: string, key: string): number =>
    found
      .filter((figure) => figure.period === period && figure.key === key)
      .reduce((sum, { count }) => sum + count, 0)
  return limits.map(({ state, to }) => ({
    ...{ state, orders: countOf('always', state), stuck: countOf(to.toISOString(), state) },
    stuckBefore: to.toISOString(),
  }))
}
