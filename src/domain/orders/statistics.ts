import type { PayloadRequest } from 'payload'

import { range } from '../../core/calendar'
import { assertCan } from '../access/can'
import { readFigures, type Figure } from '../figures/read'
import type { Question } from '../figures/questions'
import { now } from '../ports'
import { readGeneral } from '../settings/read'

export type Share = { key: string; currency: string; orders: number; amountMinor: number }
export type DayShare = Omit<Share, 'key'> & { start: string }
export type Statistics = {
  byStatus: Share[]
  byPaymentStatus: Share[]
  bySource: Share[]
  byDay: DayShare[]
}

const shareOf = ({ amountMinor, count, currency, day, key }: Figure): Share => ({
  ...{ key: key || day, currency, orders: count, amountMinor },
})

const inOrder = (one: Share, other: Share): number =>
  `${one.key} ${one.currency}` < `${other.key} ${other.currency}` ? -1 : 1

const sharesOf = (figures: Figure[], question: Question): Share[] =>
  figures
    .filter((figure) => figure.question === question && figure.count !== 0)
    .map(shareOf)
    .sort(inOrder)

/** Orders created in the range, by state, source and business day; amounts are totals in minor units. */
export const statistics = async (
  req: PayloadRequest,
  query: { from?: unknown; to?: unknown },
): Promise<Statistics> => {
  assertCan(req.user, 'orders.statistics')
  const { timezone: timeZone } = await readGeneral(req)
  const periods = { inside: range(query, timeZone, now(req)) }
  const found = await readFigures(req, {
    ...{ questions: ['orders.status', 'orders.payment', 'orders.source'], periods, timeZone },
    by: ['key'],
  })
  const days = await readFigures(req, {
    ...{ questions: ['orders.status'], periods, timeZone, by: ['day'] },
  })
  return {
    byStatus: sharesOf(found, 'orders.status'),
    byPaymentStatus: sharesOf(found, 'orders.payment'),
    bySource: sharesOf(found, 'orders.source'),
    byDay: sharesOf(days, 'orders.status').map(({ key, ...share }) => ({ start: key, ...share })),
  }
}
