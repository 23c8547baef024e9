import type { PostingType } from '../../domain/ledger/chart'
import type { Line } from '../../domain/ledger/post'
import { paymentLines, refundLines } from '../../domain/orders/books/postings'
import { splitRefund } from '../../domain/orders/placing/price'
import { idAt } from './ids'
import type { Actor } from './office'
import { tell, tick, type Money, type OrderState } from './orderState'

export const startMoney = (
  state: OrderState,
  money: Pick<
    Money,
    'transactionType' | 'gateway' | 'paymentMethod' | 'amountMinor' | 'parent' | 'reason'
  >,
): Money => {
  const createdAt = tick(state)
  const { ids, number } = state.office
  const started: Money = {
    id: idAt(createdAt, ids),
    number: number('transaction'),
    status: 'pending',
    createdAt,
    ...money,
  }
  state.money.push(started)
  return started
}

/** Completes it, and books what it moved. */
export const finish = (state: OrderState, money: Money, lines: readonly Line[]): void => {
  const at = tick(state)
  state.office.ledger.book({
    ...{ at, transaction: money.id, currency: state.price.currency },
    // The money of an order is all there is here, and each of its types is booked under its own name.
    type: money.transactionType as PostingType,
    lines,
  })
  money.status = 'completed'
  money.settledAt = at
}

export const decline = (state: OrderState, money: Money): void => {
  money.status = 'failed'
  money.settledAt = tick(state)
}

/** What a payment or refund moves. */
export const linesOf = (
  state: OrderState,
  { amountMinor, gateway, transactionType }: Money,
): Line[] => {
  const { party, price } = state
  const moved = { amountMinor, gateway, reseller: party.reseller ?? null }
  if (transactionType !== 'refund') return paymentLines(price, moved)
  const { taxMinor } = splitRefund({
    ...{ amountMinor, alreadyRefundedMinor: sumOf(state, 'refund') },
    ...{ totalMinor: price.totalMinor, taxMinor: price.taxMinor },
  })
  return refundLines(moved, taxMinor)
}

export const setPayment = (
  state: OrderState,
  by: Actor,
  said: Pick<OrderState, 'paymentStatus'> & { reason?: string },
): void => {
  const { paymentStatus: to, reason } = said
  const from = state.paymentStatus
  state.revision += 1
  state.paymentStatus = to
  if (from === to) return
  const type =
    to === 'paid' ? 'order.paid' : to === 'failed' ? 'order.payment_failed' : 'order.refunded'
  const summary = `Payment of order ${state.number}: ${to.replaceAll('_', ' ')}.`
  tell(state, by, { type, summary, from, to, reason })
}

/** Of the order's completed transactions of a type. */
export const sumOf = ({ money }: OrderState, type: Money['transactionType']): number =>
  money.reduce(
    (sum, { amountMinor, status, transactionType }) =>
      sum + (transactionType === type && status === 'completed' ? amountMinor : 0),
    0,
  )

export const leftOf = (state: OrderState): number =>
  sumOf(state, 'payment') - sumOf(state, 'refund')
