/** What is kept by business day. What counts for each is said once, by the functions of the database that end in `_figures`. */
export const QUESTIONS = [
  'orders.status',
  'orders.payment',
  'orders.source',
  'orders.waiting',
  'orders.refund_due',
  'sales.all',
  'sales.source',
  'sales.provider',
  'sales.plan',
  'sales.simType',
  'sales.reseller',
  'money.type',
  'people.users',
  'people.resellers',
  'people.clients',
  'tickets.status',
  'tickets.open',
] as const

export type Question = (typeof QUESTIONS)[number]
