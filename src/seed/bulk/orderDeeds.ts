import { WALLET } from '../../domain/orders/books/postings'
import type { OrderStatus } from '../../domain/orders/status'
import { assertMove } from '../../domain/orders/status'
import { meansOf } from '../load/perform'
import type { Deed } from '../paper/steps'
import { earnCommission, reverseCommission } from './commission'
import { tellEvent, type Actor, type Office } from './office'
import { decline, finish, leftOf, linesOf, setPayment, startMoney } from './orderMoney'
import { tell, tellCard, tick, type Money, type OrderState } from './orderState'

type Does<D extends Deed['does']> = Extract<Deed, { does: D }>

const SYSTEM: Actor = { type: 'system' }

const LABELS: Readonly<Record<string, string>> = { sandbox: 'Sandbox', wallet: 'Reseller balance' }

const move = (
  state: OrderState,
  by: Actor,
  { reason, to }: { to: Exclude<OrderStatus, 'pending'>; reason?: string | undefined },
): void => {
  const from = state.status
  assertMove({ from, to, simType: state.spec.simType })
  state.revision += 1
  state.status = to
  state.stamps[to] = tick(state)
  tell(state, by, {
    type: `order.${to}`,
    summary: `Order ${state.number} ${to}.`,
    from,
    to,
    reason,
  })
}

const settleApproved = (state: OrderState, by: Actor, payment: Money): void => {
  finish(state, payment, linesOf(state, payment))
  state.held = 0
  setPayment(state, by, { paymentStatus: 'paid' })
  if (state.status !== 'pending') return
  const { plan, simType } = state.spec
  state.card = state.office.cards.take({ provider: plan.provider, simType }, state.at)
  tellCard(state, by, {
    type: 'sim.reserved',
    summary: 'Reserved for an order.',
    from: 'available',
    to: 'reserved',
  })
  move(state, by, { to: 'confirmed' })
}

export const pay = (state: OrderState, deed: Does<'pay'>): void => {
  const by = state.customer
  const { gateway, paymentMethod } = meansOf(state.party, deed.paymentMethod)
  const payment = startMoney(state, {
    transactionType: 'payment',
    gateway,
    paymentMethod,
    amountMinor: state.price.totalMinor,
  })
  state.payment = payment
  tell(state, by, {
    type: 'order.payment_started',
    summary: `Payment ${payment.number} started with ${LABELS[gateway] ?? gateway}.`,
  })
  if (paymentMethod === 'sandbox_approve' || gateway === WALLET) settleApproved(state, by, payment)
  if (paymentMethod !== 'sandbox_decline') return
  decline(state, payment)
  setPayment(state, by, { paymentStatus: 'failed' })
}

export const settle = (state: OrderState): void => {
  if (state.payment?.status === 'pending') settleApproved(state, SYSTEM, state.payment)
}

export const cancel = (state: OrderState, by: Actor, reason: string): void => {
  if (state.card) {
    tellCard(state, by, {
      type: 'sim.released',
      summary: 'Released to stock.',
      from: 'reserved',
      to: 'available',
    })
    state.office.cards.giveBack(state.card)
    delete state.card
  }
  state.refundDue = leftOf(state)
  state.held = 0
  move(state, by, { to: 'cancelled', reason })
}

export const expire = (state: OrderState): void => cancel(state, SYSTEM, 'Not paid in time.')

export const refund = (state: OrderState, by: Actor, { reason, share }: Does<'refund'>): void => {
  const { payment, price } = state
  if (!payment) throw new Error(`Order ${state.number} has no payment to give back`)
  const left = leftOf(state)
  const amountMinor = share === 1 ? left : Math.max(1, Math.round(price.totalMinor * share))
  const { gateway, id: parent, paymentMethod } = payment
  const back = startMoney(state, {
    transactionType: 'refund',
    gateway,
    paymentMethod,
    amountMinor,
    parent,
    reason,
  })
  tell(state, by, {
    ...{ type: 'order.refund_started', summary: `Refund ${back.number} started.`, reason },
  })
  finish(state, back, linesOf(state, back))
  state.refundDue = Math.max(0, state.refundDue - amountMinor)
  const paymentStatus = leftOf(state) === 0 ? 'refunded' : 'partially_refunded'
  setPayment(state, by, { paymentStatus, reason })
  reverseCommission(state, by, back)
}

const activate = (state: OrderState, by: Actor): void => {
  givePlan(state, by)
  tellCard(state, by, {
    type: 'sim.activated',
    summary: 'Put in use.',
    from: 'reserved',
    to: 'in_use',
  })
  move(state, by, { to: 'activated' })
  earnCommission(state, by)
}

const codeOf = ({ plans }: Office, id: string | null): string | undefined =>
  [...plans].find(([, plan]) => plan.id === id)?.[0]

const changeOfPlan = (from: string | undefined, to: string) => ({
  type: 'client.plan_changed' as const,
  summary: `Plan changed from ${from ?? 'none'} to ${to}.`,
  from,
  to,
})

const givePlan = (state: OrderState, by: Actor): void => {
  const { office, party, spec } = state
  const plan = office.plans.get(spec.plan.code)?.id ?? null
  const holder = party.user ?? party.client
  const isNew = holder.plan !== plan
  const at = tick(state)
  if (isNew && party.client)
    tellEvent(office, changeOfPlan(codeOf(office, holder.plan), spec.plan.code), {
      at,
      by,
      collection: 'clients',
      id: holder.id,
    })
  // Orders are told one after the other, and a later one may have been activated earlier.
  const isLatest = at >= holder.planAt
  holder.revision += 1
  holder.updatedAt = Math.max(holder.updatedAt, at)
  if (!isLatest) return
  holder.plan = plan
  holder.planAt = at
}

const dispatch = (state: OrderState, by: Actor, { delivery }: Does<'move'>): void => {
  Object.assign(state.delivery, delivery)
  move(state, by, { to: 'dispatched' })
  tell(state, by, {
    type: 'order.delivery_assigned',
    summary: `Delivery of order ${state.number} assigned.`,
  })
}

export const moveBy = (state: OrderState, by: Actor, deed: Does<'move'>): void => {
  const { reason = '', to } = deed
  if (to === 'pending') throw new Error('Nothing moves to pending')
  if (to === 'cancelled') {
    cancel(state, by, reason)
    if (deed.refund && state.refundDue > 0)
      refund(state, by, { does: 'refund', by: deed.by, share: 1, reason })
  } else if (to === 'activated') activate(state, by)
  else if (to === 'dispatched') dispatch(state, by, deed)
  else move(state, by, { to, reason: deed.reason })
}
