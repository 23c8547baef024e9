import type { Order, Transaction } from '../../../payload-types'
import type { Price } from '../../domain/orders/price'
import type { OrderStatus } from '../../domain/orders/status'
import { personOfBuyer, type OrderSpec } from '../orders'
import { priceOf } from '../price'
import { PROVIDERS } from '../providers'
import type { Card } from './cards'
import type { ColumnOf } from './columns'
import { idAt, stamp } from './ids'
import { tellEvent, type Actor, type Office, type Said } from './office'
import type { BulkClient, BulkUser } from './people'
import type { Cell } from './table'

export type Party =
  | { kind: 'user'; user: BulkUser; client?: undefined; reseller?: undefined }
  | { kind: 'client'; client: BulkClient; user?: undefined; reseller: string }

export type Money = Pick<
  Transaction,
  'status' | 'transactionType' | 'paymentMethod' | 'amountMinor'
> & {
  id: string
  number: string
  createdAt: number
  settledAt?: number
  parent?: string
  reason?: string
}

type Row = Record<ColumnOf<'orders'>, Cell>

/** An order on its way through its story. */
export type OrderState = {
  office: Office
  spec: OrderSpec
  party: Party
  customer: Actor
  id: string
  number: string
  price: Price
  /** When the last thing happened; the next is at least a millisecond later. */
  at: number
  revision: number
  status: OrderStatus
  paymentStatus: Order['paymentStatus']
  refundDue: number
  stamps: Partial<Record<OrderStatus, number>>
  card?: Card
  money: Money[]
  payment?: Money
  delivery: { carrier?: string; trackingNumber?: string | undefined; courier?: string | undefined }
}

export const newOrder = (office: Office, spec: OrderSpec, party: Party): OrderState => {
  const customer: Actor =
    party.kind === 'user'
      ? { type: 'user', id: party.user.id }
      : { type: 'reseller', id: party.reseller }
  const state: OrderState = {
    office,
    spec,
    party,
    customer,
    id: idAt(spec.at, office.ids),
    number: office.number('order'),
    price: priceOf(spec),
    at: spec.at,
    revision: 1,
    status: 'pending',
    paymentStatus: 'pending',
    refundDue: 0,
    stamps: {},
    money: [],
    delivery: {},
  }
  tell(state, customer, {
    type: 'order.placed',
    summary: `Order ${state.number} placed.`,
    to: 'pending',
  })
  return state
}

/** The next moment, no earlier than `at`. */
export const tick = (state: OrderState, at = 0): number => (state.at = Math.max(state.at + 1, at))

export const tell = (state: OrderState, by: Actor, said: Said): void =>
  tellEvent(state.office, said, { at: tick(state), by, collection: 'orders', id: state.id })

/** An event of the order's card. */
export const tellCard = (state: OrderState, by: Actor, said: Said): void => {
  if (!state.card) throw new Error(`Order ${state.number} has no card`)
  const at = tick(state)
  state.card.updatedAt = at
  state.card.revision += 1
  tellEvent(state.office, said, { at, by, collection: 'sims', id: state.card.id })
}

/** Writes the order, its card and its transactions as they are in the end. */
export const writeOrder = (state: OrderState): void => {
  const { card, id, office, party, status } = state
  office.books.orders.add(rowOf(state))
  for (const money of state.money) writeMoney(state, money)
  if (!card) return
  const isActive = status === 'activated'
  office.cards.write(card, {
    stockState: isActive ? 'in_use' : 'reserved',
    order: id,
    user: isActive ? party.user?.id : undefined,
    client: isActive ? party.client?.id : undefined,
  })
}

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
    carrier: delivery.carrier,
    delivery_tracking_number: delivery.trackingNumber,
    courier: delivery.courier,
    notes: spec.notes,
    sim_id: state.card?.id,
    confirmed_at: maybe(stamps.confirmed),
    dispatched_at: maybe(stamps.dispatched),
    delivered_at: maybe(stamps.delivered),
    activated_at: maybe(stamps.activated),
    cancelled_at: maybe(stamps.cancelled),
  }
}

const writeMoney = ({ id, office, party, price }: OrderState, money: Money): void => {
  const { settledAt, status, transactionType } = money
  const isDone = status === 'completed'
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
    gateway: 'sandbox',
    payment_method: money.paymentMethod,
    payment_gateway_response: settledAt ? ANSWERS[isDone ? 'approved' : 'declined'] : undefined,
    status,
    gateway_transaction_id: isDone ? `sbx_${kind}_${money.number}` : undefined,
    parent_id: money.parent,
    reason: money.reason,
    completed_at: isDone ? maybe(settledAt) : undefined,
  })
}

/** As the sandbox gateway says them. */
const ANSWERS = {
  approved: JSON.stringify({ gateway: 'sandbox', outcome: 'approved' }),
  declined: JSON.stringify({ gateway: 'sandbox', outcome: 'declined', code: 'card_declined' }),
}
