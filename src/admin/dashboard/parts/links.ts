import type { DateRange } from '../../../core/calendar'
import type { StateOf } from '../../../domain/dashboard/orderStates'
import { STUCK } from '../../../domain/orders/stuck'

type Condition = readonly [field: string, operator: string, value: string | readonly string[]]

const pairsOf = ([field, operator, value]: Condition, index: number): [string, string][] => {
  const name = `where[or][0][and][${index}][${field}][${operator}]`
  return typeof value === 'string'
    ? [[name, value]]
    : value.map((one, place): [string, string] => [`${name}[${place}]`, one])
}

/**
 * The address of a list that asks exactly this, in the shape that the list's own filter shows. The view that its reader
 * looked through last is left, or its filter would stand where nothing is asked.
 */
export const listHref = (
  adminRoute: string,
  slug: string,
  all: readonly Condition[] = [],
): string => {
  const asked = new URLSearchParams([...all.flatMap(pairsOf), ['preset', '']])
  return `${adminRoute}/collections/${slug}?${asked}`
}

const within = (field: string, { from, to }: DateRange): Condition[] => [
  [field, 'greater_than_equal', from.toISOString()],
  [field, 'less_than', to.toISOString()],
]

/** The questions behind the figures, each in the words of its list. */
export const behind = {
  orders: (inside: DateRange): Condition[] => [
    ...within('createdAt', inside),
    ['status', 'not_equals', 'cancelled'],
  ],
  revenue: (inside: DateRange, currency: string): Condition[] => [
    ...within('completedAt', inside),
    ['status', 'equals', 'completed'],
    ['transactionType', 'in', ['payment', 'refund']],
    ['currency', 'equals', currency],
  ],
  ordersOf: (reseller: string, inside: DateRange): Condition[] => [
    ['reseller', 'equals', reseller],
    ...behind.orders(inside),
  ],
  state: ({ state }: StateOf): Condition[] => [['status', 'equals', state]],
  stuck: ({ state, stuckBefore }: StateOf): Condition[] => [
    ['status', 'equals', state],
    [STUCK[state].came, 'less_than', stuckBefore],
  ],
  refundsDue: [['refundDueMinor', 'greater_than', '0']] satisfies Condition[],
  openTickets: [['status', 'in', ['open', 'in_progress']]] satisfies Condition[],
  ticketsOf: (priority: string): Condition[] => [
    ...behind.openTickets,
    ['priority', 'equals', priority],
  ],
} as const
