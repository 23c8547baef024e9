import { itemAt } from './dice'
import type { OrderSpec } from './orders'
import type { ResellerSpec } from './people'
import { priceOf } from './price'
import { MINUTE } from './time'

/** Money that a reseller sent by bank transfer, as staff record it. */
export type TopUp = {
  at: number
  /** Place in the list of resellers. */
  reseller: number
  amountMinor: number
}

/** They send money before more than this share of their limit is used. */
const COMFORT = 0.7
/** What they send covers at least so many orders like the one at hand. */
const ORDERS_AHEAD = 15
const WHOLE = 10_000

/**
 * Watches what resellers order, oldest first, and says what they have to send before an order so that it fits.
 * What comes back to them is left out: it may come later than the next order, and then the order fits all the more.
 */
export const watchFunds = (resellers: readonly Pick<ResellerSpec, 'creditLimitMinor'>[]) => {
  const balances = resellers.map(() => 0)
  return (order: OrderSpec): TopUp | undefined => {
    if (order.buyer.kind === 'user') return undefined
    const { reseller } = order.buyer.client
    const limitMinor = itemAt(resellers, reseller).creditLimitMinor
    if (limitMinor === null) return undefined
    const { totalMinor } = priceOf(order)
    const leftMinor = (balances[reseller] ?? 0) - totalMinor
    balances[reseller] = leftMinor
    if (leftMinor + limitMinor * COMFORT >= 0) return undefined
    const neededMinor = Math.max(limitMinor, totalMinor * ORDERS_AHEAD)
    const amountMinor = Math.ceil(neededMinor / WHOLE) * WHOLE
    balances[reseller] = leftMinor + amountMinor
    return { at: order.at - 2 * MINUTE, reseller, amountMinor }
  }
}

/** All top-ups that these orders need; `orders` oldest first. */
export const topUpsFor = (
  orders: readonly OrderSpec[],
  resellers: readonly ResellerSpec[],
): TopUp[] => {
  const topUpFor = watchFunds(resellers)
  return orders.flatMap((order) => topUpFor(order) ?? [])
}
