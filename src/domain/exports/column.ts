import type { SheetType } from '../documents/sheet'
import type { Permission } from '../access/can'

/**
 * A column of a list's file. `name` is the field of the collection that it is of, whose own rule says who reads it;
 * `of` is what it selects, `x` being the document's row.
 */
export type ExportColumn = {
  name: string
  label: string
  type: SheetType | 'word'
  of: string
  /** Whom beside the reading of the field it takes: it tells of another document. */
  may?: Permission
}

export type Told = readonly [
  name: string,
  label: string,
  type: ExportColumn['type'],
  of: string,
  may?: Permission,
]

export const columns = (...told: Told[]): ExportColumn[] =>
  told.map(([name, label, type, of, may]) => ({ name, label, type, of, ...(may ? { may } : {}) }))

export const CURRENCY: Told = ['currency', 'Currency', 'text', 'x.currency']
export const CREATED: Told = ['createdAt', 'Created', 'time', 'x.created_at']
export const ORDER: Told = ['order', 'Order', 'text', 'o.order_number']
export const USER: Told = ['user', 'App user', 'text', 'u.full_name', 'users.read']
export const RESELLER: Told = ['reseller', 'Reseller', 'text', 'r.business_name', 'resellers.read']
export const PROVIDER: Told = ['networkProvider', 'Provider', 'text', 'x.network_provider']

export const status = (label = 'Status'): Told => ['status', label, 'word', 'x.status']

/** A checkbox as the word it means. */
export const yesNo = (name: string, label: string, of: string): Told => [
  ...([name, label, 'word', `case when ${of} then 'yes' else 'no' end`] as const),
]

export const JOINS = {
  u: 'left join users u on u.id = x.user_id',
  r: 'left join resellers r on r.id = x.reseller_id',
  c: 'left join clients c on c.id = x.client_id',
  o: 'left join orders o on o.id = x.order_id',
  p: 'left join plans p on p.id = x.plan_id',
  package: 'left join plans p on p.id = x.current_plan_id',
  a: 'left join admins a on a.id = x.assigned_to_id',
  f: `left join accounts f on f.kind = 'reseller_funds' and f.reseller_id = x.id and f.currency = x.currency`,
  t: 'left join transactions t on t.id = x.transaction_id',
  account: 'left join accounts k on k.id = x.account_id',
}
