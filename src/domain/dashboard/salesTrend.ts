import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { readFigures } from '../figures/read'
import { inPeriods, type Interval, type TrendPoint } from './intervals'
import { daysOf } from './period'
import { spanOf, type SpanQuery } from './span'

export type SalesTrend = { interval: Interval; currency: string; points: TrendPoint[] }

/** Sales in one currency by day, week or month, quiet periods included; cancelled orders are left out. */
export const salesTrend = async (
  req: PayloadRequest,
  query: SpanQuery & { interval?: Interval } = {},
): Promise<SalesTrend> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, inside, timeZone } = await spanOf(req, query)
  const found = await readFigures(req, {
    ...{ questions: ['sales.all'], periods: { inside }, timeZone, currency, by: ['day'] },
  })
  const sums = new Map(found.map((figure) => [figure.day, figure]))
  const days = daysOf(inside, timeZone).map((start) => ({
    start,
    orders: sums.get(start)?.count ?? 0,
    revenueMinor: sums.get(start)?.amountMinor ?? 0,
  }))
  const { interval = 'day' } = query
  return { interval, currency, points: inPeriods(days, interval) }
}
