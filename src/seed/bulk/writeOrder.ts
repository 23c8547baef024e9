import { personOfBuyer, type OrderSpec } from '../paper/orders'
import { PROVIDERS } from '../paper/providers'
import type { ColumnOf } from './columns'
import { stamp } from './ids'
import type { Money, OrderState } from './orderState'
import type { Cell } from './table'

type Row = Record<ColumnOf<'orders'>, Cell>

/** Writes the order, its card and its transactions as they are in the end. */
export const writeOrder = (state: OrderState): void => {
  const { card, id, office, party, status } = state
  office.books.orders.add(rowOf(state))
  for (const money of state.money) writeMoney(state, money)
  if (party.reseller) office.ledger.hold(party.reseller, state)
  if (!card) return
  const isActive = status === 'activated'
  office.cards.write(card, {
    stockState: isActive ? 'in_use' : 'reserved',
    order: id,
    user: isActive ? party.user?.id : undefined,
    client: isActive ? party.client?.id : undefined,
  })
}

const SANDBOX = 'sandbox'

const maybe = (at: number | undefined): string | undefined => (at === undefined ? at : stamp(at))

const addressOf = ({ buyer, simType }: OrderSpec) => {
  const to = simType === 'physical' ? personOfBuyer(buyer) : undefined
  return {
    delivery_address_line1: to?.address,
    delivery_address_city: to?.city,
    delivery_address_state: to?.state,
    delivery_address_postal_code: to?.postalCode,
    delivery_address_country: to?.country,
  }
}

/** A literal of almost its whole length: many parts spread together cost more than the order's story. */
const rowOf = (state: OrderState): Row => {
  const { delivery, office, party, price, spec, stamps } = state
  return {
    id: state.id,
    revision: state.revision,
    created_at: stamp(spec.at),
    updated_at: stamp(state.at),
    order_number: state.number,
    order_type: party.kind === 'user' ? 'app_user' : 'reseller_client',
    user_id: party.user?.id,
    reseller_id: party.reseller,
    client_id: party.client?.id,
    plan_id: office.plans.get(spec.plan.code)?.id,
    sim_type: spec.simType,
    network_provider: PROVIDERS[spec.plan.provider].name,
    plan_name: spec.plan.name,
    plan_price_minor: price.planPriceMinor,
    ...addressOf(spec),
    currency: price.currency,
    delivery_fee_minor: price.deliveryFeeMinor,
    service_charge_minor: price.serviceChargeMinor,
    tax_rate_bps: price.taxRateBps,
    tax_minor: price.taxMinor,
    total_minor: price.totalMinor,
    status: state.status,
    payment_status: state.paymentStatus,
    refund_due_minor: state.refundDue,
    held_minor: state.held,
    commission_rate_bps: party.commissionRateBps ?? 0,
    carrier: delivery.carrier,
    delivery_tracking_number: delivery.trackingNumber,
    courier: delivery.courier,
    notes: spec.notes,
    sim_id: state.card?.id,
    ...stampsOf(stamps),
  }
}

const stampsOf = (stamps: OrderState['stamps']) => ({
  confirmed_at: maybe(stamps.confirmed),
  dispatched_at: maybe(stamps.dispatched),
  delivered_at: maybe(stamps.delivered),
  activated_at: maybe(stamps.activated),
  cancelled_at: maybe(stamps.cancelled),
})

const writeMoney = ({ id, office, party, price }: OrderState, money: Money): void => {
  const { settledAt, status, transactionType } = money
  const isDone = status === 'completed'
  const isAsked = money.gateway === SANDBOX
  const kind = transactionType === 'refund' ? 'ref' : 'pay'
  office.books.transactions.add({
    id: money.id,
    revision: settledAt ? 2 : 1,
    created_at: stamp(money.createdAt),
    updated_at: stamp(settledAt ?? money.createdAt),
    transaction_id: money.number,
    transaction_type: transactionType,
    order_id: id,
    user_id: party.user?.id,
    reseller_id: party.reseller,
    amount_minor: money.amountMinor,
    currency: price.currency,
    gateway: money.gateway,
    payment_method: money.paymentMethod,
    payment_gateway_response: settledAt ? answerTo(money) : undefined,
    status,
    gateway_transaction_id: isDone && isAsked ? `sbx_${kind}_${money.number}` : undefined,
    parent_id: money.parent,
    reason: money.reason,
    completed_at: isDone ? maybe(settledAt) : undefined,
  })
}

const answerTo = ({ gateway, status }: Money): string =>
  gateway === SANDBOX ? ANSWERS[status === 'completed' ? 'approved' : 'declined'] : '{}'

/** As the sandbox gateway says them. */
const ANSWERS = {
  approved: JSON.stringify({ gateway: 'sandbox', outcome: 'approved' }),
  declined: JSON.stringify({ gateway: 'sandbox', outcome: 'declined', code: 'card_declined' }),
}
