import type { PayloadRequest } from 'payload'

import type { Interval } from '../../core/periods'
import { assertCan } from '../access/can'
import { readFigures } from '../figures/read'
import type { TrendPoint } from './intervals'
import { startsIn } from './period'
import { spanOf, type SpanQuery } from './span'

export type SalesTrend = { interval: Interval; currency: string; points: TrendPoint[] }

/** Sales in one currency by day, week or month, quiet periods included; cancelled orders are left out. */
export const salesTrend = async (
  req: PayloadRequest,
  query: SpanQuery & { interval?: Interval } = {},
): Promise<SalesTrend> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, inside, timeZone } = await spanOf(req, query)
  const { interval = 'day' } = query
  const found = await readFigures(req, {
    ...{ questions: ['sales.all'], periods: { inside }, timeZone, currency, by: [interval] },
  })
  const sums = new Map(found.map((figure) => [figure.day, figure]))
  const points = startsIn(inside, timeZone, interval).map((start) => ({
    start,
    orders: sums.get(start)?.count ?? 0,
    revenueMinor: sums.get(start)?.amountMinor ?? 0,
  }))
  return { interval, currency, points }
}
