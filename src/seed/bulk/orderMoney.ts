import { idAt } from './ids'
import type { Actor } from './office'
import { tell, tick, type Money, type OrderState } from './orderState'

export const startMoney = (
  state: OrderState,
  money: Pick<Money, 'transactionType' | 'paymentMethod' | 'amountMinor' | 'parent' | 'reason'>,
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

export const finish = (state: OrderState, money: Money, status: 'completed' | 'failed'): void => {
  money.status = status
  money.settledAt = tick(state)
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

const sumOf = ({ money }: OrderState, type: Money['transactionType']): number =>
  money.reduce(
    (sum, { amountMinor, status, transactionType }) =>
      sum + (transactionType === type && status === 'completed' ? amountMinor : 0),
    0,
  )

export const leftOf = (state: OrderState): number =>
  sumOf(state, 'payment') - sumOf(state, 'refund')
