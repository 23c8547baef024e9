import { AsyncLocalStorage } from 'node:async_hooks'

import type { Clock } from '../../core/clock'

/** A clock that shows another time to each piece of work, so that several may be told at once. */
export type StoryClock = Clock & {
  /** Runs `work` as if it began at `at`. Each look at the clock is a millisecond later than the last. */
  during<T>(at: number, work: () => Promise<T>): Promise<T>
}

export const createStoryClock = (): StoryClock => {
  const moments = new AsyncLocalStorage<{ at: number }>()
  return {
    now: () => {
      const moment = moments.getStore()
      if (!moment) return new Date()
      moment.at += 1
      return new Date(moment.at)
    },
    during: (at, work) => moments.run({ at }, work),
  }
}
