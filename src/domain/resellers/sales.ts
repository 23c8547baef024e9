import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { spanOf } from '../dashboard/span'
import { readFigures } from '../figures/read'

export type Sales = { orders: number; revenueMinor: number }

/** What a reseller sold in the last 30 days, in its currency: the dashboard's own figure of it. For staff. */
export const salesOf = async (
  req: PayloadRequest,
  { currency, reseller }: { currency: string; reseller: string },
): Promise<Sales> => {
  assertCan(req.user, 'dashboard.read')
  const { inside, timeZone } = await spanOf(req, { currency })
  const found = await readFigures(req, {
    ...{ questions: ['sales.reseller'], periods: { inside }, timeZone, currency, by: ['key'] },
  })
  const own = found.find(({ key }) => key === reseller)
  return { orders: own?.count ?? 0, revenueMinor: own?.amountMinor ?? 0 }
}
