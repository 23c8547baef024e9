import type { OrderStatus, PaymentStatus } from '../../domain/orders/status'
import type { TransactionStatus } from '../../domain/payments/status'
import type { ClientStatus } from '../../domain/clients/status'
import type { ResellerStatus } from '../../domain/resellers/status'
import type { NetworkState, StockState } from '../../domain/sims/status'
import type { TicketStatus } from '../../domain/tickets/status'
import type { UserStatus } from '../../domain/users/status'
import type { Message, Ticket } from '../../../payload-types'

/** How a state feels to the person who works on it; each tone has its colour and its sign. */
export type Tone = 'waiting' | 'moving' | 'good' | 'done' | 'warning' | 'bad' | 'off'

const ORDER: Record<OrderStatus, Tone> = {
  pending: 'waiting',
  confirmed: 'moving',
  dispatched: 'moving',
  delivered: 'good',
  activated: 'done',
  cancelled: 'off',
}

const PAYMENT: Record<PaymentStatus, Tone> = {
  pending: 'waiting',
  paid: 'good',
  partially_refunded: 'warning',
  refunded: 'off',
  failed: 'bad',
}

const TRANSACTION: Record<TransactionStatus, Tone> = {
  pending: 'waiting',
  completed: 'good',
  failed: 'bad',
  cancelled: 'off',
}

const RESELLER: Record<ResellerStatus, Tone> = {
  pending: 'waiting',
  active: 'good',
  suspended: 'bad',
}

const CLIENT: Record<ClientStatus, Tone> = {
  active: 'good',
  inactive: 'off',
  suspended: 'bad',
}

const USER: Record<UserStatus, Tone> = {
  pending_verification: 'waiting',
  active: 'good',
  blocked: 'bad',
}

const STOCK: Record<StockState, Tone> = {
  available: 'good',
  reserved: 'moving',
  in_use: 'done',
  disposed: 'off',
}

const NETWORK: Record<NetworkState, Tone> = {
  inactive: 'waiting',
  activating: 'moving',
  active: 'good',
  suspended: 'bad',
  deactivated: 'off',
}

const TICKET: Record<TicketStatus, Tone> = {
  open: 'warning',
  in_progress: 'moving',
  resolved: 'good',
  closed: 'off',
}

const PRIORITY: Record<Ticket['priority'], Tone> = {
  low: 'off',
  medium: 'waiting',
  high: 'warning',
  urgent: 'bad',
}

const MESSAGE: Record<Message['status'], Tone> = {
  queued: 'waiting',
  sent: 'good',
  delivered: 'good',
  kept: 'off',
  failed: 'bad',
}

/** Collection, then field: every select that is shown as a badge. */
export const TONES = {
  orders: { status: ORDER, paymentStatus: PAYMENT },
  transactions: { status: TRANSACTION },
  resellers: { status: RESELLER },
  clients: { status: CLIENT },
  users: { status: USER },
  sims: { stockState: STOCK, networkState: NETWORK },
  tickets: { status: TICKET, priority: PRIORITY },
  messages: { status: MESSAGE },
} as const

const table: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Tone>>>>>> =
  TONES

/** A value nobody gave a tone is shown quietly rather than not at all. */
export const toneOf = (collection: string, field: string, value: string): Tone =>
  table[collection]?.[field]?.[value] ?? 'waiting'

/** The fields of a collection that are shown as badges. */
export const badgeFieldsOf = (collection: string): string[] => Object.keys(table[collection] ?? {})
