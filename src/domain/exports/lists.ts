import {
  columns,
  CREATED,
  CURRENCY,
  JOINS,
  ORDER,
  PROVIDER,
  RESELLER,
  status,
  USER,
  type ExportColumn,
  type Told,
} from './column'
import { STAFF_COLUMNS, STAFF_EXPORTED, STAFF_JOINED } from './staffLists'

/** The lists of the trade, each with a word of its own for who takes it away. */
const TRADE = [
  ...(['orders', 'transactions', 'users', 'clients', 'resellers', 'sims', 'tickets'] as const),
] as const
type Trade = (typeof TRADE)[number]

/** Lists that are taken away as files. */
export const EXPORTED = [...TRADE, ...STAFF_EXPORTED] as const
export type Exported = (typeof EXPORTED)[number]

export const isExported = (slug: string): slug is Exported =>
  EXPORTED.some((exported) => exported === slug)

const isTrade = (slug: Exported): slug is Trade => TRADE.some((one) => one === slug)

/** The word that lets a caller take the list away. */
export const exportWord = (slug: Exported): `${Trade}.export` | 'lists.export' =>
  isTrade(slug) ? `${slug}.export` : 'lists.export'

export const tableOf = (slug: Exported): string => slug.replaceAll('-', '_')

const CITY: Told = ['city', 'City', 'text', 'x.city']
const COUNTRY: Told = ['country', 'Country', 'text', 'x.country']
const REFERENCE: Told = ['externalRef', 'External reference', 'text', 'x.external_ref']
const CLIENT: Told = ['client', 'Client', 'text', 'c.client_name', 'clients.read']
const SIM_TYPE: Told = ['simType', 'SIM type', 'word', 'x.sim_type']

export const COLUMNS: Record<Exported, readonly ExportColumn[]> = {
  ...STAFF_COLUMNS,
  orders: columns(
    ['orderNumber', 'Order', 'text', 'x.order_number'],
    ['orderType', 'Source', 'word', 'x.order_type'],
    status(),
    ['paymentStatus', 'Payment', 'word', 'x.payment_status'],
    ...[USER, RESELLER, CLIENT],
    ['planName', 'Plan', 'text', 'x.plan_name'],
    ...[PROVIDER, SIM_TYPE, CURRENCY],
    ['planPriceMinor', 'Plan price', 'money', 'x.plan_price_minor'],
    ['deliveryFeeMinor', 'Delivery fee', 'money', 'x.delivery_fee_minor'],
    ['serviceChargeMinor', 'Service charge', 'money', 'x.service_charge_minor'],
    ['taxMinor', 'Tax', 'money', 'x.tax_minor'],
    ['totalMinor', 'Total', 'money', 'x.total_minor'],
    ['refundDueMinor', 'Refund due', 'money', 'x.refund_due_minor'],
    ['carrier', 'Carrier', 'text', 'x.carrier'],
    ['deliveryTrackingNumber', 'Tracking number', 'text', 'x.delivery_tracking_number'],
    ['notes', "Customer's notes", 'text', 'x.notes'],
    ['internalNotes', 'Internal notes', 'text', 'x.internal_notes'],
    CREATED,
    ['confirmedAt', 'Confirmed', 'time', 'x.confirmed_at'],
    ['dispatchedAt', 'Dispatched', 'time', 'x.dispatched_at'],
    ['deliveredAt', 'Delivered', 'time', 'x.delivered_at'],
    ['activatedAt', 'Activated', 'time', 'x.activated_at'],
    ['cancelledAt', 'Cancelled', 'time', 'x.cancelled_at'],
    REFERENCE,
  ),
  transactions: columns(
    ['transactionId', 'Transaction', 'text', 'x.transaction_id'],
    ['transactionType', 'Type', 'word', 'x.transaction_type'],
    ...[status(), CURRENCY],
    ['amountMinor', 'Amount', 'money', 'x.amount_minor'],
    ORDER,
    ...[USER, RESELLER],
    ['gateway', 'Gateway', 'text', 'x.gateway'],
    ['paymentMethod', 'Payment method', 'text', 'x.payment_method'],
    ['gatewayTransactionId', "Gateway's own ID", 'text', 'x.gateway_transaction_id'],
    ['reason', 'Reason', 'text', 'x.reason'],
    ['dispute', 'Dispute', 'word', 'x.dispute'],
    CREATED,
    ['completedAt', 'Completed', 'time', 'x.completed_at'],
  ),
  users: columns(
    ['fullName', 'Name', 'text', 'x.full_name'],
    ['email', 'E-mail', 'text', 'x.email'],
    ['phone', 'Phone', 'text', 'x.phone'],
    ...[status(), CITY, COUNTRY],
    ['currentPlan', 'Package', 'text', 'p.code'],
    ['language', 'Language', 'text', 'x.language'],
    ['emailVerifiedAt', 'E-mail verified', 'time', 'x.email_verified_at'],
    ['phoneVerifiedAt', 'Phone verified', 'time', 'x.phone_verified_at'],
    ...[CREATED, REFERENCE],
  ),
  clients: columns(
    ['clientName', 'Name', 'text', 'x.client_name'],
    ['clientEmail', 'E-mail', 'text', 'x.client_email'],
    ['clientPhone', 'Phone', 'text', 'x.client_phone'],
    ...[RESELLER, status()],
    ['plan', 'Plan', 'text', 'p.code'],
    ['monthlyLimit', 'Monthly limit (MB)', 'count', 'x.monthly_limit'],
    ['currentUsage', 'Used this month (MB)', 'count', 'x.current_usage'],
    ...[CREATED, REFERENCE],
  ),
  resellers: columns(
    ['businessName', 'Business', 'text', 'x.business_name'],
    ['contactPerson', 'Contact', 'text', 'x.contact_person'],
    ['email', 'E-mail', 'text', 'x.email'],
    ['phone', 'Phone', 'text', 'x.phone'],
    ...[CITY, COUNTRY, status(), CURRENCY],
    ['balanceMinor', 'Balance', 'money', 'coalesce(f.balance_minor, 0)'],
    ['holdsMinor', 'Held', 'money', 'coalesce(f.holds_minor, 0)'],
    ['creditLimitMinor', 'Credit limit', 'money', 'x.credit_limit_minor'],
    ['commissionRateBps', 'Commission (%)', 'rate', 'x.commission_rate_bps'],
    ['taxId', 'Tax ID', 'text', 'x.tax_id'],
    ...[CREATED, REFERENCE],
  ),
  sims: columns(
    ['iccid', 'ICCID', 'text', 'x.iccid'],
    ...[SIM_TYPE, PROVIDER],
    ['stockState', 'Stock', 'word', 'x.stock_state'],
    ['networkState', 'Network', 'word', 'x.network_state'],
    ['msisdn', 'Number', 'text', 'x.msisdn'],
    ['eid', 'EID', 'text', 'x.eid'],
    ['imsi', 'IMSI', 'text', 'x.imsi'],
    ['plan', 'Plan', 'text', 'p.code'],
    ORDER,
    ...[RESELLER, CLIENT, USER, CREATED],
  ),
  tickets: columns(
    ['ticketNumber', 'Ticket', 'text', 'x.ticket_number'],
    ['subject', 'Subject', 'text', 'x.subject'],
    ['priority', 'Priority', 'word', 'x.priority'],
    ...[status(), USER, RESELLER],
    ['assignedTo', 'Assigned to', 'text', `a.first_name || ' ' || a.last_name`, 'admins.read'],
    ORDER,
    CREATED,
    ['resolvedAt', 'Resolved', 'time', 'x.resolved_at'],
  ),
}

/** What a list's columns are selected from beside its own table. */
export const JOINED: Record<Exported, string> = {
  ...STAFF_JOINED,
  orders: [JOINS.u, JOINS.r, JOINS.c].join(' '),
  transactions: [JOINS.o, JOINS.u, JOINS.r].join(' '),
  users: JOINS.package,
  clients: [JOINS.r, JOINS.p].join(' '),
  resellers: JOINS.f,
  sims: [JOINS.p, JOINS.o, JOINS.r, JOINS.c, JOINS.u].join(' '),
  tickets: [JOINS.u, JOINS.r, JOINS.a, JOINS.o].join(' '),
}
