import type { Line } from '../../domain/ledger/post'
import { lostOf } from '../../domain/orders/books/commission'
import type { Actor } from './office'
import { finish, startMoney, sumOf } from './orderMoney'
import { tell, type Money, type OrderState } from './orderState'

const earningOf = ({ party, price }: OrderState) => ({
  ...price,
  commissionRateBps: party.commissionRateBps ?? 0,
})

/** What the activated order has earned its reseller. */
export const earnCommission = (state: OrderState, by: Actor): void => {
  const order = earningOf(state)
  if (order.commissionRateBps === 0 || sumOf(state, 'payment') === 0) return
  const amountMinor = lostOf(order, order.totalMinor) - lostOf(order, sumOf(state, 'refund'))
  if (amountMinor === 0) {
    if (lostOf(order, order.totalMinor) > 0)
      tell(state, by, {
        type: 'order.commission_forgone',
        summary: 'No commission: what it would be a share of was given back before.',
      })
    return
  }
  const commission = startMoney(state, {
    ...{ transactionType: 'commission', gateway: 'ledger', paymentMethod: 'commission' },
    amountMinor,
  })
  tell(state, by, {
    type: 'order.commission_earned',
    summary: `Commission ${commission.number} earned.`,
  })
  finish(state, commission, linesOf(state, amountMinor))
}

/** What a refund takes back of it, told when the refund is done. */
export const reverseCommission = (state: OrderState, by: Actor, refund: Money): void => {
  const hasEarned = state.money.some(({ transactionType }) => transactionType === 'commission')
  if (!hasEarned) return
  const order = earningOf(state)
  const refundedMinor = sumOf(state, 'refund')
  const amountMinor =
    lostOf(order, refundedMinor) - lostOf(order, refundedMinor - refund.amountMinor)
  if (amountMinor === 0) return
  tell(state, by, {
    type: 'order.commission_reversed',
    summary: 'Commission taken back in proportion to the refund.',
  })
  state.office.ledger.book({
    ...{ at: state.at, type: 'commission_reversal', transaction: refund.id },
    currency: order.currency,
    lines: linesOf(state, -amountMinor),
  })
}

const linesOf = ({ party }: OrderState, amountMinor: number): Line[] => [
  { account: { kind: 'commission' }, amountMinor: -amountMinor },
  { account: { kind: 'reseller_commission', reseller: party.reseller ?? '' }, amountMinor },
]
