export const CALLERS = ['super_admin', 'moderator', 'reseller', 'user'] as const
export type Caller = (typeof CALLERS)[number]

export type Kind = 'choice' | 'number' | 'moment' | 'text' | 'relation'
type Asked = { column: string; kind: Kind }
type Table = { fields: Record<string, Asked>; shares: Record<Caller, string | null> }

const kind = (of: Kind) => (column: string) => ({ column, kind: of })
const [choice, number, moment, text, relation] = [
  kind('choice'),
  kind('number'),
  kind('moment'),
  kind('text'),
  kind('relation'),
]
const [reseller, user] = [`t.reseller_id = $reseller`, `t.user_id = $user`]
const staff = { super_admin: 'true', moderator: 'true' }
const created = { createdAt: moment('created_at') }

/** Null where the caller may not list at all. */
export const TABLES: Record<string, Table> = {
  orders: {
    fields: {
      ...{ status: choice('status'), paymentStatus: choice('payment_status') },
      ...{ simType: choice('sim_type'), orderType: choice('order_type') },
      ...{ totalMinor: number('total_minor'), orderNumber: text('order_number') },
      ...{ client: relation('client_id'), user: relation('user_id'), plan: relation('plan_id') },
      ...created,
    },
    shares: { ...staff, reseller, user },
  },
  transactions: {
    fields: {
      ...{ status: choice('status'), transactionType: choice('transaction_type') },
      ...{ amountMinor: number('amount_minor'), transactionId: text('transaction_id') },
      ...{ order: relation('order_id'), reseller: relation('reseller_id'), ...created },
    },
    shares: { ...staff, reseller, user },
  },
  tickets: {
    fields: {
      ...{ status: choice('status'), priority: choice('priority'), subject: text('subject') },
      ...{ user: relation('user_id'), reseller: relation('reseller_id'), ...created },
    },
    shares: { ...staff, reseller, user },
  },
  clients: {
    fields: {
      ...{ status: choice('status'), clientName: text('client_name') },
      ...{ monthlyLimit: number('monthly_limit'), plan: relation('plan_id'), ...created },
    },
    shares: { ...staff, reseller, user: null },
  },
  users: {
    fields: {
      ...{ status: choice('status'), fullName: text('full_name'), city: text('city') },
      ...{ country: text('country'), currentPlan: relation('current_plan_id'), ...created },
    },
    shares: { ...staff, reseller: null, user: 't.id = $user' },
  },
  plans: {
    fields: {
      ...{ code: text('code'), networkProvider: text('network_provider') },
      ...{ dataMb: number('data_mb'), validityDays: number('validity_days'), ...created },
    },
    shares: { ...staff, reseller: 't.active', user: 't.active' },
  },
}
