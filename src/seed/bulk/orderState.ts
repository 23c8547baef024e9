import type { Order, Transaction } from '../../../payload-types'
import type { Price } from '../../domain/orders/placing/price'
import type { OrderStatus } from '../../domain/orders/status'
import type { OrderSpec } from '../paper/orders'
import { priceOf } from '../paper/price'
import type { Card } from './cards'
import { idAt } from './ids'
import { tellEvent, type Actor, type Office, type Said } from './office'
import type { BulkClient, BulkUser } from './people'

export type Party =
  | {
      kind: 'user'
      user: BulkUser
      client?: undefined
      reseller?: undefined
      commissionRateBps?: undefined
    }
  | {
      kind: 'client'
      client: BulkClient
      user?: undefined
      reseller: string
      commissionRateBps: number
    }

export type Money = Pick<
  Transaction,
  'status' | 'transactionType' | 'gateway' | 'paymentMethod' | 'amountMinor'
> & {
  id: string
  number: string
  createdAt: number
  settledAt?: number
  parent?: string
  reason?: string
}

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
  held: number
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
    held: 0,
    stamps: {},
    money: [],
    delivery: {},
  }
  if (party.reseller) state.held = state.price.totalMinor
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
