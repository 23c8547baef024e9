import type { Dice } from './dice'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** How far the history of the demo reaches back, and that of the big set. */
export const HISTORY_DAYS = 180
export const BULK_DAYS = 3 * 365

/** When a history ends, and how long it is. */
export type Period = { until: number; days: number }

// Nine to six in New York, told in UTC.
const OPENS = 14
const CLOSES = 23

const hourOf = (at: number): number => new Date(at).getUTCHours()
const isWeekend = (at: number): boolean => [0, 6].includes(new Date(at).getUTCDay())

/** The moment itself when somebody is at work then, else a moment of the next working morning. */
export const inOffice = (at: number, dice: Dice): number => {
  if (!isWeekend(at) && hourOf(at) >= OPENS && hourOf(at) < CLOSES) return at
  const midnight = Math.floor(at / DAY) * DAY
  const isEarly = hourOf(at) < OPENS && !isWeekend(at)
  let morning = isEarly ? midnight : midnight + DAY
  while (isWeekend(morning)) morning += DAY
  return morning + OPENS * HOUR + dice.whole(2, 150) * MINUTE
}

/**
 * When an order is placed: more towards the end, by day rather than by night, less at weekends; every
 * twentieth of the last thirty hours, so that there is something to do now.
 */
export const orderTime = (dice: Dice, index: number, period: Period): number =>
  index % 20 === 0 ? period.until - dice.whole(4 * MINUTE, 30 * HOUR) : anyOrderTime(dice, period)

/** The same without the busy last hours. */
export const anyOrderTime = (dice: Dice, { days, until }: Period): number => {
  const age = 1.5 - Math.sqrt(2.25 - 2 * dice.next())
  const day = Math.floor(until / DAY) - Math.floor(age * (days - 4))
  const hours = 5 + ((dice.next() + dice.next()) / 2) * 18
  const isMoved = dice.chance(0.4)
  const at = day * DAY + Math.floor(hours * HOUR)
  const weekday = isMoved && isWeekend(at) ? at - 2 * DAY : at
  return weekday > until - 4 * MINUTE ? weekday - DAY : weekday
}

/** When a customer joins: a third before the history begins, the others all along it. */
export const joinTime = (dice: Dice, { days, until }: Period): number =>
  dice.chance(0.34)
    ? until - dice.whole(days * DAY, (days + 15) * DAY)
    : until - dice.whole(2 * HOUR, (days - 1) * DAY)
