import type { Order, Sim, Ticket, Transaction } from '../../../payload-types'
import type { Verdict } from '../../domain/access/verdict'
import type { OrderAction } from '../../domain/orders/can'
import type { OrderMessage } from './messages/loadMessages'

export type Linked = { label: string; href: string }

/** A movement of money of the order; of a payment also what is left of it to give back, and whether the reader may. */
export type Payment = Pick<
  Transaction,
  | 'id'
  | 'transactionId'
  | 'transactionType'
  | 'status'
  | 'amountMinor'
  | 'currency'
  | 'gateway'
  | 'createdAt'
> & { remainingMinor?: number; verdict?: Verdict }

/** Everything the page of an order shows, ready to be sent to the browser. */
export type OrderPage = {
  order: Order
  /** The reader's language. */
  locale: string
  customer: {
    name: string
    href: string
    email: string
    phone: string
    reseller?: Linked | undefined
  }
  planHref: string
  sim?: { iccid: string; href: string; stockState: Sim['stockState'] } | undefined
  trackingUrl?: string | undefined
  payments: Payment[]
  /** Of the same customer, this one among them. */
  ordersOfCustomer: number
  /** The newest about this order. */
  tickets: (Linked & { status: Ticket['status']; subject: string })[]
  messages: OrderMessage[]
  /** Paid and not given back, in minor units. */
  paidMinor: number
  verdicts: Record<OrderAction, Verdict>
  /** The payment that is due back, with what is left of it. */
  refund?: { transaction: Payment; remainingMinor: number; verdict: Verdict } | undefined
  /** Whether the reader may give money back. */
  canRefund: boolean
}

export const pathOf = (collection: string, id: string): string =>
  `/admin/collections/${collection}/${id}`
